package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.rules.vocabulary.Circumstances;

/**
 * Circumstances in which a problem shows, to make a submission of that one can run.
 *
 * @param category whose rules judge it, or empty when the fit rules choose
 */
public record Example(String category, Circumstances circumstances) {}
