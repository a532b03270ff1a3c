package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.finding.RuleRef;

/** The category that a fit rule proposes. */
public record FitChoice(RuleRef rule, String category) {}
