package nl.robuustebibliotheek.indicator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

class IndicatorReaderTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "formula: /staff/permanentFTE | there is no field /staff/permanentFTE",
            "formula: { som: [/staff/permanentFte] } | a formula is a field or one of",
            "formula: { sum: [] } | at least one formula is needed",
            "formula: { difference: [/staff/permanentFte] } | a difference is of two formulas",
            "formula: { count: { list: /staff } } | one can count",
            "formula: { hours: { of: both } } | hours are of 'union' or 'sum'",
            "formula: { hours: { of: union, from: acht } } | 'acht' is not a time",
            "formula: { hours: { of: union, when: now } } | 'when' is not known here",
            "formula: { count: { list: /proximity/locations, where: { kleur: rood } } } | 'kleur' is not known here",
            "formula: { ratio: { of: /staff/permanentFte } } | 'to' is missing",
            "direction: omhoog, formula: { number: 1 } | 'omhoog' is not one of [higher, lower, neither]",
            "subject: iedereen, formula: { number: 1 } | 'iedereen' is not one of",
            "kleur: rood, formula: { number: 1 } | 'kleur' is not known here",
            "formula: { number: 1 }, levers: [{ field: /staff/fte, by: [library] }] | there is no field /staff/fte",
            "formula: { number: 1 }, levers: [{ field: /staff/permanentFte, by: [buurman] }] | 'buurman' is not one of",
            "formula: { number: 1 }, levers: [{ field: /staff/permanentFte, by: [library], step: 0 }] | a step is larger"})
    void saysWhereSomethingIsWrong(String part, String problem) {
        assertThat(problems("- { code: staff.een, block: staff, unit: { nl: u, en: u }, range: [0, 1], "
                + "label: { nl: l, en: l }, definition: { nl: d, en: d }, source: s, " + part + " }"))
                .anySatisfy(each -> assertThat(each).startsWith("categories/indicators.yaml:1:").contains("staff.een")
                        .contains(problem));
    }

    @Test
    void namesEverythingAtOnce() {
        assertThat(problems("""
                - { code: staff.een, block: staf, unit: { nl: u }, range: [2, 1], label: { nl: l, en: l },
                    source: s, formula: /staff/fte }
                - { code: staff.een, block: staff, unit: yes-no, label: { nl: l, en: l }, definition: { nl: d, en: d },
                    source: s, formula: { yes: /accessibility/wifi } }
                """)).hasSizeGreaterThanOrEqualTo(6).anyMatch(each -> each.contains("stands here twice"))
                .anyMatch(each -> each.contains("a range is two numbers"))
                .anyMatch(each -> each.contains("'definition' is missing"));
    }

    @Test
    void saysOnWhichLineYamlIsBroken() {
        assertThat(problems("- { code: staff.een\n- nog iets")).anyMatch(each -> each.contains("this is not YAML"))
                .anyMatch(each -> each.startsWith("categories/indicators.yaml:2:11: error unreadable-file"));
    }

    @Test
    void aWordMayNotStandTwice() {
        assertThat(problems("- { code: a, code: b }"))
                .anyMatch(each -> each.contains("'code' stands here for the second time"));
    }

    private List<String> problems(String yaml) {
        List<DataProblem> problems = new ArrayList<>();
        new Measuring(folder).read(yaml, problems);
        return problems.stream().map(problem -> problem.line(Language.EN)).toList();
    }
}
