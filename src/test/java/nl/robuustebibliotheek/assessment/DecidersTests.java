package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts that are said to decide do decide, and none of them is there for nothing. */
class DecidersTests {

    private final Release release = Door.live().release();

    @Test
    void whereAllIsKnownNothingDecides() {
        assertThat(new Form().deciders()).isEmpty();
    }

    @Test
    void aFactThatDecidesByItselfIsNamedAlone() {
        Form form = new Form("/activities/functions/debate", "/activities/userRating", "/staff/trainingHours");
        assertThat(form.deciders()).containsExactly("/activities/functions/debate");
    }

    @Test
    void everyFactThatDecidesByItselfIsNamed() {
        Form form = new Form("/activities/functions/debate", "/activities/functions/culture",
                "/accessibility/youthFreeUntil", "/activities/userRating");
        assertThat(form.deciders()).containsExactlyInAnyOrder("/activities/functions/debate",
                "/activities/functions/culture", "/accessibility/youthFreeUntil");
    }

    @Test
    void factsThatOnlyDecideTogetherAreNamedTogetherAndNoneTooMany() {
        Form form = new Form("/staff/singlePersonTasks", "/staff/sickLeaveShare", "/staff/hoursOpenWhenOneIsIll",
                "/staff/educationFte", "/finance/trainingCosts", "/finance/quantifiedRisks",
                "/finance/currentLiabilities", "/finance/result", "/activities/userRating");
        Set<String> deciders = form.deciders();
        assertThat(deciders).hasSizeGreaterThan(1);
        assertThat(form.lowers(deciders)).isTrue();
        for (String one : deciders) {
            List<String> rest = new ArrayList<>(deciders);
            rest.remove(one);
            assertThat(form.lowers(rest)).as("without " + one).isFalse();
        }
    }

    /** The example of a small town with some fields unknown. */
    private final class Form {

        private final Situation situation;
        private final Evaluator evaluator;
        private final OpenFacts open;
        private final VerdictRange range;

        Form(String... unknown) {
            ObjectNode town = Examples.all().get("small-town");
            for (String pointer : unknown) {
                int name = pointer.lastIndexOf('/');
                ((ObjectNode) town.at(pointer.substring(0, name))).putObject(pointer.substring(name + 1))
                        .put("unknown", true);
            }
            Submission submission = new SubmissionReader().read(town);
            Measurer measurer = new Measurer(release.catalogue().indicators(), Door.FIELDS);
            situation = Situation.of(submission, measurer);
            evaluator = new Evaluator(release.rules().find("small-town").orElseThrow(), measurer,
                    new SetbackApplier(Door.FIELDS));
            open = new OpenFacts(situation, evaluator.rules());
            range = new VerdictRange(evaluator.outcome(situation, World.WORST).verdict(),
                    evaluator.outcome(situation, World.BEST).verdict());
        }

        Set<String> deciders() {
            return Deciders.of(situation, open, range, evaluator);
        }

        /** Whether these facts at their bad end, and all others at their good end, give a lower verdict than the best. */
        boolean lowers(Iterable<String> pointers) {
            Set<String> indicators = new TreeSet<>();
            pointers.forEach(pointer -> indicators.addAll(open.indicators(pointer)));
            return evaluator.outcome(situation, World.BEST.but(indicators)).verdict() != range.best();
        }
    }
}
