package nl.robuustebibliotheek.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.Surroundings;
import nl.robuustebibliotheek.guide.Surroundings.Piece;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Estimator;
import nl.robuustebibliotheek.proximity.Fragments;
import nl.robuustebibliotheek.proximity.Imprint;
import nl.robuustebibliotheek.proximity.Measured;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.proximity.Sites;
import nl.robuustebibliotheek.proximity.SubmittedSites;
import nl.robuustebibliotheek.proximity.WorkedOut;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Works out for a guide how far inhabitants have to go, and what the changes do that the adviser chose. Safe for many threads. */
public final class GuidePlaces {

    private final Optional<Places> national;
    private final GuideScenariosReader reader;

    /** @param national where people live; left out when nobody knows */
    public GuidePlaces(Optional<Places> national, GuideScenariosReader reader) {
        this.national = national;
        this.reader = reader;
    }

    /** @throws InvalidSubmission with everything that is wrong with the scenarios, or that keeps them from being worked out */
    public void check(byte[] scenarios, Submission submission) {
        GuideScenarios read = reader.read(scenarios, submission);
        ProximityDesk desk = new ProximityDesk(national);
        read.chosen().forEach(each -> desk.answer(each.request(), Crs.CRS84));
    }

    /**
     * The brief with what is known of its places; nothing is added when nobody knows where people live, or the library did not say
     * where its locations are.
     *
     * @param scenarios what the adviser chose, if anything
     * @param judge gives the verdict on a submission
     */
    public GuideBrief in(GuideBrief brief, Optional<byte[]> scenarios, Function<Submission, Outline> judge) {
        return national.filter(_ -> SubmittedSites.areThere(brief.submission()))
                .map(places -> brief.in(of(brief, places, scenarios.filter(_ -> !brief.withheld()), judge)))
                .orElse(brief);
    }

    private Optional<Surroundings> of(GuideBrief brief, Places places, Optional<byte[]> scenarios,
            Function<Submission, Outline> judge) {
        boolean handout = brief.edition() == Edition.HANDOUT;
        List<Text> problems = new ArrayList<>();
        GuideScenarios asked = scenarios.map(json -> read(json, brief.submission(), problems))
                .orElse(GuideScenarios.NONE);
        Sites sites = new SubmittedSites(places, Crs.CRS84).of(brief.submission());
        Estimator estimator = new Estimator(places, asked.question());
        List<Problem> unplaced = new ArrayList<>(sites.problems());
        unplaced.addAll(estimator.problems(brief.submission()));
        List<Piece> pieces = new ArrayList<>();
        if (unplaced.isEmpty()) {
            Fragments fragments = new Fragments(asked.question(), new Imprint(places.source(), brief.date()));
            WorkedOut workedOut = estimator.workOut(brief.submission(), sites.all());
            pieces.add(new Piece(fragments.of(measured(workedOut, brief), sites.all(), asked.published()),
                    Optional.empty()));
            asked.chosen().stream().filter(each -> !handout || each.inHandout())
                    .forEach(each -> pieces.addAll(pieces(each, fragments, brief, judge, problems)));
        } else {
            unplaced.forEach(problem -> problems.add(problem.detail()));
        }
        return handout && pieces.isEmpty() ? Optional.empty()
                : Optional.of(new Surroundings(places.source(), brief.date(), pieces,
                        handout ? List.of() : problems));
    }

    /** What was kept may no longer fit a newer self-assessment; the guide says so and goes on. */
    private GuideScenarios read(byte[] json, Submission submission, List<Text> problems) {
        try {
            return reader.read(json, submission);
        } catch (InvalidSubmission outdated) {
            problems.add(outdated(outdated));
            return GuideScenarios.NONE;
        }
    }

    private List<Piece> pieces(GuideScenarios.Chosen chosen, Fragments fragments, GuideBrief brief,
            Function<Submission, Outline> judge, List<Text> problems) {
        try {
            ProximityAnswer answer = new ProximityDesk(national).answer(chosen.request(), Crs.CRS84);
            boolean handout = brief.edition() == Edition.HANDOUT;
            Optional<ScenarioVerdicts> verdicts = handout ? Optional.empty()
                    : Optional.of(ScenarioVerdicts.of(answer, judge));
            List<Piece> pieces = new ArrayList<>();
            answer.changed().map(each -> each.in(brief.municipality())).ifPresent(scenario -> pieces
                    .add(new Piece(fragments.of(scenario), verdicts.flatMap(ScenarioVerdicts::afterText))));
            answer.chosen().map(each -> each.in(brief.municipality())).ifPresent(each -> pieces
                    .add(new Piece(fragments.of(each), verdicts.flatMap(ScenarioVerdicts::chosenText))));
            return pieces;
        } catch (InvalidSubmission outdated) {
            problems.add(outdated(outdated));
            return List.of();
        }
    }

    private static Text outdated(InvalidSubmission outdated) {
        return new Text("Een gekozen scenario past niet bij deze zelfscan.",
                "A chosen scenario does not fit this self-assessment.")
                .followedBy(outdated.problems().list().getFirst().detail());
    }

    private static Measured measured(WorkedOut workedOut, GuideBrief brief) {
        return brief.municipality().filter(_ -> workedOut.municipalities().size() > 1)
                .flatMap(code -> workedOut.municipalities().stream().filter(each -> each.area().code().equals(code))
                        .findFirst())
                .orElse(workedOut.whole());
    }
}
