package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What check says of the rules that are shipped, and of changes to them, in each of its formats. */
class RuleSetChecksTests {

    private static final String STAFF = "rules/village/staff.drl";

    /** Tries nothing, and so compiles nothing. */
    private final RuleSetChecks checks = new RuleSetChecks(
            new Checker(Policy.FIELDS, new SubmissionReader(), Policy.ASSESSOR, KeptClasses.none(), Duration.ZERO),
            Path.of("rules"), Path.of("categories"));

    @Test
    void theShippedRulesHaveNoErrorAndWhatWasNotTriedIsSaid() {
        assertThat(checks.check(Map.of()).problems()).noneMatch(CheckProblem::isError)
                .anySatisfy(problem -> assertThat(problem.line(Language.EN))
                        .startsWith("rules:1:1: remark not-all-tried With 0 of 36 cases"));
    }

    @Test
    void fewerAnswersNeverLeaveTheRangeOfTheShippedRules() {
        assertThat(new SampledCompletions(new SubmissionReader(), Policy.ASSESSOR, Policy.release(),
                Duration.ofMinutes(5)).check(Policy.cases())).isEmpty();
    }

    @Test
    void aChangeIsCheckedWithoutTouchingTheFolder() throws IOException {
        String before = Files.readString(Path.of(STAFF));
        CheckReport report = checks.check(Map.of(STAFF, before.replaceFirst("1\\.8", "1,8"),
                "categories/sources.yaml", "- { id: boek }\n"));

        assertThat(report.isGood()).isFalse();
        assertThat(report.problems()).anySatisfy(problem -> assertThat(problem.line(Language.EN))
                .startsWith("categories/sources.yaml:1:3: error missing-word boek: 'title' is missing"));
        assertThat(Files.readString(Path.of(STAFF))).isEqualTo(before);
    }

    @Test
    void anEmptiedFileIsNoGoodRuleSet() {
        CheckReport report = checks.check(Map.of(STAFF, ""));

        assertThat(report.isGood()).isFalse();
        assertThat(report.problems()).anySatisfy(problem -> assertThat(problem.line(Language.EN))
                .startsWith(STAFF + ":1:1: error no-rules There is no rule in this file. Maybe"));
    }

    @Test
    void everyFormatSaysTheSame() throws IOException {
        CheckReport report = checks
                .check(Map.of(STAFF, Files.readString(Path.of(STAFF)).replaceFirst("1\\.8", "1,8")));
        String place = STAFF + ":9:43: error decimal-comma";

        assertThat(new CheckLines().write(report, Language.NL)).contains(place);
        JsonNode json = JsonMapper.shared().readTree(new CheckJson().write(report, Language.EN));
        assertThat(json.at("/problems/0/suggestion").asString()).isEqualTo("1.8");
        JsonNode sarif = JsonMapper.shared().readTree(new CheckSarif().write(report, Language.EN));
        assertThat(sarif.at("/runs/0/results/0/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(9);
        assertThat(sarif.at("/runs/0/results/0/ruleId").asString()).isEqualTo("decimal-comma");
        assertThat(new CheckJunit().write(report, Language.EN)).contains("<testsuite name=\"" + STAFF + "\"",
                "failures=\"1\"");
    }

    @Test
    void noOtherFileCanBeNamed() {
        for (String path : new String[]{"../x.drl", "rules/../../x.drl", "/etc/passwd", "rules/x.drl",
                "rules/fit/x.java"}) {
            assertThatThrownBy(() -> checks.check(Map.of(path, ""))).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
