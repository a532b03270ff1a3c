package nl.robuustebibliotheek.rules.vocabulary;

/** What is left of the verdict after a setback: vulnerable or worse, or in need of strengthening. */
public record SetbackFact(String code, boolean vulnerable, boolean needsStrengthening) {}
