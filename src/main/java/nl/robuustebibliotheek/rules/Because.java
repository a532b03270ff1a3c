package nl.robuustebibliotheek.rules;

import java.util.LinkedHashSet;
import java.util.Set;

import nl.robuustebibliotheek.rules.vocabulary.FindingFact;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;

/** On which indicators and findings a rule rested when it fired. */
record Because(Set<String> indicators, Set<String> findings) {

    static Because of(Object[] matched) {
        Set<String> indicators = new LinkedHashSet<>();
        Set<String> findings = new LinkedHashSet<>();
        for (Object fact : matched) {
            if (fact instanceof MeasurementFact measurement) {
                indicators.add(measurement.indicator());
            } else if (fact instanceof FindingFact finding) {
                findings.add(finding.code());
                if (!finding.indicator().isEmpty()) {
                    indicators.add(finding.indicator());
                }
            }
        }
        return new Because(indicators, findings);
    }

    void add(Because other) {
        indicators.addAll(other.indicators);
        findings.addAll(other.findings);
    }
}
