package nl.robuustebibliotheek.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** For each field and each way to ask for it: whether a rule that lowers, and one that lifts, may ask it. */
class OneWayTests {

    private static final Map<String, Side> SIDES = new TreeMap<>(Map.ofEntries(
            Map.entry("Finding shortfall", Side.BAD), Map.entry("Finding belowTarget", Side.BAD),
            Map.entry("Finding met", Side.GOOD), Map.entry("Finding onTarget", Side.GOOD),
            Map.entry("Finding concern", Side.BAD), Map.entry("Finding strength", Side.GOOD),
            Map.entry("Finding unknown", Side.MIXED), Map.entry("Finding softened", Side.MIXED),
            Map.entry("Block shortfalls", Side.BAD), Map.entry("Block belowTargets", Side.BAD),
            Map.entry("Block concerns", Side.BAD), Map.entry("Block strengths", Side.GOOD),
            Map.entry("Blocks vulnerable", Side.BAD), Map.entry("Blocks needStrengthening", Side.BAD),
            Map.entry("Setback vulnerable", Side.BAD), Map.entry("Setback needsStrengthening", Side.BAD),
            Map.entry("Municipalities vulnerable", Side.BAD), Map.entry("Municipalities needStrengthening", Side.BAD),
            Map.entry("Legal notMet", Side.BAD)));

    @Test
    void everyFieldOfWhatIsJudgedIsOnASide() {
        for (FactType type : FactType.values()) {
            for (String name : type.fieldNames()) {
                FactType.Field field = type.field(name).orElseThrow();
                boolean given = type == FactType.LIBRARY || type == FactType.MUNICIPALITY
                        || field.kind() == FactType.Kind.WORD || name.equals("law") || name.equals("count");
                boolean measured = type == FactType.MEASUREMENT;
                assertThat(field.side()).as(type.word() + " " + name).isEqualTo(given ? Side.FREE
                        : measured ? Side.MIXED : SIDES.get(type.word() + " " + name));
            }
        }
    }

    @Test
    void aLoweringVerdictAsksForTheBadSideOnly() {
        List<String> wrong = new ArrayList<>();
        SIDES.forEach((field, side) -> {
            String[] words = field.split(" ");
            FactType.Field asked = FactType.of(words[0]).orElseThrow().field(words[1]).orElseThrow();
            boolean yesNo = asked.kind() == FactType.Kind.YES_NO;
            for (String condition : yesNo ? List.of("%s", "!%s")
                    : List.of("%s >= 1", "%s > 1", "%s < 1", "%s <= 1", "%s == 1", "%s != 1")) {
                boolean up = condition.equals("%s") || condition.contains(">");
                boolean down = condition.equals("!%s") || condition.contains("<");
                boolean fits = side == Side.BAD && up || side == Side.GOOD && down;
                boolean fitsNegated = side == Side.BAD && down || side == Side.GOOD && up;
                String which = words[0].equals("Finding") && !up ? "code == \"STA-01\", " : "";
                String pattern = words[0] + "( " + which + condition.formatted(words[1]) + " )";
                check(wrong, pattern, fits);
                check(wrong, "not " + pattern, fitsNegated);
            }
        });
        assertThat(wrong).isEmpty();
    }

    private static void check(List<String> wrong, String when, boolean fits) {
        List<String> codes = SmallRules
                .problems(SmallRules.rule("VER-01", when, "verdict.atMost( VULNERABLE )"),
                        SmallRules.rule("STA-01", "Library( )",
                                "norms.atLeast( \"staff.fte\", 2 ).target( 3 ).proposed()"))
                .stream().map(RuleProblem::code).toList();
        if (codes.contains("not-one-way") == fits) {
            wrong.add(when + " " + codes);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "staff.fte | value < 2 | BAD", "staff.fte | value <= 2 | BAD", "staff.fte | value >= 2 | GOOD",
            "staff.fte | value > 2 | GOOD", "staff.fte | value == 2 | MIXED",
            "staff.fte | value >= 2, value < 3 | MIXED",
            "finance.debt | value < 2 | GOOD", "finance.debt | value >= 2 | BAD", "staff.share | value < 2 | MIXED",
            "staff.share | value >= 2 | MIXED", "law.debate | yes | GOOD", "law.debate | no | BAD",
            "law.debate | !yes | BAD", "law.debate | !no | GOOD"})
    void aMeasurementIsOnTheSideOfItsIndicator(String indicator, String condition, Side side) {
        String pattern = "Measurement( indicator == \"" + indicator + "\", " + condition + " )";
        assertThat(oneWay(pattern, "findings.concern()")).isEqualTo(side == Side.BAD);
        assertThat(oneWay("not " + pattern, "findings.concern()")).isEqualTo(side == Side.GOOD);
        assertThat(oneWay(pattern, "findings.strength()")).isEqualTo(side == Side.GOOD);
        assertThat(oneWay("not " + pattern, "findings.strength()")).isEqualTo(side == Side.BAD);
        assertThat(SmallRules.problems(SmallRules.mixed("STA-02", pattern, "findings.concern()"))).isEmpty();
    }

    @Test
    void amongMixedRulesOnlyWhatIsReadTheOtherWayIsVaried() {
        RuleBook book = SmallRules.book(SmallRules.mixed("STA-02", """
                Measurement( indicator == "staff.share", value > 3 )
                    Measurement( indicator == "staff.fte", value >= 2 )
                    Measurement( indicator == "finance.debt", value >= 5 )""", "findings.concern()"));
        assertThat(book.mixedIndicators()).containsExactly("staff.fte", "staff.share");
        assertThat(book.cuts("staff.share")).hasSize(1);
    }

    private static boolean oneWay(String when, String then) {
        return SmallRules.problems(SmallRules.rule("STA-02", when, then)).isEmpty();
    }
}
