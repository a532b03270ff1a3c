package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips of the pen in rules that are right: each is found where it stands, with what may have been meant. */
class SeededMistakesTests {

    private static final String FIT = """
            rule "FIT-01 Klein"
                @source( "wet" )
            when
                Library( inhabitants < 30000 )
            then
                fit.category( "alfa" );
            end

            rule "FIT-02 Groot"
                @source( "wet" )
            when
                Library( inhabitants >= 30000 )
            then
                fit.category( "alfa" );
            end
            """;

    private static final String RULES = """
            // Een eerste regel met uitleg.

            rule "STA-01 Personeel van een kleine bibliotheek"
                @source( "wet" )
            when
                Library( inhabitants < 30000 )
            then
                norms.atLeast( "staff.fte", 2.5 ).target( 3.5 ).proposed();
            end

            rule "STA-02 Personeel van een grote bibliotheek"
                @source( "wet" )
            when
                Library( inhabitants >= 30000 )
            then
                norms.atLeast( "staff.fte", 4 ).target( 6 ).proposed();
            end

            rule "FIN-01 Schuld"
                @source( "wet" )
            when
                Library( !combined )
            then
                norms.atMost( "finance.debt", 50 ).target( 25 ).proposed();
            end

            rule "LAW-01 Debat"
                @source( "wet" )
            when
                Library( )
            then
                norms.present( "law.debate" ).orByPartner().law();
            end

            rule "STA-03 Een zorg"
                @source( "wet" )
            when
                $f : Finding( code == "STA-01", shortfall )
                $m : Measurement( indicator == "finance.debt", value > 40.5 )
            then
                findings.concern();
            end

            rule "STA-04 Een sterk punt"
                @source( "wet" )
            when
                Measurement( indicator == "staff.fte", value >= 8 )
            then
                findings.strength();
            end

            rule "STA-05 Verzacht"
                @source( "wet" )
            when
                Finding( code == "STA-04", strength )
            then
                findings.soften( "STA-02" );
            end

            rule "LAW-02 De wet"
                @source( "wet" )
            when
                Finding( law, shortfall )
            then
                findings.knockOut();
            end

            rule "VER-01 Een bouwsteen"
                @source( "wet" )
            when
                Block( $b : name, shortfalls >= 1 )
            then
                verdict.block( $b, VULNERABLE );
            end

            rule "VER-02 Alles"
                @source( "wet" )
            when
                Blocks( vulnerable >= 2 )
            then
                verdict.atMost( NEEDS_STRENGTHENING );
            end

            rule "SET-01 Een tegenslag"
                @source( "wet" )
            when
                Library( )
            then
                setbacks.scale( "staff.permanentFte", 0.5 );
            end

            rule "CON-01 Een gesprek"
                @source( "wet" )
            when
                Finding( code == "STA-03", concern )
            then
                points.say().evidence( "onderzoek" );
            end
            """;

    private static final String WHERE = "¶";

    /** @param to what stands there now, with a mark where the problem is */
    private record Slip(String from, String to, String code, String suggestion) {

        @Override
        public String toString() {
            return code + ": " + to.lines().map(String::strip).reduce("", (one, other) -> one + " " + other).strip();
        }
    }

    private static Slip slip(String from, String to, String code, String suggestion) {
        return new Slip(from, to, code, suggestion);
    }

