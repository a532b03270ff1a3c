package nl.robuustebibliotheek.rules;

import java.util.List;

import nl.robuustebibliotheek.finding.RuleRef;

/**
 * What a findings rule added to the norms.
 *
 * @param indicators codes of the indicators that it rests on
 * @param findings codes of the findings that it rests on
 */
public record Raised(RuleRef rule, Kind kind, List<String> indicators, List<String> findings) {

    public enum Kind {
        CONCERN, STRENGTH, KNOCK_OUT
    }

    public Raised {
        indicators = List.copyOf(indicators);
        findings = List.copyOf(findings);
    }
}
