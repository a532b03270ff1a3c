package nl.robuustebibliotheek.calibration.diff;

import nl.robuustebibliotheek.submission.Submission;

/**
 * A submission to try both rule sets on.
 *
 * @param name what it is called in a report; empty for a library that exists
 */
record Sample(Population population, String name, Submission submission) {}