    static Stream<Slip> slips() {
        return Stream.of(
                // unknown names
                slip("Finding( code == \"STA-01\", shortfall )", "Finding( code == \"STA-01\", ¶shortfal )",
                        "unknown-field", "shortfall"),
                slip("Library( inhabitants >= 30000 )", "Library( ¶inwoners >= 30000 )", "unknown-field", ""),
                slip("$m : Measurement( indicator", "¶$m : Measurment( indicator", "unknown-fact", "Measurement"),
                slip("indicator == \"finance.debt\", value", "indicator == ¶\"finance.dept\", value",
                        "unknown-indicator", "finance.debt"),
                slip("norms.atMost( \"finance.debt\"", "norms.atMost( ¶\"finance.depts\"", "unknown-indicator",
                        "finance.debt"),
                slip("@source( \"wet\" )\nwhen\n    Library( !combined )",
                        "¶@source( \"wett\" )\nwhen\n    Library( !combined )", "unknown-source", "wet"),
                slip("points.say().evidence( \"onderzoek\" )", "points.say().evidence( ¶\"onderzoeken\" )",
                        "unknown-evidence", "onderzoek"),
                slip("points.say().evidence( \"onderzoek\" )", "points.say().evidence( ¶\"wet\" )", "unknown-evidence",
                        ""),
                slip("points.say().evidence( \"onderzoek\" )", "points.say().¶evidense( \"onderzoek\" )",
                        "unknown-verb", "evidence"),
                slip("rule \"STA-04 Een", "¶rule \"STA-77 Een", "no-text",
                        "STA-77: { title: { nl: \"…\", en: \"…\" }, text: { nl: \"…\", en: \"…\" } }"),
                slip("norms.atMost( \"finance", "¶norms.atMots( \"finance", "unknown-verb", "norms.atMost"),
                slip("findings.concern();", "¶findings.concerns();", "unknown-verb", "findings.concern"),
                slip(".target( 25 )", ".¶tarjet( 25 )", "unknown-verb", "target"),
                slip("code == \"STA-04\", strength", "code == ¶\"STB-04\", strength", "unknown-code", "STA-04"),
                slip("findings.soften( \"STA-02\" )", "findings.soften( ¶\"STA-2\" )", "unknown-code", "STA-02"),
                slip("\"staff.permanentFte\", 0.5", "¶\"staff.permanentFta\", 0.5", "unknown-field",
                        "staff.permanentFte"),
                slip("\"staff.permanentFte\", 0.5", "¶\"library.name\", 0.5", "fixed-field", ""),
                slip("verdict.block( $b,", "verdict.block( ¶\"staf\",", "arguments", "staff"),
                slip("verdict.block( $b, VULNERABLE )", "verdict.block( $b, ¶VULNERABEL )", "arguments", "VULNERABLE"),
                slip("verdict.atMost( NEEDS_STRENGTHENING )", "verdict.atMost( ¶ROBUST )", "arguments", ""),
                slip("verdict.block( $b,", "verdict.block( ¶$c,", "arguments", ""),
                // numbers and signs
                slip("value > 40.5", "value > ¶40,5", "decimal-comma", "40.5"),
                slip("\"staff.fte\", 2.5 )", "\"staff.fte\", ¶2,5 )", "decimal-comma", "2.5"),
                slip(".target( 3.5 )", ".target( ¶3,5 )", "decimal-comma", "3.5"),
                slip("code == \"STA-04\", strength", "code ¶= \"STA-04\", strength", "single-equals", "=="),
                slip("inhabitants >= 30000", "inhabitants ¶=> 30000", "single-equals", ">="),
                slip("value > 40.5", "value > ¶\"40.5\"", "text-for-number", "40.5"),
                slip("\"staff.fte\", 4 )", "\"staff.fte\", ¶\"4\" )", "text-for-number", "4"),
                slip(".target( 25 )", ".target( ¶\"25\" )", "text-for-number", "25"),
                slip("code == \"STA-01\", shortfall", "code == ¶1, shortfall", "text-for-number", "\"1\""),
                slip("inhabitants < 30000 )\nthen\n    norms", "inhabitants < ¶30.000 )\nthen\n    norms", "condition",
                        "30000"),
                slip("name, shortfalls >= 1", "name, name == ¶staff, shortfalls >= 1", "condition", "\"staff\""),
                slip("Finding( law, shortfall )", "Finding( law, ¶shortfall == true )", "condition", "shortfall"),
                slip("Block( $b : name, shortfalls >= 1 )", "Block( $b : name, ¶shortfalls )", "condition", ""),
                // structure
                slip("6 ).proposed();\nend\n", "6 ).proposed();¶\n", "missing-end", "end"),
                slip("50 ).target( 25 ).proposed();\nend", "50 ).target( 25 ).proposed()¶\nend", "then", ""),
                slip("Library( !combined )\nthen\n", "Library( !combined )\n", "missing-part", "then"),
                slip("$f : Finding( code == \"STA-01\", shortfall )", "$f : Finding¶( code == \"STA-01\", shortfall",
                        "not-closed", ""),
                slip("rule \"LAW-02 De wet\"", "rule ¶\"LAW-02 De wet", "not-closed", ""),
                slip("Finding( law, shortfall )", "¶Finding( law shortfall )", "when", ""),
                slip("Library( !combined )", "¶Library !combined", "when", "Library( )"),
                slip("findings.concern();", "findings.concern(); ¶findings.strength();", "two-verbs", ""),
                slip("rule \"STA-04 Een", "¶rule \"STA-03 Een", "duplicate-code", ""),
                slip("rule \"STA-04 Een sterk punt\"", "¶rule \"Een sterk punt\"", "rule-name", ""),
                slip("rule \"LAW-02 De wet\"\n    @source( \"wet\" )", "¶rule \"LAW-02 De wet\"", "no-source",
                        "@source( \"proposal-2026\" )"),
                slip("6 ).proposed();", "6 );", "no-status", ".proposed()"),
                slip("// Een eerste", "¶import java.util.List;\n// Een eerste", "only-rules", ""),
                slip("rule \"LAW-02 De wet\"\n    @source( \"wet\" )",
                        "rule \"LAW-02 De wet\"\n    @source( \"wet\" )\n    ¶salience 10", "attribute", ""),
                slip("rule \"LAW-02 De wet\"\n    @source( \"wet\" )",
                        "rule \"LAW-02 De wet\"\n    @source( \"wet\" )\n    ¶@sorce( \"wet\" )", "annotation",
                        "source"),
                slip("Finding( law, shortfall )", "¶eval( true )\n    Finding( law, shortfall )", "when", ""),
                slip("Finding( law, shortfall )", "¶exists Finding( law, shortfall )", "when", ""),
                slip("Finding( law, shortfall )", "( ¶Finding( law, shortfall ) or Finding( concern ) )",
                        "or-branches", ""),
                slip("Finding( law, shortfall )", "Finding( ¶law || shortfall )", "or-branches", ""),
                slip("Finding( law, shortfall )",
                        "Finding( law, shortfall )\n    Finding( met )\n    Finding( met )\n    Finding( met )\n"
                                + "    Finding( met )\n    ¶Finding( met )\n",
                        "too-many-combinations", ""),
                slip("Library( !combined )", "Library( !combined )\n    ¶Finding( shortfall )", "wrong-stage", ""),
                slip("findings.strength();", "¶fit.category( \"alfa\" );", "wrong-stage", ""),
                // one way and numbers of norms
                slip("indicator == \"staff.fte\", value >= 8", "indicator == \"staff.fte\", ¶value < 8", "not-one-way",
                        ""),
                slip("Finding( code == \"STA-01\", shortfall )", "Finding( code == \"STA-01\", ¶met )", "not-one-way",
                        ""),
                slip("$f : Finding( code == \"STA-01\", shortfall )", "¶$f : Finding( code == \"STA-01\" )",
                        "finding-without-outcome", ""),
                slip("value > 40.5 )", "value > ¶140.5 )", "outside-range", ""),
                slip("\"finance.debt\", 50 )", "\"finance.debt\", ¶500 )", "outside-range", ""),
                slip(".target( 25 )", ".target( ¶75 )", "target-side", ""),
                slip(".target( 25 )", "", "no-target", ""),
                slip("\"finance.debt\", 50 )", "\"finance.debt\", ¶100 )", "always-met", ""),
                slip("findings.soften( \"STA-02\" )", "findings.soften( ¶\"LAW-01\" )", "law-softened", ""),
                slip("Finding( law, shortfall )", "¶Finding( code == \"STA-01\", shortfall )", "knock-out-not-law", ""),
                // beside each other
                slip("Library( inhabitants >= 30000 )\nthen\n    norms",
                        "Library( )\nthen\n    norms", "norms-contradict", ""),
                slip("\"finance.debt\", 50 )", "\"finance.debt\", 50 )", "", ""),
                slip("Library( inhabitants < 30000 )\nthen\n    norms",
                        "¶Library( inhabitants < 30000, inhabitants > 40000 )\nthen\n    norms", "never-fires", ""),
                slip("Library( inhabitants < 30000 )\nthen\n    norms",
                        "¶Library( inhabitants < 20000 )\nthen\n    norms", "gap", ""),
                slip("Blocks( vulnerable >= 2 )", "Blocks( vulnerable >= ¶6 )", "never-fires", ""),
                slip("Finding( code == \"STA-03\", concern )", "¶Finding( code == \"STA-03\", strength )",
                        "never-fires", ""),
                slip("@source( \"wet\" )\nwhen\n    Measurement( indicator == \"staff.fte\", value >= 8 )",
                        "@source( \"wet\" )\n    @mixed( \"waarom\" )\nwhen\n"
                                + "    ¶Measurement( indicator == \"staff.fte\", value >= 8, value < 7.5 )",
                        "never-fires", ""));
    }

