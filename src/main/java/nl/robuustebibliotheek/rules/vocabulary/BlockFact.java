package nl.robuustebibliotheek.rules.vocabulary;

/** How many findings of each sort a building block has; what is softened counts one step lighter. */
public record BlockFact(String name, int shortfalls, int belowTargets, int concerns, int strengths) {}
