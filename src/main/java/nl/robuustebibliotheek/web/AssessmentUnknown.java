package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** There is no assessment with this id. */
public final class AssessmentUnknown extends Refusal {

    private static final long serialVersionUID = 1;
    private static final String CODE = "assessment-unknown";
    private static final Text DETAIL = new Text(
            "Er is geen beoordeling met dit nummer. Misschien is het nummer niet helemaal overgenomen.",
            "There is no assessment with this id. Maybe the id was not copied whole.");

    AssessmentUnknown() {
        super(ApiProblem.of(ProblemKind.NOT_FOUND, "", CODE, DETAIL));
    }

    /** The same, of the assessment of an earlier year to which a submission points. */
    static Problem asEarlier() {
        return new Problem("/earlierAssessment", CODE, DETAIL);
    }
}
