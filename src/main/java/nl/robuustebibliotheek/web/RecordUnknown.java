package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** Nothing is kept here yet. */
public final class RecordUnknown extends Refusal {

    private static final long serialVersionUID = 1;

    public RecordUnknown() {
        super(ApiProblem.of(ProblemKind.NOT_FOUND, "", "nothing-kept",
                new Text("Hier is nog niets bewaard. Misschien wilt u het met PUT bewaren.",
                        "Nothing is kept here yet. Maybe you want to keep it with PUT.")));
    }
}
