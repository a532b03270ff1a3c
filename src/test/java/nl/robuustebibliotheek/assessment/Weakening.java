package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Field;

/** Makes a submission weaker or less certain, at random but always the same for a seed. */
final class Weakening {

    private final Random random;

    Weakening(Random random) {
        this.random = random;
    }

    /** With this chance an answer is left out or becomes an estimate. */
    ObjectNode forget(ObjectNode submission, double chance) {
        ObjectNode thin = submission.deepCopy();
        visit(thin, "", (parent, name, field) -> {
            if (random.nextDouble() < chance) {
                switch (random.nextInt(4)) {
                    case 0 -> parent.putObject(name).put("unknown", true);
                    case 1 -> estimate(parent, name);
                    default -> parent.remove(name);
                }
            }
        });
        for (JsonNode location : thin.at("/proximity/locations").values()) {
            if (random.nextDouble() < chance / 2) {
                ((ObjectNode) location).remove("opening");
            }
        }
        for (JsonNode municipality : thin.path("municipalities").values()) {
            if (random.nextDouble() < chance / 4) {
                ((ObjectNode) municipality).remove(List.of("distanceDefinition", "distanceMethod"));
            }
        }
        if (thin.has("proximity") && random.nextDouble() < chance / 4) {
            ((ObjectNode) thin.get("proximity")).remove("locations");
        }
        if (thin.has("activities") && random.nextDouble() < chance / 4) {
            ((ObjectNode) thin.get("activities")).remove("partners");
        }
        return thin;
    }

    private static void estimate(ObjectNode parent, String name) {
        JsonNode now = parent.get(name);
        if (now.isNumber()) {
            parent.putObject(name).set("value", now).put("quality", "estimated");
        }
    }

    /** With this chance an answer gets worse: fewer of what helps, more of what costs. */
    ObjectNode weaken(ObjectNode submission, double chance) {
        ObjectNode weak = submission.deepCopy();
        visit(weak, "", (parent, name, field) -> {
            JsonNode now = parent.get(name);
            if (random.nextDouble() >= chance) {
                return;
            }
            if (now.isNumber()) {
                boolean costs = name.endsWith("Costs") || name.endsWith("Risks") || name.endsWith("Km");
                BigDecimal factor = BigDecimal.valueOf(costs ? random.nextInt(5, 9) : random.nextInt(1, 5), 0)
                        .divide(BigDecimal.valueOf(5));
                parent.put(name, field.kind() == Field.Kind.COUNT
                        ? now.decimalValue().multiply(factor).setScale(0, java.math.RoundingMode.DOWN)
                        : now.decimalValue().multiply(factor));
            } else if (now.isBoolean()) {
                parent.put(name, false);
            }
        });
        return weak;
    }

    private interface Visitor {

        void visit(ObjectNode parent, String name, Field field);
    }

    private static void visit(JsonNode node, String pointer, Visitor visitor) {
        if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                visit(node.get(index), pointer + "/" + index, visitor);
            }
        }
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            for (String name : names) {
                Field field = Door.FIELDS.find(pointer + "/" + name).orElse(null);
                boolean answer = field != null && field.kind().isAnswer() && !name.equals("inhabitants");
                if (answer) {
                    visitor.visit(object, name, field);
                } else {
                    visit(object.get(name), pointer + "/" + name, visitor);
                }
            }
        }
    }
}
