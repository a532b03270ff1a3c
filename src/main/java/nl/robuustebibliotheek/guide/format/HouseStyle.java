package nl.robuustebibliotheek.guide.format;

import java.util.Optional;

/**
 * How the documents of one organisation look, as {@link HouseStyleReader} lets it in.
 *
 * @param colour as {@code #00667a}; dark enough to be read on white, and for white to be read on it
 * @param footer a line for the foot of every page
 * @param logo a PNG in base64; its text for who cannot see it is the organisation's name
 */
public record HouseStyle(String organisation, String colour, Optional<String> footer, Optional<String> logo) {

    /** What stands in the foot of a page. */
    String foot() {
        return organisation + footer.map(line -> " · " + line).orElse("");
    }
}
