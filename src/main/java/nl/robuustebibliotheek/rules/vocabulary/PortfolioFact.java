package nl.robuustebibliotheek.rules.vocabulary;

/**
 * A field that whoever listens answers for (only where answers are discussed).
 *
 * @param field such as {@code culture}, {@code education}, {@code social}
 */
public record PortfolioFact(String field) {}
