package nl.robuustebibliotheek.rules.vocabulary;

/**
 * A goal of the municipality, by the theme that it is about (only where answers are discussed).
 *
 * @param theme a theme of {@code categories/guide/themes.yaml}
 */
public record GoalFact(String theme) {}
