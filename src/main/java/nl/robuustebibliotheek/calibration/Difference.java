package nl.robuustebibliotheek.calibration;

import nl.robuustebibliotheek.submission.Text;

/**
 * Where an answer is not what a case expects.
 *
 * @param path such as {@code findings/STA-01}
 * @param expected as the case writes it
 * @param rule the rule behind what was found, or empty
 */
public record Difference(String path, Text expected, Text found, String rule) {

    Difference(String path, String expected, String found, String rule) {
        this(path, new Text(expected, expected), new Text(found, found), rule);
    }

    public Text text() {
        String behind = rule.isEmpty() ? "" : " (" + rule + ")";
        return new Text("%s: verwacht %s, gevonden %s%s".formatted(path, expected.nl(), found.nl(), behind),
                "%s: expected %s, found %s%s".formatted(path, expected.en(), found.en(), behind));
    }
}
