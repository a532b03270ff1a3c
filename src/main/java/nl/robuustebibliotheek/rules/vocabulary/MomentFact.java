package nl.robuustebibliotheek.rules.vocabulary;

/**
 * The decision for which the talk is held (only where answers are discussed).
 *
 * @param kind such as {@code budget} or {@code coalition-agreement}
 */
public record MomentFact(String kind) {}
