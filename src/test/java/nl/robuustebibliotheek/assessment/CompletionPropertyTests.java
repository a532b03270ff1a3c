package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
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
    private static final int COMPLETIONS = 40;
    private static final int MANY = 1_500;

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
    void everyCompletionOfAnExampleLiesWithinItsRanges() {
        Examples.all().values().forEach(example -> complete(example, COMPLETIONS));
        tally.print("Completions of the examples");
    }

    @Test
    void everyCompletionOfAnUntouchedFormLiesWithinItsRanges() {
        Examples.all().values().forEach(example -> complete(Examples.untouched(example), COMPLETIONS));
        tally.print("Completions of untouched forms");
    }

    @Test
    void everyCompletionOfAPartlyFilledFormLiesWithinItsRanges() {
        Examples.all().values().forEach(example -> thinned(example, 12).forEach(thin -> complete(thin, 6)));
        tally.print("Completions of partly filled forms");
    }

    @Test
    @Tag("slow")
    void manyCompletionsLieWithinTheirRanges() {
        Examples.all().values().forEach(example -> {
            complete(example, MANY / 4);
            complete(Examples.untouched(example), MANY / 4);
            thinned(example, MANY / 20).forEach(thin -> complete(thin, 10));
        });
        tally.print("Many completions");
    }

    /** The example with parts of it forgotten, or made an estimate. */
    private List<ObjectNode> thinned(ObjectNode example, int count) {
        List<ObjectNode> thinned = new ArrayList<>();
        for (int left = count; left > 0; left--) {
            thinned.add(new Weakening(random).forget(example, random.nextDouble()));
        }
        return thinned;
    }

    private void complete(ObjectNode submission, int count) {
        Assessment before = door.assess(submission);
        for (int left = count; left > 0; left--) {
            double chance = left % 3 == 0 ? random.nextDouble() : 1;
            Completed more = completed(submission, chance);
            tally.count(more.answer());
            more.answer().ifPresent(after -> assertWithin(submission, before, more.submission(), after));
            if (more.answer().isPresent() && chance < 1) {
                Completed most = completed(more.submission(), 1);
                tally.count(most.answer());
                most.answer().ifPresent(after -> assertWithin(more.submission(), more.answer().get(),
                        most.submission(), after));
            }
        }
    }

    private record Completed(ObjectNode submission, Optional<Assessment> answer) {}

    /** A completion; what makes it impossible is left open again. */
    private Completed completed(ObjectNode submission, double chance) {
        ObjectNode more = completions.part(submission, chance);
        Door.Result result = door.submit(more);
        for (int tries = 0; tries < 6 && result.answer().isEmpty(); tries++) {
            List<String> named = result.problems().stream()
                    .flatMap(problem -> POINTER.matcher(problem.pointer() + " " + problem.detail().en()).results())
                    .map(MatchResult::group).toList();
            more = Completions.reopened(more, submission, named);
            result = door.submit(more);
        }
        return new Completed(more, result.answer());
    }

    static void assertWithin(ObjectNode submission, Assessment before, ObjectNode more, Assessment after) {
        Map<String, String> wider = Ranges.wider(before, after);
        assertThat(wider).as(() -> "of%n%s%ncompleted as%n%s".formatted(submission, more)).isEmpty();
    }
}
