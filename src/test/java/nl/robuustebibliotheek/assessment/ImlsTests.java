package nl.robuustebibliotheek.assessment;

import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Thousands of real libraries through the same door: each gets an answer, or problems that name a field. */
class ImlsTests {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, Integer> verdicts = new ConcurrentHashMap<>();
    private final Map<String, Integer> problems = new ConcurrentHashMap<>();
    private final Queue<Long> evaluations = new ConcurrentLinkedQueue<>();
    private final Queue<Long> microseconds = new ConcurrentLinkedQueue<>();

    /** Every row through the door and the rules, without looking for paths. */
    @Test
    void everyRowGetsAVerdictOrIsRefusedByField(TestReporter reporter) {
        ImlsRows rows = ImlsRows.read();
        IntStream.range(0, rows.size()).parallel().forEach(index -> {
            ObjectNode submission = rows.submission(index);
            Door.Result result = Door.live().judgeOnly(submission);
            result.ranges().ifPresent(ranges -> verdicts.merge("verdict", 1, Integer::sum));
            assertThat(result.ranges().isPresent() || isNamed(result.problems().list(), submission))
                    .as(() -> MAPPER.writeValueAsString(submission)).isTrue();
            result.problems().list().forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
        });
        reporter.publishEntry("IMLS", "%d rows, %s, problems %s".formatted(rows.size(), verdicts, problems));
        assertThat(verdicts.getOrDefault("verdict", 0)).isGreaterThan(rows.size() / 2);
    }

    private static boolean isNamed(List<Problem> named, ObjectNode submission) {
        return !named.isEmpty()
                && named.stream().noneMatch(problem -> submission.at(problem.pointer()).isMissingNode());
    }

    @Test
    void everyTwentiethRowIsAnsweredOrRefusedByField(TestReporter reporter) {
        submit(Integer.getInteger("imls.every", 20), reporter);
    }

    @Test
    @Tag("slow")
    void everyRowIsAnsweredOrRefusedByField(TestReporter reporter) {
        submit(1, reporter);
    }

    private void submit(int every, TestReporter reporter) {
        ImlsRows rows = ImlsRows.read();
        long start = System.nanoTime();
        IntStream.range(0, rows.size()).filter(index -> index % every == 0).parallel()
                .forEach(index -> submit(rows.submission(index), rows.hasInhabitants(index)));
        reporter.publishEntry("IMLS", ("verdicts %s, problems %s, evaluations median %d p95 %d, "
                + "ms median %d p95 %d, %d s in all").formatted(verdicts, problems,
                        percentile(evaluations, 50), percentile(evaluations, 95),
                        percentile(microseconds, 50) / 1_000, percentile(microseconds, 95) / 1_000,
                        (System.nanoTime() - start) / 1_000_000_000));
        assertThat(verdicts.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThan(rows.size() / every / 2);
    }

    private void submit(ObjectNode submission, boolean hasInhabitants) {
        long start = System.nanoTime();
        try {
            Assessor.Judged judged = Door.live().judge(submission);
            verdicts.merge(judged.assessment().verdict().value().name(), 1, Integer::sum);
            evaluations.add(judged.evaluations());
            microseconds.add((System.nanoTime() - start) / 1_000);
            assertThat(hasInhabitants).isTrue();
            assertThat(judged.assessment().blocks()).hasSize(5);
        } catch (InvalidSubmission refused) {
            List<Problem> named = refused.problems().list();
            named.forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
            assertThat(named).as(() -> MAPPER.writeValueAsString(submission)).isNotEmpty()
                    .allSatisfy(problem -> assertThat(submission.at(problem.pointer()).isMissingNode()).isFalse());
            if (!hasInhabitants) {
                assertThat(named).extracting(Problem::pointer).contains("/municipalities/0/inhabitants");
            }
        }
    }

    private static long percentile(Queue<Long> numbers, int percent) {
        List<Long> sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty() ? 0 : sorted.get((sorted.size() - 1) * percent / 100);
    }
}
