package nl.robuustebibliotheek.guide;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Makes briefs of guides from kept assessments and all that advisers keep beside them. Safe for many threads. */
public final class Guides {

    private static final int YEARS_BACK = 5;

    private final AssessmentJson assessments;
    private final SubmissionReader submissions;
    private final LiveRelease live;
    private final GuideRecords records;
    private final Clock clock;
    private final GuideJson<MunicipalityContext> contexts = new GuideJson<>(MunicipalityContext.class,
            "municipality-context.schema.json");
    private final GuideJson<Round> rounds = new GuideJson<>(Round.class, "round.schema.json");
    private final GuideJson<Portfolio> portfolios = new GuideJson<>(Portfolio.class, "portfolio.schema.json");
    private final GuideJson<JointOfferRequest> jointOffers = new GuideJson<>(JointOfferRequest.class,
            "joint-offer.schema.json");
    private final GuideJson<GuideEdits> edits = new GuideJson<>(GuideEdits.class, "edits.schema.json");

    private final Passages passages;
    private final Proposals proposals;
    private final HouseStyles houseStyles;

    public Guides(AssessmentJson assessments, SubmissionReader submissions, LiveRelease live, GuideRecords records,
            Clock clock) {
        this.assessments = assessments;
        this.submissions = submissions;
        this.live = live;
        this.records = records;
        this.passages = new Passages(records);
        this.proposals = new Proposals(records, contexts);
        this.houseStyles = new HouseStyles(records);
        this.clock = clock;
    }

    public GuideJson<MunicipalityContext> contexts() {
        return contexts;
    }

    public GuideJson<Round> rounds() {
        return rounds;
    }

    public GuideJson<Portfolio> portfolios() {
        return portfolios;
    }

    public GuideJson<JointOfferRequest> jointOffers() {
        return jointOffers;
    }

    public GuideJson<GuideEdits> edits() {
        return edits;
    }

    /** Who asks for a guide: an adviser, or anyone who knows the assessment's id. */
    public enum Reader {
        ADVISER, ANYONE
    }

    /**
     * The brief of a guide with all that this reader may see. A handout is meant for outside: it knows the context, the edits
     * and the agreements, never contacts and views. A preparation for anyone is made of the assessment alone.
     *
     * @param municipality whom the talk is with; may be left out when the library serves one, or for all of them together
     * @throws InvalidGuideInput when the library does not serve it
     */
    public GuideBrief brief(KeptAssessment kept, Optional<String> municipality, Audience audience, Edition edition,
            Language language, Reader reader) {
        Assessment assessment = assessments.read(kept.document());
        Submission submission = submissions.read(kept.submission().getBytes(StandardCharsets.UTF_8));
        List<Municipality> served = submission.municipalities();
        Optional<String> whom = municipality
                .or(() -> served.size() == 1 ? Optional.of(served.getFirst().code()) : Optional.empty());
        GuideBrief brief = new GuideBrief(assessment, submission, live.release(), whom, audience, edition, language,
                List.of(), Optional.empty(), Optional.empty(), GuideEdits.NONE, today(), false, Optional.empty());
        if (edition == Edition.PREPARATION && reader == Reader.ANYONE) {
            return brief.withheldFromOthers();
        }
        return stored(brief.knowing(served.stream().map(Municipality::code).flatMap(code -> context(code).stream())
                .toList()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private GuideBrief stored(GuideBrief brief) {
        String key = key(brief.submission(), brief.municipality());
        GuideBrief edited = brief.edited(keptEdits(key).map(each -> passages.filled(edits.readKept(each.document())))
                .orElse(GuideEdits.NONE));
        if (brief.municipality().isEmpty()) {
            return edited;
        }
        int year = brief.date().getYear();
        UnaryOperator<Round> shown = round -> brief.isHandout() ? round.agreed() : round;
        return round(key, year).map(shown).map(edited::after).orElse(edited)
                .lookingBackOn(before(key, year).map(shown));
    }

    public Optional<MunicipalityContext> context(String code) {
        return keptContext(code).map(kept -> contexts.readKept(kept.document()));
    }

    public Optional<Kept> keptContext(String code) {
        return records.find(Kind.CONTEXT, code);
    }

    /** By library and municipality, so that what an adviser keeps outlives an assessment. */
    public static String key(Submission submission, Optional<String> municipality) {
        String library = submission.library().isil()
                .orElseGet(() -> submission.library().name().orElse("").strip().toLowerCase(Locale.ROOT));
        return library + "/" + municipality.orElse("all");
    }

    public Proposals proposals() {
        return proposals;
    }

    public HouseStyles houseStyles() {
        return houseStyles;
    }

    public Passages passages() {
        return passages;
    }

    /** @throws InvalidGuideInput with everything that is wrong, also when a passage is named that is not there */
    public GuideEdits readEdits(byte[] json) {
        GuideEdits read = edits.read(json);
        passages.check(read);
        return read;
    }

    public Optional<Kept> keptEdits(String key) {
        return records.find(Kind.EDITS, key);
    }

    /** The round of this year; where there is none yet, what is carried over from the last one. */
    public Optional<Round> round(String key, int year) {
        Optional<Round> own = records.find(Kind.ROUND, key + "/" + year).map(kept -> rounds.readKept(kept.document()));
        return own.or(() -> before(key, year).map(kept -> nextUntil(kept, year)));
    }

    /** The last year before this one of which something was kept. */
    private Optional<Round> before(String key, int year) {
        return Stream.iterate(year - 1, before -> before - 1).limit(YEARS_BACK)
                .flatMap(before -> records.find(Kind.ROUND, key + "/" + before).stream()).findFirst()
                .map(kept -> rounds.readKept(kept.document()));
    }

    private static Round nextUntil(Round round, int year) {
        return Stream.iterate(round, Round::next).filter(each -> each.year() >= year).findFirst().orElseThrow();
    }
}
