package nl.robuustebibliotheek.category;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.category.ChanceCheck.Asked;
import nl.robuustebibliotheek.category.ChanceCheck.Crew;
import nl.robuustebibliotheek.category.ChanceCheck.Had;
import nl.robuustebibliotheek.category.ChanceCheck.Hours;
import nl.robuustebibliotheek.category.ChanceCheck.Need;
import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.submission.Fields;

/** Reads {@code categories/guide/checks.yaml}. */
final class ChanceCheckReader {

    private static final Set<String> WORDS = Set.of("id", "findings", "hours", "crew", "judged", "people", "means",
            "knowledge", "building");

    private final Fields fields;

    ChanceCheckReader(Fields fields) {
        this.fields = fields;
    }

    List<ChanceCheck> read(DataNode file) {
        List<ChanceCheck> checks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DataNode node : file.list()) {
            node.allowOnly(WORDS);
            List<String> findings = texts(node.at("findings"));
            findings.stream().filter(code -> !seen.add(code)).forEach(code -> node.problem(DataMistake.STANDS_TWICE,
                    "de bevinding " + code + " staat ook bij een andere kans. Misschien hoort zij maar bij een",
                    "the finding " + code + " belongs to another chance too"));
            Map<Need, Asked> needs = new EnumMap<>(Need.class);
            for (Need need : Need.values()) {
                needs.put(need, asked(node.at(need.name().toLowerCase(Locale.ROOT))));
            }
            checks.add(new ChanceCheck(node.text("id"), findings,
                    node.at("hours").choice(Hours.class).orElse(Hours.NOT_COUNTED),
                    node.at("crew").list().stream().flatMap(each -> each.choice(Crew.class).stream()).toList(),
                    texts(node.at("judged")), needs));
        }
        return checks;
    }

    private Asked asked(DataNode node) {
        node.allowOnly(Set.of("nl", "en", "has"));
        return new Asked(node.texts(), node.find("has").map(DataNode::list).orElse(List.of()).stream().map(this::had)
                .toList());
    }

    private Had had(DataNode node) {
        node.allowOnly(Set.of("field", "nl", "en"));
        String field = node.text("field");
        if (fields.find(field).isEmpty()) {
            node.problem(DataMistake.UNKNOWN_FIELD, "een zelfscan heeft geen veld '" + field + "'"
                    + fields.nearest(field).map(near -> ". Misschien bedoelt u " + near).orElse(""),
                    "a submission has no field '" + field + "'"
                            + fields.nearest(field).map(near -> ". Maybe " + near).orElse(""));
        }
        return new Had(field, node.texts());
    }

    private static List<String> texts(DataNode list) {
        return list.list().stream().map(DataNode::text).toList();
    }
}
