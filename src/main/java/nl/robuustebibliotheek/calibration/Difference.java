package nl.robuustebibliotheek.calibration;

/**
 * Where an answer is not what a case expects.
 *
 * @param path such as {@code findings/STA-01}
 * @param rule the rule behind what was found, or empty
 */
public record Difference(String path, String expected, String found, String rule) {

    @Override
    public String toString() {
        return "%s: expected %s, found %s%s".formatted(path, expected, found, rule.isEmpty() ? "" : " (" + rule + ")");
    }
}
