package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.Claim;
import nl.robuustebibliotheek.category.Evidence;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.submission.Text;

/**
 * Something to talk about: a claim with its figure, its source and its limits, why it is said here, and a question to ask.
 *
 * @param general what it says beyond this library; nothing when its evidence is too old
 * @param leftOut what it would have said, had its evidence not been too old
 * @param source what the rule itself rests on
 * @param because the findings beneath it
 * @param evidence from strong to weak; what has expired comes last
 * @param goals goals in the municipality's own words that it is tied to
 * @param edit what the adviser did with it
 */
record GuidePoint(String code, Text title, Text claim, Optional<Claim> general, Optional<Claim> leftOut,
        Text question, String source, List<Finding> because, List<Evidence> evidence, List<Goal> goals,
        Optional<Edit> edit) {

    GuidePoint {
        because = List.copyOf(because);
        evidence = List.copyOf(evidence);
        goals = List.copyOf(goals);
    }

    boolean isOff() {
        return edit.filter(Edit::off).isPresent();
    }

    /** What an adviser's change is compared with. */
    Text beneath() {
        return general.map(Claim::says).map(claim::followedBy).orElse(claim).followedBy(question);
    }
}
