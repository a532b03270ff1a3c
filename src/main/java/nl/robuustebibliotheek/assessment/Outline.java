package nl.robuustebibliotheek.assessment;

import java.util.Map;
import java.util.Set;

import nl.robuustebibliotheek.finding.VerdictRange;

/**
 * A verdict without its explanation, for those who judge many.
 *
 * @param uses what each rule did, by its code; without the talking points, which need the findings
 */
public record Outline(String category, VerdictRange verdict, Map<String, Set<RuleUse>> uses) {}
