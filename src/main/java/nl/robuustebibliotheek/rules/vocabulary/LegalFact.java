package nl.robuustebibliotheek.rules.vocabulary;

/** How many items of the legal basis are not met. */
public record LegalFact(int notMet) {}
