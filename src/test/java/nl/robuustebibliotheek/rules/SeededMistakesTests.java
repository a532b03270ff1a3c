package nl.robuustebibliotheek.rules;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** Slips of the pen in rules that are right: each is found where it stands, with what may have been meant. */
class SeededMistakesTests {

    private static final String FIT = Slip.text("fit.drl");
    private static final String RULES = Slip.text("rules.drl");
    /** They show only in folders, data or long texts, and have tests of their own. */
    private static final Set<Mistake> ELSEWHERE = EnumSet.of(Mistake.NO_FOLDER, Mistake.UNREADABLE_FILE,
            Mistake.MISPLACED_FILE, Mistake.NO_RULES, Mistake.NO_CATEGORY, Mistake.TOO_LARGE, Mistake.NOT_TWICE,
            Mistake.NO_NORM, Mistake.UNUSED_TEXT, Mistake.OUTSIDE_WORLDS, Mistake.NOT_ALL_TRIED, Mistake.SYNTAX);

    static List<Slip> slips() {
        return Slip.read("slips.txt");
    }

    static List<Slip> slipsInNamedRules() {
        return Slip.read("named.txt");
    }

    @Test
    void nothingIsWrongBeforeTheSlip() {
        assertThat(SmallRules.checked(FIT, RULES)).isEmpty();
    }

    @Test
    void everyKindOfMistakeInARuleIsSeeded() {
        assertThat(slips()).hasSizeGreaterThanOrEqualTo(100).doesNotHaveDuplicates();
        assertThat(slips().stream().map(Slip::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Mistake.values())
                        .filter(mistake -> !ELSEWHERE.contains(mistake)).map(Mistake::code).toList());
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsFoundWhereItStands(Slip slip) {
        String marked = slip.in(slip.fit() ? FIT : RULES);
        String slipped = marked.replace(String.valueOf(Slip.MARK), "");
        List<RuleProblem> problems = slip.fit() ? SmallRules.checked(slipped, RULES) : SmallRules.checked(FIT, slipped);

        assertThat(problems).as("%s", problems.stream().map(problem -> problem.line(Language.EN)).toList())
                .anySatisfy(problem -> {
                    assertThat(problem.code()).isEqualTo(slip.code());
                    assertThat(problem.file()).isEqualTo(slip.fit() ? "rules/fit/fit.drl" : "rules/alfa/proef.drl");
                    assertThat(problem.text().nl()).contains("isschien");
                    assertThat(problem.text().en()).contains("aybe");
                    assertThat(problem.suggestion()).isEqualTo(slip.suggestion());
                    int mark = marked.indexOf(Slip.MARK);
                    if (mark >= 0) {
                        String before = marked.substring(0, mark);
                        assertThat(problem.line()).isEqualTo((int) before.chars().filter(c -> c == '\n').count() + 1);
                        assertThat(problem.column()).isEqualTo(mark - before.lastIndexOf('\n'));
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("slipsInNamedRules")
    void aRuleThatCannotBeReadIsStillThereForTheRulesThatNameIt(Slip slip) {
        assertThat(SmallRules.checked(FIT, slip.in(RULES))).singleElement().satisfies(problem -> {
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
