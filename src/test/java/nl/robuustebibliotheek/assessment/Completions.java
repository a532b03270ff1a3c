package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Field;

/**
 * Fills in what a submission leaves open, at random but always the same for a seed: everything, or a part of it. A completion
 * keeps the circumstances: who submits, the municipalities and their inhabitants.
 */
final class Completions {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> LOCATION_TYPES = List.of("full", "full", "service-point", "mini-service-point",
            "bus", "self-service", "pick-up");
    private static final List<String> PARTNER_KINDS = List.of("government", "education", "childcare", "care", "welfare",
            "culture", "basic-skills", "employment", "commercial", "other");
    private static final List<String> INTENSITIES = List.of("incidental", "regular", "structural");
    private static final List<String> STAFFING = List.of("professional", "professional", "volunteer", "none");
    private static final int LONGEST_LIST = 4;

    private final Random random;
    private final Map<String, List<BigDecimal>> usual = new HashMap<>();
    private int oddities = 8;
    private final Set<String> own = new TreeSet<>();

    /** @param examples submissions whose numbers are worth trying, as they are or somewhat higher or lower */
    Completions(Random random, Collection<? extends JsonNode> examples) {
        this.random = random;
        examples.forEach(example -> collect(example, ""));
        examples.forEach(example -> own.addAll(example.path("additional").propertyNames()));
    }

    private void collect(JsonNode node, String pattern) {
        JsonNode value = node.isObject() && node.has("value") ? node.get("value") : node;
        if (value.isNumber()) {
            usual.computeIfAbsent(pattern, _ -> new ArrayList<>()).add(value.decimalValue());
        }
        node.properties().forEach(entry -> collect(entry.getValue(), pattern + "/" + entry.getKey()));
        node.values().forEach(entry -> {
            if (node.isArray()) {
                collect(entry, pattern + "/*");
            }
        });
    }

    /** Many answers are that something does not apply, or that a partner does it. */
    Completions withManyOddities() {
        oddities = 25;
        return this;
    }

    /** Everything filled in. */
    ObjectNode all(ObjectNode submission) {
        return part(submission, 1);
    }

    /** Each open place filled in with this chance. */
    ObjectNode part(ObjectNode submission, double chance) {
        ObjectNode completed = submission.deepCopy();
        lists(completed, chance);
        for (Field field : Door.FIELDS.all()) {
            if (field.kind().isAnswer() && !field.pattern().endsWith("/*")
                    && !field.pattern().endsWith("/inhabitants")) {
                places(completed, field.pattern()).forEach(place -> answer(place, field, chance));
            }
        }
        ObjectNode additional = object(completed, "additional");
        own.forEach(name -> answer(new Place(additional, name), Door.FIELDS.find("/additional/" + name).orElseThrow(),
                chance));
        return completed;
    }

    /** The same completion, but with these places as open as they were. */
    static ObjectNode reopened(ObjectNode completed, ObjectNode before, Collection<String> pointers) {
        ObjectNode reopened = completed.deepCopy();
        for (String pointer : pointers) {
            int last = pointer.lastIndexOf('/');
            if (reopened.at(pointer.substring(0, last)) instanceof ObjectNode parent) {
                JsonNode was = before.at(pointer);
                if (was.isMissingNode()) {
                    parent.remove(pointer.substring(last + 1));
                } else {
                    parent.set(pointer.substring(last + 1), was);
                }
            }
        }
        return reopened;
    }

    private record Place(ObjectNode parent, String name) {

        JsonNode now() {
            return parent.path(name);
        }
    }

    /** Every place at which a field stands or could stand. */
    private List<Place> places(ObjectNode root, String pattern) {
        List<ObjectNode> parents = List.of(root);
        String[] names = pattern.substring(1).split("/");
        for (int depth = 0; depth < names.length - 1; depth++) {
            List<ObjectNode> next = new ArrayList<>();
            for (ObjectNode parent : parents) {
                if (names[depth + 1].equals("*")) {
                    parent.path(names[depth]).values().forEach(child -> next.add((ObjectNode) child));
                } else {
                    next.add(parent.has(names[depth]) ? (ObjectNode) parent.get(names[depth])
                            : parent.putObject(names[depth]));
                }
            }
            if (names[depth + 1].equals("*")) {
                depth++;
            }
            parents = next;
        }
        String last = names[names.length - 1];
        return parents.stream().map(parent -> new Place(parent, last)).toList();
    }

    private void answer(Place place, Field field, double chance) {
        JsonNode now = place.now();
        if (random.nextDouble() >= chance) {
            return;
        }
        if (now.isMissingNode() || now.has("unknown")) {
            place.parent().set(place.name(), any(field));
        } else if (now.has("margin") || now.path("quality").asString("").equals("estimated")) {
            exact((ObjectNode) now, field);
        }
    }

