package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.finding.VerdictRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Unknown is not zero: whatever the unknowns turn out to be, every verdict lies within the range given before, and answering
 * more never widens a range.
 */
class CompletionPropertyTests {

    private static final long SEED = 20261122;
    private static final int COMPLETIONS = 120;
    private static final int MANY = 4_000;
    private static final int WHOLE = 10;
    private static final int ROWS = 500;

    private static final Pattern POINTER = Pattern.compile("(?<= |^)/[A-Za-z0-9]+(/[A-Za-z0-9]+)+");

    private final Door door = Door.live();
    private final Random random = new Random(SEED);
    private final Completions completions = new Completions(random, Examples.all().values());
    private final Tally tally = new Tally();

    @Test
    void anUntouchedFormIsUndetermined() {
        Examples.all().forEach((name, example) -> {
            Assessment assessment = door.assess(Examples.untouched(example));
            assertThat(assessment.verdict().value()).as(name).isEqualTo(Verdict.UNDETERMINED);
            assertThat(Ranges.of(assessment)).as(name).containsEntry("verdict",
                    new VerdictRange(Verdict.NEEDS_STRENGTHENING, Verdict.ROBUST));
        });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void everyCompletionOfAnExampleLiesWithinItsRanges() {
        Examples.all().values().forEach(example -> complete(example, COMPLETIONS));
        tally.isMostlyAnswered("Completions of the examples");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void everyCompletionOfAnUntouchedFormLiesWithinItsRanges() {
        Examples.all().values().forEach(example -> complete(Examples.untouched(example), COMPLETIONS));
        tally.isMostlyAnswered("Completions of untouched forms");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void everyCompletionOfAPartlyFilledFormLiesWithinItsRanges() {
        Examples.all().values().forEach(example -> thinned(example, 20).forEach(thin -> complete(thin, 8)));
        tally.isMostlyAnswered("Completions of partly filled forms");
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void everyCompletionOfARealLibraryLiesWithinItsRanges() {
        ImlsRows rows = ImlsRows.read();
        for (int row = 0; row < ROWS; row++) {
            ObjectNode submission = rows.submission(random.nextInt(rows.size()));
            if (door.judgeOnly(submission).ranges().isPresent()) {
                completeOnce(submission);
            }
        }
        tally.isMostlyAnswered("Completions of real libraries");
    }

    private void completeOnce(ObjectNode submission) {
        Map<String, VerdictRange> before = door.judgeOnly(submission).ranges().orElseThrow();
        Completed more = completed(submission, 1, false);
        tally.count(more.result());
        more.result().ranges().ifPresent(after -> assertWithin(submission, before, more.submission(), after));
    }

    @Test
    @Tag("slow")
    void manyCompletionsLieWithinTheirRanges() {
        Examples.all().values().forEach(example -> {
            complete(example, MANY / 4);
            complete(Examples.untouched(example), MANY / 4);
            thinned(example, MANY / 20).forEach(thin -> complete(thin, 10));
        });
        tally.isMostlyAnswered("Many completions");
    }

    /** The example with parts of it forgotten, or made an estimate. */
    private List<ObjectNode> thinned(ObjectNode example, int count) {
        List<ObjectNode> thinned = new ArrayList<>();
        for (int left = count; left > 0; left--) {
            thinned.add(new Weakening(random).forget(example, random.nextDouble()));
        }
        return thinned;
    }

    /** One in so many completions goes through the whole assessor, paths and texts and all. */
    private void complete(ObjectNode submission, int count) {
        Map<String, VerdictRange> before = door.submit(submission).ranges().orElseThrow();
        for (int left = count; left > 0; left--) {
            double chance = left % 3 == 0 ? random.nextDouble() : 1;
            Completed more = completed(submission, chance, left % WHOLE == 0);
            tally.count(more.result());
            more.result().ranges().ifPresent(after -> assertWithin(submission, before, more.submission(), after));
            if (more.result().ranges().isPresent() && chance < 1) {
                Completed most = completed(more.submission(), 1, false);
                tally.count(most.result());
                most.result().ranges().ifPresent(after -> assertWithin(more.submission(),
                        more.result().ranges().get(), most.submission(), after));
            }
        }
    }

    private record Completed(ObjectNode submission, Door.Result result) {}

    /** A completion; what makes it impossible is left open again. */
    private Completed completed(ObjectNode submission, double chance, boolean whole) {
        ObjectNode more = completions.part(submission, chance);
        Door.Result result = door.judgeOnly(more);
        for (int tries = 0; tries < 6 && result.ranges().isEmpty(); tries++) {
            List<String> named = result.problems().stream()
                    .flatMap(problem -> POINTER.matcher(problem.pointer() + " " + problem.detail().en()).results())
                    .map(MatchResult::group).toList();
            more = Completions.reopened(more, submission, named);
            result = door.judgeOnly(more);
        }
        return new Completed(more, whole ? door.submit(more) : result);
    }

    private static void assertWithin(ObjectNode submission, Map<String, VerdictRange> before, ObjectNode more,
            Map<String, VerdictRange> after) {
        assertThat(Ranges.wider(before, after)).as(() -> "of%n%s%ncompleted as%n%s".formatted(submission, more))
                .isEmpty();
    }
}
