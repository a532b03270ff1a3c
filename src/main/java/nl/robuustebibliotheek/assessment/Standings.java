package nl.robuustebibliotheek.assessment;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.rules.RuleBook;

/** How every norm that decides stands in the worst world, for every subject of a situation. */
record Standings(Map<NormOfSubject, Standing> all) {

    record NormOfSubject(Subject subject, Norm norm) {}

    static Standings of(Situation situation, RuleBook rules) {
        Map<NormOfSubject, Standing> standings = new LinkedHashMap<>();
        for (Situation.Measured subject : situation.subjects()) {
            for (Norm norm : rules.norms(subject.circumstances())) {
                Measurement measurement = subject.measurements().find(norm.indicator());
                if (norm.decides() && measurement != null) {
                    standings.put(new NormOfSubject(subject.measurements().subject(), norm),
                            norm.worst(measurement.value()));
                }
            }
        }
        return new Standings(standings);
    }

    /** The indicators of norms that are not on target. */
    Set<String> offTarget() {
        Set<String> indicators = new LinkedHashSet<>();
        all.forEach((of, standing) -> {
            if (standing != Standing.ON_TARGET) {
                indicators.add(of.norm().indicator());
            }
        });
        return indicators;
    }

    /** Whether any norm stands worse than it stood before; one that is no longer in force does not. */
    boolean areWorseThan(Standings before) {
        return before.all.entrySet().stream()
                .anyMatch(was -> all.getOrDefault(was.getKey(), Standing.ON_TARGET).compareTo(was.getValue()) > 0);
    }
}
