package nl.robuustebibliotheek.rules;

import java.util.List;

import nl.robuustebibliotheek.finding.RuleRef;

/**
 * Something to talk about.
 *
 * @param because codes of the findings it rests on
 * @param evidence ids of the sources that underpin it
 */
public record Point(RuleRef rule, List<String> because, List<String> evidence) {

    public Point {
        because = List.copyOf(because);
        evidence = List.copyOf(evidence);
    }
}
