package nl.robuustebibliotheek.submission;

/**
 * What a library allows.
 *
 * @param calibration whether the project team may use the submission to calibrate the categories
 * @param peers whether comparable libraries may see it
 */
public record Consent(boolean calibration, boolean peers) {}
