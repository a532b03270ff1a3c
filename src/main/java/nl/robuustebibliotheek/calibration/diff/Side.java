package nl.robuustebibliotheek.calibration.diff;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;

/** One of the two rule sets that are compared: what can judge, and the files it came from. */
public record Side(Release release, PolicyFiles files) {}