    private JsonNode any(Field field) {
        int kind = random.nextInt(100);
        if (kind < oddities) {
            return NODES.objectNode().put("notApplicable", "dat doen wij hier niet");
        }
        if (kind < oddities + oddities / 2) {
            return NODES.objectNode().put("byPartner", "Stichting Samen Voorbeeldstad");
        }
        boolean amount = field.kind().isAmount() || field.kind() == Field.Kind.OWN && random.nextBoolean();
        return amount ? NODES.numberNode(number(field)) : NODES.booleanNode(random.nextInt(3) > 0);
    }

    private BigDecimal number(Field field) {
        List<BigDecimal> known = usual.getOrDefault(field.pattern(), List.of());
        double value = switch (random.nextInt(10)) {
            case 0 -> 0;
            case 1 -> Math.exp(random.nextDouble() * Math.log1p(field.maximum().doubleValue())) - 1;
            case 2 -> random.nextInt(20);
            default -> known.isEmpty() ? random.nextInt(100)
                    : known.get(random.nextInt(known.size())).doubleValue()
                            * (random.nextBoolean() ? 1 : random.nextDouble() * 2.5);
        };
        boolean negative = field.minimum().signum() < 0 && random.nextInt(4) == 0;
        return fitting(BigDecimal.valueOf(negative ? -value : value), field);
    }

    private static BigDecimal fitting(BigDecimal value, Field field) {
        int decimals = field.kind() == Field.Kind.COUNT ? 0 : 4;
        return value.max(field.minimum()).min(field.maximum()).setScale(decimals, RoundingMode.HALF_EVEN)
                .stripTrailingZeros();
    }

    /** Somewhere inside the margin, the ends included. */
    private void exact(ObjectNode estimate, Field field) {
        if (estimate.path("value").isNumber()) {
            BigDecimal value = estimate.get("value").decimalValue();
            BigDecimal margin = estimate.has("margin") ? estimate.get("margin").decimalValue()
                    : value.abs().multiply(new BigDecimal("0.1"));
            BigDecimal part = BigDecimal.valueOf(random.nextInt(-4, 5)).divide(BigDecimal.valueOf(4));
            BigDecimal moved = value.add(margin.multiply(part));
            boolean whole = field.kind() == Field.Kind.COUNT;
            BigDecimal inside = whole ? moved.setScale(0, RoundingMode.DOWN) : moved;
            boolean fits = inside.subtract(value).abs().compareTo(margin) <= 0;
            estimate.put("value", (fits ? inside : value).max(field.minimum()).min(field.maximum())
                    .stripTrailingZeros());
        }
        estimate.remove("margin");
        estimate.put("quality", "exact");
    }

    private void lists(ObjectNode submission, double chance) {
        ObjectNode proximity = object(submission, "proximity");
        if (!proximity.has("locations") && random.nextDouble() < chance) {
            locations(proximity.putArray("locations"), submission.get("municipalities"));
        }
        for (JsonNode location : proximity.path("locations").values()) {
            location((ObjectNode) location, chance);
        }
        ObjectNode activities = object(submission, "activities");
        if (!activities.has("partners") && random.nextDouble() < chance) {
            ArrayNode partners = activities.putArray("partners");
            for (int left = random.nextInt(LONGEST_LIST + 1); left > 0; left--) {
                partners.addObject().put("kind", one(PARTNER_KINDS));
            }
        }
        for (JsonNode partner : activities.path("partners").values()) {
            if (!partner.has("intensity") && random.nextDouble() < chance) {
                ((ObjectNode) partner).put("intensity", one(INTENSITIES));
            }
        }
    }

    private void locations(ArrayNode locations, JsonNode municipalities) {
        for (int index = random.nextInt(LONGEST_LIST + municipalities.size()); index > 0; index--) {
            locations.addObject().put("name", "Vestiging " + index).put("type", one(LOCATION_TYPES))
                    .put("municipality",
                            municipalities.get(random.nextInt(municipalities.size())).get("code").asString());
        }
    }

    private void location(ObjectNode location, double chance) {
        if (!location.has("opening") && random.nextDouble() < chance) {
            opening(location.putArray("opening"));
        }
        if (!location.has("sharedWith") && random.nextDouble() < chance) {
            ArrayNode shared = location.putArray("sharedWith");
            if (random.nextBoolean()) {
                shared.addObject().put("kind", "school");
            }
        }
    }

    private void opening(ArrayNode opening) {
        int eagerness = random.nextInt(4);
        for (DayOfWeek day : DayOfWeek.values()) {
            int from = random.nextInt(24);
            for (int left = random.nextInt(eagerness + 1); left > 0 && from < 24; left--) {
                int to = from + 1 + random.nextInt(24 - from);
                opening.addObject().put("day", day.name().toLowerCase(Locale.ROOT))
                        .put("from", "%02d:%02d".formatted(from, random.nextInt(2) * 30))
                        .put("to", "%02d:00".formatted(to)).put("staffedBy", one(STAFFING));
                from = to;
            }
        }
    }

    private static ObjectNode object(ObjectNode parent, String name) {
        return parent.has(name) ? (ObjectNode) parent.get(name) : parent.putObject(name);
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