    @Test
    void nothingIsWrongBeforeTheSlip() {
        assertThat(SmallRules.checked(FIT, RULES)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsFoundWhereItStands(Slip slip) {
        assertThat(RULES).contains(slip.from());
        String marked = RULES.replaceFirst(java.util.regex.Pattern.quote(slip.from()),
                java.util.regex.Matcher.quoteReplacement(slip.to()));
        int mark = marked.indexOf(WHERE);
        List<RuleProblem> problems = SmallRules.checked(FIT, marked.replace(WHERE, ""));
        if (slip.code().isEmpty()) {
            assertThat(problems).isEmpty();
            return;
        }

        assertThat(problems).as("%s", problems.stream().map(problem -> problem.line(Language.EN)).toList())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(slip.code());
                    assertThat(problem.file()).isEqualTo("rules/alfa/proef.drl");
                    assertThat(problem.text().nl()).contains("isschien");
                    assertThat(problem.text().en()).contains("aybe");
                    assertThat(problem.suggestion()).isEqualTo(slip.suggestion());
                    if (mark >= 0) {
                        String before = marked.substring(0, mark);
                        assertThat(problem.line()).isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
                        assertThat(problem.column()).isEqualTo(mark - before.lastIndexOf('\n'));
                    }
                });
    }

    /** Other rules name STA-01 and STA-02, so that a rule which cannot be read must still count as being there. */
    static Stream<Slip> slipsInNamedRules() {
        return Stream.of(slip("\"staff.fte\", 2.5 )", "\"staff.fte\", 2,5 )", "decimal-comma", "2.5"),
                slip("\"staff.fte\", 4 )", "\"staff.fte\", \"4\" )", "text-for-number", "4"),
                slip("\"staff.fte\", 4 )", "\"staff.fta\", 4 )", "unknown-indicator", "staff.fte"),
                slip("6 ).proposed();\nend\n", "6 ).proposed();\n", "missing-end", "end"),
                slip("rule \"STA-01 Personeel van een kleine bibliotheek\"",
                        "rule “STA-01 Personeel van een kleine bibliotheek”", "rule-name",
                        "\"STA-01 Personeel van een kleine bibliotheek\""),
                slip("rule \"STA-02 Personeel van een grote bibliotheek\"",
                        "rule STA-02 Personeel van een grote bibliotheek", "rule-name",
                        "\"STA-02 Personeel van een grote bibliotheek\""),
                slip("\"staff.fte\", 2.5 )", "“staff.fte”, 2.5 )", "then", ""));
    }

