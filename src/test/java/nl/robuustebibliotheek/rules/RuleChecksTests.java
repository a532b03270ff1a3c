package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class RuleChecksTests {

    private static final String LAW = SmallRules.rule("LAW-01", "Library( )", "norms.present( \"law.debate\" ).law()");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "norms.atLeast( \"staff.fte\", 2 ).proposed() | no-target",
            "norms.atLeast( \"staff.fte\", 2 ).target( 1 ).proposed() | target-side",
            "norms.atMost( \"finance.debt\", 2 ).target( 3 ).proposed() | target-side",
            "norms.atLeast( \"staff.fte\", 101 ).target( 102 ).proposed() | outside-range",
            "norms.atLeast( \"staff.fte\", 0 ).target( 1 ).proposed() | always-met",
            "norms.atMost( \"finance.debt\", 100 ).target( 1 ).proposed() | always-met",
            "norms.between( \"staff.share\", 3, 2 ).proposed() | arguments",
            "norms.present( \"staff.fte\" ).proposed() | arguments",
            "norms.present( \"law.debat\" ).law() | unknown-indicator",
            "findings.soften( \"STA-02\" ) | unknown-code", "findings.soften( \"LAW-01\" ) | law-softened",
            "setbacks.scale( \"staff.fte\", 0.5 ) | unknown-field",
            "setbacks.scale( \"staff.permanentFte\", -1 ) | arguments",
            "setbacks.scale( \"municipalities.*.inhabitants\", 0.5 ) | fixed-field",
            "setbacks.scale( \"proximity.locations.*.studyPlaces\", 0.5 ) | fixed-field",
            "setbacks.scale( \"accessibility.wifi\", 0 ) | fixed-field",
            "points.say().evidence( \"boek\" ) | unknown-evidence", "points.say( 1 ) | arguments",
            "fit.category( \"alfa\" ) | wrong-stage"})
    void callsNameWhatExists(String then, String code) {
        assertThat(codes(SmallRules.rule("STA-01", "Library( )", then),
                SmallRules.rule("LAW-01", "Library( )", "norms.present( \"law.debate\" ).law()"))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "norms.present( \"law.debate\" ).law() | Finding( shortfall ) | wrong-stage",
            "setbacks.add( \"staff.permanentFte\", -1 ) | Measurement( indicator == \"staff.fte\", value < 1 ) | wrong-stage",
            "findings.concern() | Block( shortfalls >= 1 ) | wrong-stage",
            "verdict.block( \"staff\", VULNERABLE ) | Measurement( indicator == \"staff.fte\", value < 1 ) | wrong-stage",
            "verdict.block( \"staff\", VULNERABLE ) | Blocks( vulnerable >= 1 ) | wrong-stage",
            "findings.concern() | Finding( code == \"STA-77\", shortfall ) | unknown-code",
            "findings.concern() | Measurement( indicator == \"staff.ftes\", value < 1 ) | unknown-indicator",
            "findings.concern() | Measurement( indicator == \"staff.fte\" ) | measurement-without-value",
            "findings.concern() | not Measurement( indicator == \"staff.fte\" ) | measurement-without-value",
            "findings.concern() | Measurement( indicator == \"staff.fte\", value >= 0 ) | outside-range",
            "findings.concern() | not Measurement( indicator == \"staff.fte\", value > 100 ) | outside-range",
            "findings.concern() | Finding( code == \"STA-01\" ) | finding-without-outcome",
            "verdict.atMost( VULNERABLE ) | Finding( block == \"staff\", !met ) | finding-without-outcome",
            "verdict.atMost( VULNERABLE ) | not Finding( code == \"STA-02\", !shortfall ) | finding-without-outcome",
            "findings.knockOut() | Finding( code == \"STA-01\", shortfall ) | knock-out-not-law",
            "findings.soften( \"STA-01\" ) | Finding( code == \"STA-01\", met ) | softening-sees-strengths"})
    void rulesSeeWhatTheirStageSees(String then, String when, String code) {
        assertThat(codes(
                SmallRules.rule("STA-01", "Library( )", "norms.atLeast( \"staff.fte\", 2 ).target( 3 ).proposed()"),
                SmallRules.rule("STA-02", when, then))).contains(code);
    }

    @Test
    void aCodeStandsOnce() {
        String rule = SmallRules.rule("LAW-01", "Library( )", "norms.present( \"law.debate\" ).law()");
        assertThat(codes(rule, rule)).contains("duplicate-code");
    }

    @Test
    void aSourceIsKnown() {
        assertThat(codes(SmallRules.rule("LAW-01", "Library( )", "norms.present( \"law.debate\" ).law()").replace("wet",
                "wetje"))).containsExactly("unknown-source");
    }

    @Test
    void mixedRulesNameTheirIndicatorsAndSayNotOnce() {
        assertThat(codes(SmallRules.mixed("STA-01", "Measurement( value < 1 )", "findings.concern()")))
                .contains("mixed-without-indicator");
        assertThat(codes(SmallRules.mixed("STA-01",
                "not Measurement( indicator == \"staff.fte\", value < 1 )\n"
                        + "    not Measurement( indicator == \"staff.fte\", value >= 1 )",
                "findings.concern()"))).contains("not-twice");
    }

    @Test
    void fitRulesChooseACategory() {
        assertThat(fit("fit.category( \"alfabet\" )")).contains("unknown-category");
        assertThat(fit("findings.concern()")).contains("wrong-stage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "// Alleen uitleg\n/* rule \"STA-01 x\" */\n"})
    void aFileHoldsARule(String text) {
        assertThat(SmallRules.problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("no-rules");
            assertThat(problem.file()).isEqualTo("rules/alfa/proef.drl");
            assertThat(problem.line()).isEqualTo(1);
        });
        assertThat(SmallRules.checked(text, LAW)).extracting(RuleProblem::code, RuleProblem::file)
                .containsExactly(tuple("no-rules", "rules/fit/fit.drl"));
    }

    @Test
    void aCategoryHasRulesOfItsOwnAndSomethingChoosesIt() {
        RuleFile shared = new RuleFile("rules/shared/law.drl", LAW);
        TreeMap<String, List<RuleFile>> onlyShared = new TreeMap<>(Map.of("alfa", List.of(shared)));

        for (RuleFolder folder : List.of(new RuleFolder(List.of(), onlyShared),
                new RuleFolder(List.of(), new TreeMap<>()))) {
            assertThat(SmallRules.problems(folder))
                    .extracting(RuleProblem::code, RuleProblem::file)
                    .containsExactly(tuple("no-rules", "rules/fit"), tuple("no-rules", "rules/alfa"));
            for (Compiling compiling : Compiling.values()) {
                assertThatThrownBy(() -> RuleBooks.load(folder, SmallRules.CATALOGUE, compiling))
                        .isInstanceOf(InvalidRules.class);
            }
        }
    }

    private static List<String> fit(String then) {
        try {
            SmallRules.load(new RuleFile("rules/fit/fit.drl", SmallRules.rule("FIT-01", "Library( )", then)));
            return List.of();
        } catch (InvalidRules invalid) {
            return invalid.problems().stream().map(RuleProblem::code).toList();
        }
    }

    private static List<String> codes(String... rules) {
        return SmallRules.problems(rules).stream().map(RuleProblem::code).distinct().toList();
    }
}
