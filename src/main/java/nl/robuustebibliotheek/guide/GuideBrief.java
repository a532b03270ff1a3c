package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/**
 * Everything that a guide is made of.
 *
 * @param release whose words and rules are used; findings stay as they are in the assessment
 * @param municipality whom the talk is with; none when the guide is for all municipalities of the library together
 * @param contexts what is known of the municipalities, each once at most; a guide is complete without
 * @param round what was agreed and done with this municipality, if anything
 * @param before the last year that was kept before that one, to look back on
 * @param date the day on which the guide is made
 * @param withheld whether what advisers keep is left out, because nobody showed to be one
 * @param surroundings what was worked out from real places, when it is known where people live
 */
public record GuideBrief(Assessment assessment, Submission submission, Release release, Optional<String> municipality,
        Audience audience, Edition edition, Language language, List<MunicipalityContext> contexts,
        Optional<Round> round, Optional<Round> before, GuideEdits edits, LocalDate date, boolean withheld,
        Optional<Surroundings> surroundings) {

    public GuideBrief {
        contexts = List.copyOf(contexts);
        municipality.ifPresent(code -> check(code, submission));
    }

    private static void check(String code, Submission submission) {
        List<String> served = submission.municipalities().stream().map(Municipality::code).toList();
        if (!served.contains(code)) {
            throw InvalidGuideInput.of("/municipality", "municipality-not-served",
                    "Deze bibliotheek werkt niet in %s. Misschien bedoelt u een van %s.".formatted(code, served),
                    "This library does not serve %s. Maybe you mean one of %s.".formatted(code, served));
        }
    }

    /** A guide without anything that was stored beside the assessment. */
    public static GuideBrief of(Assessment assessment, Submission submission, Release release, Audience audience,
            Edition edition, Language language, LocalDate date) {
        List<Municipality> served = submission.municipalities();
        return new GuideBrief(assessment, submission, release,
                served.size() == 1 ? Optional.of(served.getFirst().code()) : Optional.empty(), audience, edition,
                language, List.of(), Optional.empty(), Optional.empty(), GuideEdits.NONE, date, false,
                Optional.empty());
    }

    public GuideBrief with(Audience other, Edition otherEdition, Language otherLanguage) {
        return new GuideBrief(assessment, submission, release, municipality, other, otherEdition, otherLanguage,
                contexts, round, before, edits, date, withheld, surroundings);
    }

    public GuideBrief about(Optional<String> other) {
        return new GuideBrief(assessment, submission, release, other, audience, edition, language, contexts, round,
                before, edits, date, withheld, surroundings);
    }

    public GuideBrief knowing(List<MunicipalityContext> others) {
        return new GuideBrief(assessment, submission, release, municipality, audience, edition, language, others, round,
                before, edits, date, withheld, surroundings);
    }

    public GuideBrief after(Round other) {
        return new GuideBrief(assessment, submission, release, municipality, audience, edition, language, contexts,
                Optional.of(other), before, edits, date, withheld, surroundings);
    }

    /** Looks back on an earlier year, too. */
    GuideBrief lookingBackOn(Optional<Round> earlier) {
        return new GuideBrief(assessment, submission, release, municipality, audience, edition, language, contexts,
                round, earlier, edits, date, withheld, surroundings);
    }

    /** The same with what was worked out from real places. */
    public GuideBrief in(Optional<Surroundings> others) {
        return new GuideBrief(assessment, submission, release, municipality, audience, edition, language, contexts,
                round, before, edits, date, withheld, others);
    }

    /** The same in the words and by the conversation rules of this release. */
    public GuideBrief under(Release other) {
        return new GuideBrief(assessment, submission, other, municipality, audience, edition, language, contexts, round,
                before, edits, date, withheld, surroundings);
    }

    public GuideBrief edited(GuideEdits other) {
        return new GuideBrief(assessment, submission, release, municipality, audience, edition, language, contexts,
                round, before, other, date, withheld, surroundings);
    }

    /** The same guide, that says that what advisers keep is left out. */
    GuideBrief withheldFromOthers() {
        return new GuideBrief(assessment, submission, release, municipality, audience, edition, language, contexts,
                round, before, edits, date, true, surroundings);
    }

    /**
     * By what the document is known. Whoever knows an assessment's id can read all of it, so what may become public carries a
     * fingerprint in its place.
     */
    String reference() {
        String id = assessment.id();
        return isHandout() ? "guide-" + GuideEdits.hash(new Text(id, "")) : id;
    }

    /** The context of the municipality that the talk is with. */
    Optional<MunicipalityContext> context() {
        return municipality.flatMap(this::context);
    }

    Optional<MunicipalityContext> context(String code) {
        return contexts.stream().filter(each -> each.municipality().equals(code)).findFirst();
    }

    /** The municipalities that the guide is about. */
    List<Municipality> about() {
        return submission.municipalities().stream()
                .filter(each -> municipality.isEmpty() || municipality.get().equals(each.code())).toList();
    }

    /** Whether several municipalities read it together. */
    boolean isForSeveral() {
        return about().size() > 1;
    }

    boolean isHandout() {
        return edition == Edition.HANDOUT;
    }

    /** Whether the money of this municipality may be seen by who gets this guide. */
    boolean showsMoneyOf(Municipality one) {
        boolean own = municipality.map(one.code()::equals).orElse(submission.municipalities().size() == 1);
        return !isHandout() || own || context(one.code()).filter(MunicipalityContext::shareMoney).isPresent();
    }
}
