package nl.robuustebibliotheek.rules.vocabulary;

/** How many municipalities there are, how many are served vulnerably or worse, and how many need strengthening. */
public record MunicipalitiesFact(int count, int vulnerable, int needStrengthening) {}
