package nl.robuustebibliotheek.calibration.diff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import nl.robuustebibliotheek.submission.Text;

/** A tally for each population. */
final class Tallies {

    private final Map<Population, EffectTally> tallies = new EnumMap<>(Population.class);

    /** @param changed codes of the rules that differ */
    Tallies(Set<String> changed) {
        for (Population population : Population.values()) {
            tallies.put(population, new EffectTally(population, changed));
        }
    }

    EffectTally get(Population population) {
        return Objects.requireNonNull(tallies.get(population));
    }

    List<Effect> effects(Map<String, Text> titles) {
        return tallies.values().stream().map(tally -> tally.effect(titles)).toList();
    }
}
