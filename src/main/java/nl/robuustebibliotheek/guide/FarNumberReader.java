package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Numbers so far from one that nothing can be reckoned with them: writing 1e999999999 in full has no end. */
final class FarNumberReader {

    private static final int MOST_DIGITS = 18;
    private static final Text TOO_FAR = new Text(
            "Met dit getal is niet te rekenen: hoogstens %d cijfers voor of na de punt. Misschien staat er een e te veel in."
                    .formatted(MOST_DIGITS),
            "This number cannot be reckoned with: at most %d digits before or after the point. Maybe there is an e too many in it."
                    .formatted(MOST_DIGITS));

    private FarNumberReader() {}

    /** A problem for each, wherever it stands. */
    static Problems in(JsonNode tree) {
        List<Problem> found = new ArrayList<>();
        look(tree, JsonPointer.empty(), found);
        return Problems.of(found);
    }

    private static void look(JsonNode node, JsonPointer place, List<Problem> found) {
        if (node.isNumber() && isFar(node.decimalValue())) {
            found.add(new Problem(place.toString(), "number-out-of-reach", TOO_FAR));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            look(node.path(index), place.appendIndex(index), found);
        }
        node.forEachEntry((name, value) -> look(value, place.appendProperty(name), found));
    }

    private static boolean isFar(BigDecimal number) {
        return number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS;
    }
}
