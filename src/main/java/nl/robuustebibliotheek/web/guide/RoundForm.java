package nl.robuustebibliotheek.web.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Field.Kind;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.page.TypedNumber;

/**
 * A round as it stands on the page, in the words in which it was typed. A field has the name of its place in the JSON of a
 * round, such as {@code agreements/0/measure/name}.
 *
 * @param views how the adviser sees the building blocks; the other sides speak for themselves
 */
record RoundForm(List<Row> contacts, List<Row> agreements, List<Row> views) {

    static final String CONTACTS = "contacts";
    static final String AGREEMENTS = "agreements";
    static final String VIEWS = "views";
    private static final List<String> CONTACT = List.of("date", "audience", "occasion", "subject", "followUp");
    private static final List<String> AGREEMENT = List.of("id", "since", "action", "ownerLibrary",
            "ownerMunicipality", "measure/name", "measure/unit", "measure/baseline", "measure/target",
            "measure/measureOn", "measure/reached", "means", "due", "state", "yielded", "whyNot");
    private static final List<String> VIEW = List.of("block", "seen", "text");
    private static final Set<String> NUMBERS = Set.of("since", "measure/baseline", "measure/target",
            "measure/reached");
    /** What a row has before anything is typed in it. */
    private static final Set<String> GIVEN = Set.of("id", "since", "state", "block");
    private static final int MOST_ROWS = 600;

    RoundForm {
        contacts = List.copyOf(contacts);
        agreements = List.copyOf(agreements);
        views = List.copyOf(views);
    }

    /** @param values by field; a field that is not there is empty */
    record Row(Map<String, String> values) {

        Row {
            values = Map.copyOf(values);
        }

        String get(String field) {
            return values.getOrDefault(field, "");
        }

        boolean isBlank() {
            return values.entrySet().stream()
                    .allMatch(each -> GIVEN.contains(each.getKey()) || each.getValue().isBlank());
        }
    }

    /** What is kept, as it is shown first. */
    static RoundForm of(JsonNode round, Language language) {
        List<Row> views = new ArrayList<>(round.path(VIEWS).valueStream()
                .filter(each -> each.path("by").asString().equals("adviser")).map(each -> row(each, VIEW, language))
                .toList());
        for (BuildingBlock block : BuildingBlock.values()) {
            if (views.stream().noneMatch(each -> each.get("block").equals(block.code()))) {
                views.add(new Row(Map.of("block", block.code())));
            }
        }
        return new RoundForm(rows(round.path(CONTACTS), CONTACT, language),
                rows(round.path(AGREEMENTS), AGREEMENT, language), views);
    }

    private static List<Row> rows(JsonNode list, List<String> fields, Language language) {
        return list.valueStream().map(each -> row(each, fields, language)).toList();
    }

    private static Row row(JsonNode of, List<String> fields, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        fields.forEach(field -> {
            JsonNode value = of.at("/" + field);
            if (value.isNumber()) {
                String plain = value.decimalValue().toPlainString();
                values.put(field, language == Language.NL ? plain.replace('.', ',') : plain);
            } else if (value.isString()) {
                values.put(field, value.stringValue());
            }
        });
        return new Row(values);
    }

    static RoundForm typed(HttpServletRequest request) {
        return new RoundForm(typed(request, CONTACTS, CONTACT), typed(request, AGREEMENTS, AGREEMENT),
                typed(request, VIEWS, VIEW));
    }

    private static List<Row> typed(HttpServletRequest request, String list, List<String> fields) {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < MOST_ROWS; at++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (String field : fields) {
                String value = request.getParameter(list + "/" + at + "/" + field);
                if (value != null) {
                    values.put(field, value.replace("\r\n", "\n"));
                }
            }
            if (values.isEmpty()) {
                break;
            }
            rows.add(new Row(values));
        }
        return rows;
    }

    RoundForm more(String list) {
        Row fresh = new Row(list.equals(AGREEMENTS) ? Map.of("state", "agreed") : Map.of());
        return changed(list, Stream.concat(rows(list).stream(), Stream.of(fresh)).toList());
    }

    RoundForm less(String list, int at) {
        List<Row> rows = rows(list);
        return changed(list, IntStream.range(0, rows.size()).filter(each -> each != at).mapToObj(rows::get).toList());
    }

    /** Without rows in which nothing was typed. */
    RoundForm filled() {
        return new RoundForm(contacts.stream().filter(each -> !each.isBlank()).toList(),
                agreements.stream().filter(each -> !each.isBlank()).toList(), views);
    }

    List<Row> rows(String list) {
        return list.equals(CONTACTS) ? contacts : agreements;
    }

    private RoundForm changed(String list, List<Row> rows) {
        return list.equals(CONTACTS) ? new RoundForm(rows, agreements, views) : new RoundForm(contacts, rows, views);
    }

    /** As it would be sent over the API; what is no number or no day is left for the schema to refuse. */
    ObjectNode json(String municipality, int year, Language language) {
        ObjectNode round = JsonNodeFactory.instance.objectNode().put("municipality", municipality).put("year", year);
        ArrayNode log = round.putArray(CONTACTS);
        contacts.forEach(row -> put(log.addObject(), row, CONTACT, language));
        ArrayNode agreed = round.putArray(AGREEMENTS);
        Set<String> ids = new HashSet<>(agreements.stream().map(row -> row.get("id")).toList());
        agreements.forEach(row -> {
            ObjectNode agreement = agreed.addObject();
            put(agreement, row, AGREEMENT, language);
            if (row.get("id").isBlank()) {
                agreement.put("id", IntStream.iterate(1, next -> next + 1).mapToObj(next -> year + "-" + next)
                        .filter(ids::add).findFirst().orElseThrow());
            }
        });
        ArrayNode seen = round.putArray(VIEWS);
        said().forEach(row -> put(seen.addObject().put("by", "adviser"), row, VIEW, language));
        return round;
    }

    /** The views in which something is said, in the order in which they are sent. */
    List<Row> said() {
        return views.stream().filter(each -> !each.isBlank()).toList();
    }

    private static void put(ObjectNode into, Row row, List<String> fields, Language language) {
        for (String field : fields) {
            String typed = row.get(field);
            if (typed.isBlank()) {
                continue;
            }
            String[] path = field.split("/", 2);
            ObjectNode owner = path.length == 1 ? into : into.withObjectProperty(path[0]);
            Optional<BigDecimal> number = NUMBERS.contains(field) ? number(typed, language) : Optional.empty();
            number.ifPresentOrElse(value -> owner.put(path[path.length - 1], value),
                    () -> owner.put(path[path.length - 1], typed));
        }
    }

    private static Optional<BigDecimal> number(String typed, Language language) {
        return TypedNumber.read(typed, Kind.QUANTITY, language);
    }
}