    @ParameterizedTest
    @MethodSource("slipsInNamedRules")
    void aRuleThatCannotBeReadIsStillThereForTheRulesThatNameIt(Slip slip) {
        assertThat(RULES).contains(slip.from());

        assertThat(SmallRules.checked(FIT, RULES.replace(slip.from(), slip.to()))).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(slip.code());
                    assertThat(problem.suggestion()).isEqualTo(slip.suggestion());
                });
    }

    @Test
    void aNewRuleIsAskedForItsWordsAndNotForAnotherCode() {
        assertThat(SmallRules.checked(FIT, RULES.replace("STA-04", "STA-24"))).anySatisfy(problem -> {
            assertThat(problem.text().nl()).contains("Voeg STA-24 toe aan texts.yaml").doesNotContain("STA-04");
            assertThat(problem.text().en()).contains("Add STA-24 to texts.yaml").doesNotContain("STA-04");
        });
    }

    @Test
    void oneSlipDoesNotHideAnother() {
        String several = RULES.replace("6 ).proposed();\nend\n", "6 ).proposed();\n").replace("\"STA-01\", shortfall",
                "\"STA-01\", shortfal").replace("findings.knockOut", "findings.knokOut");

        assertThat(SmallRules.checked(FIT, several)).extracting(RuleProblem::code).contains("missing-end",
                "unknown-field", "unknown-verb");
    }

    @Test
    void aGapBetweenCategoriesIsShownByALibraryThatFitsNone() {
        List<RuleProblem> problems = SmallRules.checked(FIT.replace(">= 30000", "> 30000"), RULES);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("gap");
            assertThat(problem.example().orElseThrow().circumstances().toString()).contains("inhabitants=30000");
        });
    }

    @Test
    void twoCategoriesThatFitOneLibraryAreShownByIt() {
        List<RuleProblem> problems = SmallRules.checked(FIT.replace("< 30000", "<= 30000"), RULES);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("fit-overlap");
            assertThat(problem.line()).isEqualTo(12);
            assertThat(problem.example().orElseThrow().circumstances().toString()).contains("inhabitants=30000");
        });
    }
}
