package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.places.GuidePlaces;
import nl.robuustebibliotheek.submission.Language;

/** Keeps which changes of locations an adviser wants in a guide, and works them out for it. */
@Component
public class ScenarioDesk {

    private static final String NONE = "{\"scenarios\":[]}";

    private final AssessmentDesk assessments;
    private final Guides guides;
    private final GuideRecords records;
    private final GuidePlaces places;
    private final Assessor assessor;
    private final LiveRelease live;
    private final Workbench workbench;

    ScenarioDesk(AssessmentDesk assessments, Guides guides, GuideRecords records, GuidePlaces places,
            Assessor assessor, LiveRelease live, Workbench workbench) {
        this.assessments = assessments;
        this.guides = guides;
        this.records = records;
        this.places = places;
        this.assessor = assessor;
        this.live = live;
        this.workbench = workbench;
    }

    /** What was chosen; an empty list when nothing was. */
    Kept kept(String id, Optional<String> municipality) {
        String key = key(brief(id, municipality));
        return records.find(Kind.SCENARIOS, key).orElseGet(() -> new Kept(key, 0, NONE));
    }

    Kept keep(String id, Optional<String> municipality, byte[] body, Optional<Integer> seen) {
        GuideBrief brief = brief(id, municipality);
        return workbench.run(() -> {
            places.check(body, brief.submission());
            return records.keep(Kind.SCENARIOS, key(brief), new String(body, StandardCharsets.UTF_8), seen);
        });
    }

    /** The brief with its map, its tables and what was chosen. */
    public GuideBrief inPlace(GuideBrief brief) {
        Release release = brief.release();
        return places.in(brief,
                records.find(Kind.SCENARIOS, key(brief)).map(kept -> kept.document().getBytes(StandardCharsets.UTF_8)),
                submission -> assessor.outline(submission, release));
    }

    private static String key(GuideBrief brief) {
        return Guides.key(brief.submission(), brief.municipality());
    }

    private GuideBrief brief(String id, Optional<String> municipality) {
        return guides.brief(assessments.find(id), municipality, Audience.OFFICIAL, Edition.PREPARATION, Language.NL,
                Reader.ADVISER);
    }
}
