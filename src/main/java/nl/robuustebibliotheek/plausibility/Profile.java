package nl.robuustebibliotheek.plausibility;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import nl.robuustebibliotheek.submission.Text;

/**
 * What is usual among the libraries of one country.
 *
 * @param about for which libraries it is, and what the bounds rest on
 * @param usual the bounds by check and by severity
 * @param byCategory where a category differs
 */
public record Profile(String id, Text about, Map<String, SequencedMap<Severity, Bounds>> usual,
        Map<String, Map<String, SequencedMap<Severity, Bounds>>> byCategory) {

    public Profile {
        usual = Map.copyOf(usual);
        byCategory = Map.copyOf(byCategory);
    }

    /** The bounds of a check for a library of a category, the heaviest first; empty where the profile has none. */
    public Optional<SequencedMap<Severity, Bounds>> bounds(String check, String category) {
        return Optional.ofNullable(byCategory.getOrDefault(category, Map.of()).get(check))
                .or(() -> Optional.ofNullable(usual.get(check)));
    }
}
