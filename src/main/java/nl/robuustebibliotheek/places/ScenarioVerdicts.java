package nl.robuustebibliotheek.places;

import java.util.Optional;
import java.util.function.Function;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/**
 * The verdict before and after, each on the whole submission with all distances worked out in the same way.
 *
 * @param after after the changes that were asked about; left out when there are none
 * @param withChosen with the locations for which a place was looked for, after the changes if there are any
 */
public record ScenarioVerdicts(Outline before, Optional<Outline> after, Optional<Outline> withChosen) {

    /** What the verdict with new locations does not know yet. */
    static final Text ONLY_DISTANCES = new Text(
            "Van een nieuwe locatie tellen alleen de afstanden mee: uren, personeel en kosten zijn nog niet bekend.",
            "Of a new location only the distances count: hours, staff and costs are not known yet.");

    /** @param judge gives the verdict on a submission */
    public static ScenarioVerdicts of(ProximityAnswer answer, Function<Submission, Outline> judge) {
        return new ScenarioVerdicts(judge.apply(answer.before()), answer.after().map(judge),
                answer.withChosen().map(judge));
    }

    /** In a sentence; nothing when nothing changes. */
    public Optional<Text> afterText() {
        return after.map(each -> sentence(each, ""));
    }

    public Optional<Text> chosenText() {
        return withChosen.map(each -> sentence(each, " ").followedBy(ONLY_DISTANCES));
    }

    private Text sentence(Outline later, String with) {
        Text from = before.verdict().value().title();
        Text to = later.verdict().value().title();
        return new Text(
                "Uitkomst: voor %s, %s %s.".formatted(from.nl(), with.isEmpty() ? "na" : "met de nieuwe plek", to.nl()),
                "Verdict: before %s, %s %s.".formatted(from.en(), with.isEmpty() ? "after" : "with the new place",
                        to.en()));
    }
}
