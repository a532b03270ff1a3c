package nl.robuustebibliotheek.web.page;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.places.ReachEvidenceJson;
import nl.robuustebibliotheek.places.ScenarioVerdicts;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Imprint;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.proximity.ProximityRequest;
import nl.robuustebibliotheek.proximity.ProximityRequestReader;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** The page about proximity as a whole: what is asked, what comes out, and what is wrong with what was brought. */
public final class PlacesForm {

    private final ProximityDesk desk;
    private final ProximityRequestReader reader;
    private final SelfAssessmentForm selfAssessment;
    private final Clock clock;

    /** @param selfAssessment reads what a self-assessment is filled in with */
    public PlacesForm(ProximityDesk desk, SubmissionReader submissions, SelfAssessmentForm selfAssessment,
            Clock clock) {
        this.desk = desk;
        this.reader = new ProximityRequestReader(submissions);
        this.selfAssessment = selfAssessment;
        this.clock = clock;
    }

    /** @param judge gives the verdict on a submission */
    public record Judging(Catalogue catalogue, Function<Submission, Outline> judge) {}

    /**
     * A page, or a file.
     *
     * @param good whether nothing was wrong
     * @param file the answer as JSON, when that was asked
     */
    public record Answered(boolean good, String page, Optional<byte[]> file) {

        @Override
        public String toString() {
            return "Answered[" + good + "]";
        }
    }

    /** The page on which files are brought, with what was brought before and what keeps it from going on. */
    public String start(PlacesEntries entries, List<Problem> problems) {
        return new PlacesStart(entries, problems, desk.national()).write();
    }

    /** @param save whether the answer is wanted as a file */
    public Answered answer(PlacesEntries entries, boolean save, Judging judging) {
        Optional<BroughtFile> brought = entries.file(PlacesEntries.Part.AREAS);
        Optional<Places> places = brought
                .map(file -> Places.read(file.name(), file.content(), entries.isGrid() ? Crs.RD : Crs.CRS84))
                .or(desk::national);
        List<Problem> leftOut = brought.isEmpty() ? List.of()
                : places.stream().flatMap(each -> each.leftOut().stream())
                        .map(each -> new Problem("/areas" + each.pointer(), each.code(), each.detail())).toList();
        if (places.map(Places::all).filter(all -> !all.isEmpty()).isEmpty()) {
            return wrong(entries, leftOut.isEmpty() ? List.of(PlacesWords.AREAS_NEEDED.at("/areas")) : leftOut);
        }
        PlacesQuestionWriter writer = new PlacesQuestionWriter(entries, places.orElseThrow());
        Optional<ObjectNode> question = writer.write(LocalDate.now(clock).getYear());
        if (question.isEmpty()) {
            return wrong(entries, more(writer.problems(), leftOut));
        }
        return asked(new Asked(entries, writer, places.orElseThrow(), leftOut, judging), question.get(), save);
    }

    /** What is known once somebody's files could be read. */
    private record Asked(PlacesEntries entries, PlacesQuestionWriter writer, Places places, List<Problem> leftOut,
            Judging judging) {}

    private Answered asked(Asked asked, ObjectNode question, boolean save) {
        ObjectNode now = question.deepCopy();
        now.remove(List.of("changes", "newLocations"));
        List<Problem> inChanges = new ArrayList<>(asked.writer().inChanges());
        ProximityAnswer answer;
        try {
            answer = inChanges.isEmpty() ? worked(question, asked) : null;
        } catch (InvalidSubmission invalid) {
            answer = null;
            inChanges.addAll(invalid.problems().list());
        }
        try {
            ProximityAnswer shown = answer == null ? worked(now, asked) : answer;
            return shown(asked, shown, inChanges, save);
        } catch (InvalidSubmission invalid) {
            return wrong(asked.entries(), more(invalid.problems().list(), asked.leftOut()));
        }
    }

    private Answered shown(Asked asked, ProximityAnswer answer, List<Problem> inChanges, boolean save) {
        Language language = asked.entries().language();
        boolean scenario = answer.changed().isPresent() || answer.chosen().isPresent();
        Optional<ScenarioVerdicts> verdicts = Optional.of(answer)
                .filter(_ -> scenario && asked.writer().isWholeSubmission())
                .map(each -> ScenarioVerdicts.of(each, asked.judging().judge()));
        PlacesAnswerWriter file = new PlacesAnswerWriter(answer, language, asked.writer().isWholeSubmission());
        var yields = new ReachEvidenceJson(asked.judging().catalogue(), language).of(answer);
        List<Problem> remarks = asked.writer().isWholeSubmission() ? answer.sites().remarks()
                : asked.writer().remarks();
        Entries filledIn = selfAssessment.entries(JsonMapper.shared().writeValueAsBytes(file.filledIn()), language)
                .orElseThrow();
        PlacesResult result = new PlacesResult(answer, new Imprint(answer.places().source(), LocalDate.now(clock)),
                asked.leftOut(), remarks, yields, verdicts, filledIn, asked.writer().isWholeSubmission());
        return new Answered(inChanges.isEmpty(), new PlacesOutcome(result, asked.entries()).write(inChanges),
                save && inChanges.isEmpty() ? Optional.of(file.json(yields, verdicts)) : Optional.empty());
    }

    private ProximityAnswer worked(ObjectNode question, Asked asked) {
        ProximityRequest read = reader.read(JsonMapper.shared().writeValueAsBytes(question), Crs.CRS84);
        return desk.answer(new ProximityRequest(read.submission(), Optional.of(asked.places()), read.question(),
                read.published(), read.after(), read.more()), Crs.CRS84);
    }

    private Answered wrong(PlacesEntries entries, List<Problem> problems) {
        return new Answered(false, start(entries, problems), Optional.empty());
    }

    private static List<Problem> more(List<Problem> some, @Nullable List<Problem> others) {
        List<Problem> all = new ArrayList<>(some);
        if (others != null) {
            all.addAll(others);
        }
        return all;
    }
}
