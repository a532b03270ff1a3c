package nl.robuustebibliotheek.rules;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is not in the rules' language is refused with its place; nothing of it is ever compiled. */
class RuleLanguageTests {

    private static final String THEN = "findings.concern()";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "Finding( shortfall ) or Finding( concern ) | or-branches",
            "exists Finding( shortfall ) | when",
            "forall( Finding( shortfall ) ) | when",
            "eval( true ) | when",
            "not ( Finding( shortfall ) and Finding( concern ) ) | when",
            "accumulate( Finding( shortfall ); $n : count(1) ) | when",
            "Finding( shortfall ) from $x | when",
            "java.lang.System( ) | unknown-fact",
            "Findings( shortfall ) | unknown-fact",
            "Finding( tekort ) | unknown-field",
            "Finding( getClass() ) | condition",
            "Finding( shortfall && concern ) | condition",
            "Finding( shortfall == true ) | condition",
            "Finding( code == STA ) | condition",
            "Finding( code == \"STA-01\" + \"x\" ) | condition",
            "Finding( code matches \"S.*\" ) | condition",
            "Finding( code > \"STA-01\" ) | condition",
            "Finding( code ) | condition",
            "Measurement( value < 2B ) | condition",
            "Measurement( value < 2,5 ) | decimal-comma",
            "Measurement( value < $x ) | binding",
            "Measurement( value < Math.max(1, 2) ) | condition",
            "Library( inhabitants >= 99999999999 ) | condition",
            "Library( inhabitants >= 1.5 ) | condition",
            "Library( locations >= 3 ) | unknown-field",
            "not Finding( $c : code, shortfall ) | binding"})
    void otherConditionsAreRefused(String when, String code) {
        assertThat(refused(SmallRules.rule("STA-01", when, THEN))).contains(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "System.exit(1) | unknown-verb", "System.exit(1); | then",
            "findings.concern(); findings.concern() | two-verbs",
            "findings.concern() + 1 | then", "norms.atLeast( \"staff.fte\", 2B ).target( 3 ).proposed() | then",
            "norms.atLeast( \"staff.fte\", 2,5 ).target( 3 ).proposed() | decimal-comma",
            "norms.atLeast( \"staff.fte\", 1 + 1 ) | then", "insert( 1 ) | then", "findings.klacht() | unknown-verb",
            "norms.atLeast( \"staff.fte\", 2 ).doel( 3 ) | unknown-verb",
            "norms.atLeast( 2, \"staff.fte\" ) | arguments", "verdict.atMost( UNDETERMINED ) | arguments",
            "verdict.block( \"keuken\", VULNERABLE ) | arguments", "verdict.block( $b, VULNERABLE ) | arguments",
            "findings.concern( 1 ) | arguments", "setbacks.scale( \"staff.permanentFte\" ) | arguments"})
    void otherCallsAreRefused(String then, String code) {
        assertThat(refused(SmallRules.rule("STA-01", "Library( )", then))).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"package x;", "import java.util.List;", "global String s;", "function void f() {}",
            "query q Finding( ) end", "declare A b : String end", "dialect \"mvel\""})
    void aFileHoldsRulesOnly(String other) {
        assertThat(refused(other + "\n" + SmallRules.rule("STA-01", "Finding( code == \"STA-01\", shortfall )", THEN)))
                .containsAnyOf("only-rules", "syntax");
    }

    @ParameterizedTest
    @ValueSource(strings = {"salience 10", "no-loop true", "agenda-group \"a\"", "lock-on-active true", "enabled false",
            "duration 10"})
    void orderCannotBeSet(String attribute) {
        assertThat(refused(SmallRules.rule("STA-01", "Finding( shortfall )", THEN).replace("when",
                attribute + "\nwhen"))).containsAnyOf("attribute", "syntax", "annotation");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "@source( \"wet\" ) |  | no-source", "@source( \"wet\" ) | @source( wet ) | annotation",
            "@source( \"wet\" ) | @source( \"wet\" ) @bron( \"x\" ) | annotation",
            "STA-01 Proef | STA-01 | rule-name", "STA-01 Proef | PERS-01 Proef | rule-name",
            "STA-01 Proef | STA-1 Proef | rule-name", "when |  | missing-part"})
    void aRuleSaysWhoItIs(String part, String other, String code) {
        String rule = SmallRules.rule("STA-01", "Library( )", "norms.present( \"law.debate\" ).law()");
        assertThat(SmallRules.problems(rule)).isEmpty();
        assertThat(refused(rule.replace(part, other == null ? "" : other))).contains(code);
    }

    @Test
    void orIsASecondRule() {
        assertThat(refused(SmallRules.rule("STA-01", "Finding( shortfall || concern )", THEN)))
                .containsExactly("or-branches");
    }

    @Test
    void aProblemSaysWhereItIs() {
        List<RuleProblem> problems = SmallRules.problems("// eerst een regel\n\n"
                + SmallRules.rule("STA-01", "Library( )\n    Finding( code == \"STA-01\", tekort )", THEN));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("rules/alfa/proef.drl");
            assertThat(problem.line()).isEqualTo(7);
            assertThat(problem.column()).isGreaterThan(1);
            assertThat(problem.rule()).isEqualTo("STA-01 Proef");
        });
    }

    @Test
    void aSlipIsCorrected() {
        assertThat(SmallRules.problems(SmallRules.rule("STA-01", "Finding( shortfal )", THEN))).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.text().nl()).contains("Misschien bedoelt u shortfall");
                    assertThat(problem.text().en()).contains("Maybe you mean shortfall");
                });
    }

    @Test
    void everyProblemIsNamedAtOnce() {
        assertThat(SmallRules.problems(SmallRules.rule("STA-01", "Finding( tekort )", THEN),
                SmallRules.rule("STA-02", "Library( )", "findings.klacht()"),
                SmallRules.rule("ACT-99", "Library( )", "norms.atLeast( \"staff.ftes\", 2 ).target( 1 ).proposed()")))
                .extracting(RuleProblem::code).contains("unknown-field", "unknown-verb", "no-text",
                        "unknown-indicator");
    }

    @Test
    void onlyWhatIsUnderstoodIsCompiled() {
        Rule rule = new RuleReader(new RuleProblems()).read(new RuleFile("rules/alfa/proef.drl", """
                rule "STA-01 Proef" @source( "wet" )
                when
                    Library( inhabitants >= 30000, !combined ) // "; System.exit(1); "
                    $f : Finding( $c : code, block in ( "staff", "finance" ), shortfall )
                    not Measurement( indicator == "staff.fte", value >= 2.50 )
                then
                    findings.concern();
                end
                """)).getFirst();
        assertThat(StageText.of(List.of(rule))).contains("""
                rule "STA-01"
                when
                    $match0 : LibraryFact( inhabitants >= 30000, combined == false )
                    $match1 : FindingFact( $c : code, block in ( "staff", "finance" ), shortfall == true )
                    not MeasurementFact( indicator == "staff.fte", value >= 2.50B )
                then
                    calls.fired( "STA-01", $match0, $match1 );
                end
                """).doesNotContain("exit");
    }

    private static List<String> refused(String text) {
        return SmallRules.problems(text).stream().map(RuleProblem::code).distinct().toList();
    }
}
