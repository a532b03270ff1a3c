package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.plausibility.Check;
import nl.robuustebibliotheek.plausibility.Doubt;
import nl.robuustebibliotheek.plausibility.Plausibility;
import nl.robuustebibliotheek.plausibility.Severity;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Thousands of real libraries before the catalogue: by what is usual among them hardly one is warned of, and none cannot be.
 * The figures in {@code docs/plausibility.md} are these; {@code -Dpages.write=true} writes them anew.
 */
class ImlsPlausibilityTests {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Path PAGE = Path.of("docs", "plausibility.md");
    private static final String FROM = "<!-- figures -->\n";
    private static final String UNTIL = "<!-- end of figures -->";

    private final SubmissionReader reader = new SubmissionReader();

    /** What is said of one row: the doubts of each profile, or why it is not judged. */
    private record Row(List<Problem> refused, List<Doubt> foreign, List<Doubt> dutch) {}

    @Test
    void realLibrariesAreHardlyEverWarnedOf() throws IOException {
        ImlsRows imls = ImlsRows.read();
        Release release = Door.live().release();
        Measurer measurer = new Measurer(release.catalogue().indicators(), Door.FIELDS);
        Plausibility dutch = release.catalogue().plausibility();
        Plausibility foreign = dutch.under("us-2009");
        List<Row> rows = IntStream.range(0, imls.size()).parallel().mapToObj(index -> {
            try {
                Submission submission = reader.read(MAPPER.writeValueAsBytes(imls.submission(index)));
                Remarks.problems(dutch.impossible(submission, measurer)).throwIfPresent();
                return new Row(List.of(), foreign.doubts(submission, Optional.empty(), "", measurer),
                        dutch.doubts(submission, Optional.empty(), "", measurer));
            } catch (InvalidSubmission refused) {
                return new Row(refused.problems().list(), List.of(), List.of());
            }
        }).toList();

        String figures = figures(rows, dutch);
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, between(Files.readString(PAGE), figures));
        }
        assertThat(Files.readString(PAGE)).isEqualTo(between(Files.readString(PAGE), figures));
        long warned = rows.stream().filter(row -> hasWarning(row.foreign())).count();
        assertThat(warned * 1_000).as("%d rows with a warning", warned).isPositive()
                .isLessThanOrEqualTo(rows.size() * 5L);
        assertThat(rows.stream().flatMap(row -> row.refused().stream()))
                .allSatisfy(problem -> assertThat(problem.pointer()).isEqualTo("/municipalities/0/inhabitants"))
                .hasSize((int) IntStream.range(0, imls.size()).filter(index -> !imls.hasInhabitants(index)).count());
    }

    private static String figures(List<Row> rows, Plausibility catalogue) {
        StringBuilder page = new StringBuilder("""
                | | rows | part of all |
                |---|---:|---:|
                """);
        line(page, "judged", rows, row -> row.refused().isEmpty());
        line(page, "refused: no inhabitants", rows, row -> !row.refused().isEmpty());
        line(page, "**with a warning under `us-2009`**", rows, row -> hasWarning(row.foreign()));
        line(page, "with a warning under `nl`", rows, row -> hasWarning(row.dutch()));
        page.append("""

                | code | looks at | warnings under `us-2009` | warnings under `nl` | remarks under `nl` |
                |---|---|---:|---:|---:|
                """);
        for (Check check : catalogue.checks()) {
            long foreign = count(rows, Row::foreign, check, Severity.WARNING);
            long warnings = count(rows, Row::dutch, check, Severity.WARNING);
            long remarks = count(rows, Row::dutch, check, Severity.REMARK);
            if (foreign + warnings + remarks > 0) {
                page.append("| %s | %s | %d | %d | %d |%n".formatted(check.code(), check.title().en(), foreign,
                        warnings, remarks));
            }
        }
        return page.toString().replace("\r", "");
    }

    private static void line(StringBuilder page, String what, List<Row> rows, Predicate<Row> which) {
        long count = rows.stream().filter(which).count();
        page.append(String.format(Locale.ROOT, "| %s | %d | %.2f%% |%n", what, count, 100.0 * count / rows.size()));
    }

    private static boolean hasWarning(List<Doubt> doubts) {
        return doubts.stream().anyMatch(doubt -> doubt.severity() == Severity.WARNING);
    }

    /** Rows, not doubts: of one row each is counted once. */
    private static long count(List<Row> rows, Function<Row, List<Doubt>> said, Check check, Severity severity) {
        return rows.stream().filter(row -> said.apply(row).stream().anyMatch(
                doubt -> doubt.check().code().equals(check.code()) && doubt.severity() == severity)).count();
    }

    private static String between(String page, String figures) {
        return page.substring(0, page.indexOf(FROM) + FROM.length()) + figures + page.substring(page.indexOf(UNTIL));
    }
}
