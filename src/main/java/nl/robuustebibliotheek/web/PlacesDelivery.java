package nl.robuustebibliotheek.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.submission.Text;

/**
 * A question about places as it came in.
 *
 * @param writtenIn how its coordinates are written
 * @param answerIn how those of the answer are wanted
 */
record PlacesDelivery(byte[] body, Crs writtenIn, Crs answerIn) {

    static final String CONTENT_CRS = "Content-Crs";
    static final String ACCEPT_CRS = "Accept-Crs";
    /** The query parameter that says how points of the answer are wanted; it goes before the header. */
    static final String CRS = "crs";
    /** Room for some ten thousand points, or for the simplified outlines of a few hundred areas. */
    static final int MOST_BYTES = 4 << 20;

    private static final Text TOO_LARGE = new Text(
            "Een vraag over plekken is hoogstens 4 MiB. Misschien kunt u alleen de gebieden van uw gemeente sturen, als punten, of het landelijke bestand op de server zetten.",
            "A question about places is 4 MiB at most. Maybe you can send only the areas of your municipality, as points, or put the national file on the server.");

    /** @throws Refusal when it cannot be taken in */
    static PlacesDelivery of(HttpServletRequest request) {
        if (request.getParameterMap().keySet().stream().anyMatch(name -> !name.equals(CRS))) {
            throw new InvalidRequest("unknown-parameter",
                    new Text("Deze parameter kennen we hier niet. Misschien bedoelt u crs.",
                            "This parameter is not known here. Maybe you mean crs."));
        }
        Crs writtenIn = crs(request.getHeader(CONTENT_CRS)).orElse(Crs.CRS84);
        Crs answerIn = crs(request.getParameter(CRS)).or(() -> crs(request.getHeader(ACCEPT_CRS))).orElse(Crs.CRS84);
        byte[] body = Delivery.body(request, MOST_BYTES, () -> new ContentTooLarge(TOO_LARGE));
        return new PlacesDelivery(body, writtenIn, answerIn);
    }

    /** The coordinates that a header asks for; empty when there is no header. */
    static Optional<Crs> crs(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        return Optional.of(Crs.of(header).orElseThrow(() -> new InvalidRequest("unknown-crs", new Text(
                "Deze coördinaten kennen we niet. Wel: %s, %s en %s.".formatted(Crs.CRS84.uri(), Crs.ETRS89.uri(),
                        Crs.RD.uri()),
                "These coordinates are not known. These are: %s, %s and %s.".formatted(Crs.CRS84.uri(),
                        Crs.ETRS89.uri(),
                        Crs.RD.uri())))));
    }
}
