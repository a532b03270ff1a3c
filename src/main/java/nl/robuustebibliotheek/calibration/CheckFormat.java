package nl.robuustebibliotheek.calibration;

import nl.robuustebibliotheek.submission.Language;

/** A way to write down what {@code check} found. */
public interface CheckFormat {

    String write(CheckReport report, Language language);
}
