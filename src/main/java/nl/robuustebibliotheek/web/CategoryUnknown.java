package nl.robuustebibliotheek.web;

import java.util.Collection;

import nl.robuustebibliotheek.submission.Text;

/** There is no category with this id. */
final class CategoryUnknown extends Refusal {

    private static final long serialVersionUID = 1;

    CategoryUnknown(Collection<String> known) {
        super(ApiProblem.of(ProblemKind.NOT_FOUND, "", "category-unknown", new Text(
                "Deze categorie is er niet. Misschien bedoelt u een van deze: %s.".formatted(String.join(", ", known)),
                "There is no such category. Maybe you mean one of these: %s.".formatted(String.join(", ", known)))));
    }
}
