package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.indicator.LocationCondition.HoursBound;
import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.Nearest;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.StaffedBy;
import nl.robuustebibliotheek.submission.Text;

/** Reads a formula from its YAML form and checks every field that it names. */
public final class FormulaReader {

    private static final Formula NOTHING = new Formula.Constant(BigDecimal.ZERO);
    private static final int MINUTES_PER_DAY = 24 * 60;
    private static final List<String> WORDS = List.of("sum", "difference", "ratio", "share", "yes", "countYes",
            "shareYes", "count", "hours", "lowest", "highest", "number", "distance");

    private final Fields fields;

    public FormulaReader(Fields fields) {
        this.fields = fields;
    }

    public Formula read(DataNode node) {
        if (node.json().isString()) {
            return new Formula.Field(field(node));
        }
        List<String> names = node.names();
        if (names.size() != 1 || !WORDS.contains(names.getFirst())) {
            node.problem(DataMistake.FORMULA,
                    "een formule is een veld of een van " + WORDS + ", niet " + names + maybe(names).nl(),
                    "a formula is a field or one of " + WORDS + ", not " + names + maybe(names).en());
            return NOTHING;
        }
        DataNode of = node.at(names.getFirst());
        return switch (names.getFirst()) {
            case "sum" -> new Formula.Sum(formulas(of));
            case "difference" -> difference(of);
            case "ratio" -> new Formula.Ratio(read(of.at("of")), read(of.at("to")),
                    of.find("per").map(DataNode::number).orElse(BigDecimal.ONE));
            case "share" -> new Formula.Share(read(of.at("of")), read(of.at("rest")));
            case "yes" -> new Formula.Yes(field(of));
            case "countYes" -> new Formula.CountYes(of.list().stream().map(this::field).toList());
            case "shareYes" -> new Formula.ShareYes(field(of));
            case "count" -> count(of);
            case "hours" -> new Formula.Hours(hours(of));
            case "lowest" -> new Formula.Lowest(formulas(of));
            case "highest" -> new Formula.Highest(formulas(of));
            case "distance" -> distance(of);
            default -> new Formula.Constant(of.number());
        };
    }

    private List<Formula> formulas(DataNode of) {
        List<Formula> formulas = of.list().stream().map(this::read).toList();
        if (formulas.isEmpty()) {
            of.problem(DataMistake.FORMULA, "hier is minstens één formule nodig. Misschien ontbreekt een veld",
                    "at least one formula is needed. Maybe a field is missing");
            return List.of(NOTHING);
        }
        return formulas;
    }

    private Formula difference(DataNode of) {
        List<Formula> two = formulas(of);
        if (two.size() != 2) {
            of.problem(DataMistake.FORMULA,
                    "een verschil is tussen twee formules, niet " + two.size() + ". Misschien bedoelt u sum",
                    "a difference is of two formulas, not of " + two.size() + ". Maybe you mean sum");
            return NOTHING;
        }
        return new Formula.Difference(two.get(0), two.get(1));
    }

    private Formula distance(DataNode node) {
        node.allowOnly(Set.of("of", "definition", "method"));
        String of = field(node.at("of"));
        if (!of.startsWith(Scope.EACH_MUNICIPALITY)) {
            node.problem(DataMistake.FORMULA,
                    "een afstand is van een veld van /municipalities/*, niet van " + of
                            + ". Misschien is dit geen afstand",
                    "a distance is of a field of /municipalities/*, not of " + of + ". Maybe this is no distance");
            return NOTHING;
        }
        DistanceAsked asked = new DistanceAsked(
                node.find("definition").flatMap(word -> word.choice(DistanceDefinition.class)),
                node.find("method").flatMap(word -> word.choice(DistanceMethod.class)));
        if (asked.definition().isEmpty() && asked.method().isEmpty()) {
            node.problem(DataMistake.FORMULA,
                    "bij een afstand hoort 'definition', 'method' of allebei. Misschien volstaat het veld zelf",
                    "a distance says its 'definition', its 'method' or both. Maybe the field itself will do");
        }
        return new Formula.Distance(of, asked);
    }

    private String field(DataNode node) {
        String pattern = node.text();
        if (!pattern.startsWith("/additional/") && fields.find(pattern).isEmpty()) {
            noField(node, pattern, fields);
        }
        return pattern;
    }

