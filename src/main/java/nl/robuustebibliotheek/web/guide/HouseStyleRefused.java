package nl.robuustebibliotheek.web.guide;

import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ApiProblem;
import nl.robuustebibliotheek.web.ProblemKind;
import nl.robuustebibliotheek.web.Refusal;

/** Somebody without a token asked for a document in the name of an organisation. */
final class HouseStyleRefused extends Refusal {

    private static final long serialVersionUID = 1;

    HouseStyleRefused() {
        super(ApiProblem.of(ProblemKind.FORBIDDEN, "", "house-style-for-adviser", new Text(
                "Een huisstijl kiezen kan alleen met de sleutel van de beheerder. Misschien kunt u house-style weglaten, "
                        + "of none kiezen.",
                "Only who has the operator's token can choose a house style. Maybe you can leave house-style out, or "
                        + "choose none.")));
    }
}
