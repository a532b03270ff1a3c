package nl.robuustebibliotheek.rules.vocabulary;

/** How many of the five building blocks are vulnerable or worse, and how many need strengthening. */
public record BlocksFact(int vulnerable, int needStrengthening) {}
