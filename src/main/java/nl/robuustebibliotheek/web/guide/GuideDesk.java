package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.JointOffer;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.AssessmentDesk;
import nl.robuustebibliotheek.web.AssessmentUnknown;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.ScenarioDesk;
import nl.robuustebibliotheek.web.Workbench;

/** Has guides written and printed, at the workbench where assessments are made too: no more at once than it can bear. */
@Component
class GuideDesk {

    private final AssessmentDesk assessments;
    private final Guides guides;
    private final GuideWriter writer = new GuideWriter();
    private final Workbench workbench;

    private final ScenarioDesk scenarios;

    GuideDesk(AssessmentDesk assessments, Guides guides, Workbench workbench, ScenarioDesk scenarios) {
        this.scenarios = scenarios;
        this.assessments = assessments;
        this.guides = guides;
        this.workbench = workbench;
    }

    GuideDocument document(GuideRequest asked) {
        KeptAssessment kept = assessments.find(asked.id());
        return workbench.run(() -> write(brief(kept, asked, asked.municipality()), asked.form()));
    }

    /** For outside, so a handout: the libraries that offer it are named in the body, each by an assessment. */
    GuideDocument jointOffer(byte[] body, GuideRequest asked) {
        List<String> ids = guides.jointOffers().read(body).assessments();
        List<KeptAssessment> all = new ArrayList<>();
        Problems problems = Problems.none();
        for (int place = 0; place < ids.size(); place++) {
            try {
                all.add(assessments.find(ids.get(place)));
            } catch (AssessmentUnknown unknown) {
                problems = problems.and(new Problem("/assessments/" + place, "assessment-unknown", new Text(
                        "Deze beoordeling is er niet. Misschien is het nummer verkeerd overgenomen.",
                        "There is no such assessment. Maybe its id was copied wrongly.")));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
        return workbench.run(() -> new JointOffer(all.stream().map(kept -> guides.brief(kept, Optional.empty(),
                asked.audience(), Edition.HANDOUT, asked.language(), asked.reader())).toList()).write());
    }

    /** The house style that is named; a name that is not there is a mistake in the address. */
    Optional<HouseStyle> style(GuideRequest asked) {
        try {
            return guides.houseStyles().chosen(asked.houseStyle());
        } catch (InvalidGuideInput unknown) {
            Problem first = unknown.problems().list().getFirst();
            throw new InvalidRequest(first.code(), first.detail());
        }
    }

    byte[] make(GuideDocument document, Format format, Optional<HouseStyle> style) {
        return workbench.run(() -> new GuidePress(style).make(document, format));
    }

    /** The same for the same guide; the bytes of some formats hold the moment at which they were made. */
    String tag(GuideDocument document, Format format, Optional<HouseStyle> style) {
        byte[] content = make(document, Format.JSON, Optional.empty());
        String hash = JsonAnswer.tag(style.map(own -> (new String(content, StandardCharsets.UTF_8) + own)
                .getBytes(StandardCharsets.UTF_8)).orElse(content));
        return hash.substring(0, hash.length() - 1) + "-" + format.key() + '"';
    }

    private GuideDocument write(GuideBrief brief, GuideRequest.Form form) {
        return switch (form) {
            case GUIDE, FACT_SHEET -> writer.write(brief);
            case STORY -> writer.story(brief);
            case AGENDA -> agenda(brief);
            case FEEDBACK -> writer.feedback(brief).orElseThrow(() -> new InvalidRequest("nothing-agreed", new Text(
                    "Er is nog niets afgesproken om op terug te kijken. Misschien is de ronde nog niet bewaard.",
                    "Nothing has been agreed yet to look back on. Maybe the round has not been kept yet.")));
        };
    }

    private GuideDocument agenda(GuideBrief brief) {
        if (brief.edition() == Edition.HANDOUT) {
            throw new InvalidRequest("not-for-outside", new Text(
                    "Deze agenda is voor de bibliotheek zelf. Misschien bedoelt u edition=preparation.",
                    "This agenda is for the library itself. Maybe you mean edition=preparation."));
        }
        return writer.agenda(brief);
    }

    private GuideBrief brief(KeptAssessment kept, GuideRequest asked, Optional<String> municipality) {
        try {
            return scenarios.inPlace(guides.brief(kept, municipality, asked.audience(), asked.edition(),
                    asked.language(), asked.reader()));
        } catch (InvalidGuideInput invalid) {
            Problem first = invalid.problems().list().getFirst();
            throw new InvalidRequest(first.code(), first.detail());
        }
    }
}
