/** Keeps rule sets: the live one, the candidate that could follow it, and every release that there was. */
@NullMarked
package nl.robuustebibliotheek.calibration.release;

import org.jspecify.annotations.NullMarked;
