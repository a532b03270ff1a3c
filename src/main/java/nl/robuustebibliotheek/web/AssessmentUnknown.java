package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** There is no assessment with this id. */
final class AssessmentUnknown extends Refusal {

    private static final long serialVersionUID = 1;

    AssessmentUnknown() {
        super(ApiProblem.of(ProblemKind.NOT_FOUND, "", "assessment-unknown",
                new Text("Er is geen beoordeling met dit nummer. Misschien is het nummer niet helemaal overgenomen.",
                        "There is no assessment with this id. Maybe the id was not copied whole.")));
    }
}
