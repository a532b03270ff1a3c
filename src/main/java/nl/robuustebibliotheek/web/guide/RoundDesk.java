package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.AssessmentDesk;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.Workbench;

/** Lays a year with a municipality on an adviser's desk, and keeps what came back from the page. */
@Component
class RoundDesk {

    /** Whoever is invited may keep something in the same round at the same moment. */
    private static final int TRIES = 10;

    private final AssessmentDesk assessments;
    private final Guides guides;
    private final GuideRecords records;
    private final Workbench workbench;

    RoundDesk(AssessmentDesk assessments, Guides guides, GuideRecords records, Workbench workbench) {
        this.assessments = assessments;
        this.guides = guides;
        this.records = records;
        this.workbench = workbench;
    }

    /**
     * Whose round it is.
     *
     * @param municipality a code, or empty for the one that the library serves
     */
    record Talk(String id, String municipality, int year) {

        Optional<String> whom() {
            return Optional.of(municipality).filter(code -> !code.isEmpty());
        }
    }

    /**
     * A round as it is kept.
     *
     * @param revision 0 when this year has none yet; then the round is what was carried over, or empty
     * @param json the same round as it is read over the API
     */
    record Opened(GuideBrief brief, Talk talk, Language language, int revision, Round round, JsonNode json) {

        /** What is on the page of it, by a mark: the views of the other sides are theirs, and may change meanwhile. */
        String mark() {
            Round own = new Round(round.municipality(), round.year(), round.contacts(), round.agreements(),
                    round.views(Side.ADVISER));
            return JsonAnswer.tag(own.toString().getBytes(StandardCharsets.UTF_8)).replace("\"", "");
        }

        RoundForm form() {
            return RoundForm.of(json, language);
        }
    }

    Talk talk(HttpServletRequest request) {
        String year = GuideEditsDesk.field(request, "year");
        return new Talk(GuideEditsDesk.field(request, "id"), GuideEditsDesk.field(request, "municipality"),
                year.matches("20[0-9]{2}") ? Integer.parseInt(year) : today().getYear());
    }

    LocalDate today() {
        return guides.today();
    }

    /** Whether it still has to be asked with which municipality. */
    Optional<GuideBrief> asksWhom(Talk talk, Language language) {
        return Optional.of(brief(talk, language)).filter(brief -> brief.municipality().isEmpty());
    }

    Opened open(Talk talk, Language language) {
        GuideBrief brief = brief(talk, language);
        String code = brief.municipality().orElseThrow();
        String key = Guides.key(brief.submission(), brief.municipality());
        Optional<Kept> own = records.find(Kind.ROUND, key + "/" + talk.year());
        Round round = own.map(kept -> guides.rounds().readKept(kept.document()))
                .or(() -> guides.round(key, talk.year())).orElseGet(() -> Round.empty(code, talk.year()));
        return new Opened(brief, new Talk(talk.id(), code, talk.year()), language,
                own.map(Kept::revision).orElse(0), round, guides.rounds().shown(round));
    }

    /**
     * @param seen the mark of what the page was made of
     * @throws RecordChanged when a colleague kept something else of it since; nothing is kept then
     */
    Opened keep(Opened opened, RoundForm form, String seen) {
        Round typed = guides.rounds().read(form.json(opened.talk().municipality(), opened.talk().year(),
                opened.language()).toString().getBytes(StandardCharsets.UTF_8));
        for (int left = TRIES; left > 0; left--) {
            Opened now = open(opened.talk(), opened.language());
            if (!now.mark().equals(seen)) {
                throw new RecordChanged();
            }
            Round merged = new Round(typed.municipality(), typed.year(), typed.contacts(), typed.agreements(),
                    now.round().seen(Side.ADVISER, typed.views(Side.ADVISER)).views());
            boolean same = now.revision() > 0 && merged.equals(now.round());
            if (same || isKept(now, merged)) {
                return open(opened.talk(), opened.language());
            }
        }
        throw new RecordChanged();
    }

    private boolean isKept(Opened now, Round round) {
        try {
            records.keep(Kind.ROUND, Guides.key(now.brief().submission(), now.brief().municipality()) + "/"
                    + now.talk().year(), guides.rounds().write(round), Optional.of(now.revision()));
            return true;
        } catch (RecordChanged another) {
            return false;
        }
    }

    private GuideBrief brief(Talk talk, Language language) {
        return workbench.run(() -> guides.brief(assessments.find(talk.id()), talk.whom(), Audience.OFFICIAL,
                Edition.PREPARATION, language, Reader.ADVISER));
    }
}