    static void noField(DataNode node, String field, Fields fields) {
        Optional<String> near = fields.nearest(field);
        node.problem(DataMistake.UNKNOWN_FIELD,
                new Text("er is geen veld " + field + " in een zelfscan."
                        + near.map(each -> " Misschien bedoelt u " + each).orElse(""),
                        "there is no field " + field + " in a submission."
                                + near.map(each -> " Maybe " + each).orElse("")),
                near.orElse(""));
    }

    private static Text maybe(List<String> names) {
        return names.stream().findFirst().flatMap(name -> Nearest.to(name, WORDS))
                .map(near -> new Text(". Misschien bedoelt u " + near, ". Maybe you mean " + near))
                .orElse(new Text("", ""));
    }

    private Formula count(DataNode of) {
        String list = of.text("list");
        Optional<DataNode> where = of.find("where");
        if (list.equals("/activities/partners")) {
            return new Formula.CountPartners(new PartnerCondition(
                    where.map(node -> words(node, "kind", Partner.Kind.class)).orElse(Set.of()),
                    where.map(node -> words(node, "intensity", Partner.Intensity.class)).orElse(Set.of())));
        }
        if (!list.equals("/proximity/locations")) {
            of.problem(DataMistake.FORMULA,
                    "tellen kan bij /proximity/locations en /activities/partners, niet bij " + list
                            + ". Misschien bedoelt u een van die twee",
                    "one can count /proximity/locations and /activities/partners, not " + list
                            + ". Maybe you mean one of those");
        }
        return new Formula.CountLocations(where.map(this::location)
                .orElse(new LocationCondition(Set.of(), List.of(), Optional.empty(), Optional.empty())));
    }

    private LocationCondition location(DataNode where) {
        where.allowOnly(Set.of("type", "staffedHours", "professionalHours", "anyHours", "stepFree", "sharedWith"));
        List<HoursBound> hours = new ArrayList<>();
        where.find("staffedHours").ifPresent(
                node -> hours.add(bound(node, EnumSet.of(StaffedBy.PROFESSIONAL, StaffedBy.VOLUNTEER))));
        where.find("professionalHours").ifPresent(node -> hours.add(bound(node, EnumSet.of(StaffedBy.PROFESSIONAL))));
        where.find("anyHours").ifPresent(node -> hours.add(bound(node, EnumSet.allOf(StaffedBy.class))));
        return new LocationCondition(words(where, "type", LocationType.class), hours,
                where.find("stepFree").map(node -> node.json().asBoolean()),
                where.find("sharedWith").map(node -> node.json().asBoolean()));
    }

    private static HoursBound bound(DataNode node, Set<StaffedBy> staffedBy) {
        node.allowOnly(Set.of("atLeast", "moreThan"));
        boolean strictly = node.has("moreThan");
        return new HoursBound(staffedBy, node.number(strictly ? "moreThan" : "atLeast"), strictly);
    }

    private static OpeningHours hours(DataNode node) {
        node.allowOnly(Set.of("of", "staffedBy", "entry", "days", "from", "until", "types"));
        String of = node.text("of");
        if (!of.equals("union") && !of.equals("sum")) {
            node.problem(DataMistake.UNKNOWN_CHOICE,
                    "uren zijn 'union' of 'sum', niet '" + of + "'. Misschien bedoelt u union",
                    "hours are of 'union' or 'sum', not '" + of + "'. Maybe you mean union");
        }
        return new OpeningHours(of.equals("union"), words(node, "staffedBy", StaffedBy.class),
                words(node, "entry", Entry.class), words(node, "days", DayOfWeek.class), minute(node, "from", 0),
                minute(node, "until", MINUTES_PER_DAY), words(node, "types", LocationType.class));
    }

    private static int minute(DataNode node, String name, int otherwise) {
        Optional<String> time = node.findText(name);
        if (time.isEmpty()) {
            return otherwise;
        }
        if (time.get().equals("24:00")) {
            return MINUTES_PER_DAY;
        }
        try {
            return LocalTime.parse(time.get()).toSecondOfDay() / 60;
        } catch (java.time.format.DateTimeParseException notATime) {
            node.problem(DataMistake.WRONG_KIND, "'" + time.get() + "' is geen tijd. Misschien bedoelt u \"18:00\"",
                    "'" + time.get() + "' is not a time such as \"18:00\". Maybe quotes or a zero are missing");
            return otherwise;
        }
    }

    private static <E extends Enum<E>> Set<E> words(DataNode node, String name, Class<E> type) {
        Set<E> words = EnumSet.noneOf(type);
        node.find(name).ifPresent(list -> list.list().forEach(word -> word.choice(type).ifPresent(words::add)));
        return words;
    }
}
