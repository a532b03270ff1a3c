package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** A page of a municipality, or of a text of it, that is not there. */
public final class NothingHere extends Refusal {

    private static final long serialVersionUID = 1;

    public NothingHere() {
        super(ApiProblem.of(ProblemKind.NOT_FOUND, "", "not-there", new Text(
                "Deze pagina is er niet. Misschien is het adres niet helemaal overgenomen.",
                "This page is not there. Maybe the address was not copied whole.")));
    }
}
