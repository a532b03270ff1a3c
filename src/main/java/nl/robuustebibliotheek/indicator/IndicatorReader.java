package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.indicator.Lever.Costs;
import nl.robuustebibliotheek.indicator.Lever.TurnedBy;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Text;

/** Reads {@code categories/indicators.yaml} with its {@code assumptions.yaml} and names everything that is wrong with it. */
public final class IndicatorReader {

    private static final String FILE = "indicators.yaml";
    private static final String ASSUMPTIONS = "assumptions.yaml";
    private static final String YES_NO = "yes-no";
    private static final Set<String> WORDS = Set.of("code", "block", "subject", "unit", "decimals", "direction",
            "range",
            "label", "definition", "source", "formula", "attributable", "turnedBy", "levers");

    private final Fields fields;
    private final FormulaReader formulas;

    public IndicatorReader(Fields fields) {
        this.fields = fields;
        this.formulas = new FormulaReader(fields);
    }

    /**
     * @param categories the folder {@code categories}
     * @param problems to which what is wrong is added
     */
    public Indicators read(Path categories, List<DataProblem> problems) {
        DataNode file = DataNode.read(categories.resolve(FILE), "categories/" + FILE, problems);
        Set<String> codes = new HashSet<>();
        List<Indicator> indicators = new ArrayList<>();
        for (DataNode node : file.list()) {
            Indicator indicator = indicator(node);
            if (isNew(indicator, codes, node)) {
                indicators.add(indicator);
            }
        }
        DataNode share = DataNode.read(categories.resolve(ASSUMPTIONS), "categories/" + ASSUMPTIONS, problems)
                .at("combinedShare");
        return new Indicators(indicators, new CombinedShare(share.number("lowest"), share.text("source")));
    }

    private static boolean isNew(Indicator indicator, Set<String> codes, DataNode node) {
        boolean isNew = codes.add(indicator.code());
        if (!isNew) {
            node.problem(DataMistake.STANDS_TWICE,
                    "de indicator " + indicator.code() + " staat hier twee keer. Misschien kan er een weg",
                    "indicator " + indicator.code() + " stands here twice. Maybe one can go");
        }
        return isNew;
    }

    private Indicator indicator(DataNode node) {
        node.allowOnly(WORDS);
        boolean yesNo = node.at("unit").json().asString("").equals(YES_NO);
        return new Indicator(node.text("code"), block(node),
                node.find("subject").flatMap(word -> word.choice(SubjectKind.class)).orElse(SubjectKind.ORGANISATION),
                yesNo ? new Text("ja/nee", "yes/no") : node.texts("unit"), yesNo,
                node.find("decimals").map(number -> number.number().intValue()).orElse(yesNo ? 0 : 1),
                node.find("direction").flatMap(word -> word.choice(Direction.class)).orElse(Direction.HIGHER),
                yesNo ? Interval.YES_OR_NO : range(node.at("range")), node.texts("label"), node.texts("definition"),
                node.text("source"), formulas.read(node.at("formula")),
                node.find("attributable").map(flag -> flag.json().asBoolean()).orElse(false),
                node.find("turnedBy").map(IndicatorReader::turnedBy).orElse(List.of()),
                node.find("levers").map(levers -> levers.list().stream().map(this::lever).toList()).orElse(List.of()));
    }

    private static BuildingBlock block(DataNode node) {
        return node.at("block").choice(BuildingBlock.class).orElse(BuildingBlock.STAFF);
    }

    private static Interval range(DataNode node) {
        List<DataNode> ends = node.list();
        if (ends.size() != 2 || ends.get(0).number().compareTo(ends.get(1).number()) > 0) {
            node.problem(DataMistake.WRONG_NUMBER,
                    "een bereik is twee getallen. Misschien zijn ze verwisseld: het laagste eerst",
                    "a range is two numbers, the lowest first. Maybe they are exchanged");
            return Interval.ZERO;
        }
        return new Interval(ends.get(0).number(), ends.get(1).number());
    }

    private Lever lever(DataNode node) {
        node.allowOnly(Set.of("field", "by", "direction", "step", "costs"));
        String field = node.text("field");
        if (!field.startsWith("/additional/") && fields.find(field).isEmpty()) {
            FormulaReader.noField(node.at("field"), field, fields);
        }
        List<TurnedBy> by = node.at("by").list().stream().flatMap(word -> word.choice(TurnedBy.class).stream())
                .toList();
        BigDecimal step = node.find("step").map(DataNode::number).orElse(BigDecimal.ONE);
        if (step.signum() <= 0) {
            node.problem(DataMistake.WRONG_NUMBER, "een stap is groter dan nul. Misschien bedoelt u 1",
                    "a step is larger than zero. Maybe you mean 1");
            step = BigDecimal.ONE;
        }
        return new Lever(field, turnedBy(node.at("by")), !node.findText("direction").equals(Optional.of("down")), step,
                node.find("costs").map(IndicatorReader::costs));
    }

    private static List<TurnedBy> turnedBy(DataNode node) {
        return node.list().stream().flatMap(word -> word.choice(TurnedBy.class).stream()).toList();
    }

    private static Costs costs(DataNode node) {
        return new Costs(node.number("low"), node.number("high"),
                node.find("per").map(DataNode::number).orElse(BigDecimal.ONE),
                node.text("kind").equals("structural"), node.text("source"));
    }
}
