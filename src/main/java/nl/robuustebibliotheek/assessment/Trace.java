package nl.robuustebibliotheek.assessment;

import java.util.Map;
import java.util.Set;

/**
 * An assessment, and what each rule did for it.
 *
 * @param uses by the code of the rule; those of fit and of the category
 */
public record Trace(Assessment assessment, Map<String, Set<RuleUse>> uses) {}
