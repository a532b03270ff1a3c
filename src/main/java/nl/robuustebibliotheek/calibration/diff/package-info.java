/** Shows what differs between two rule sets: in words, and in what becomes of libraries. */
@NullMarked
package nl.robuustebibliotheek.calibration.diff;

import org.jspecify.annotations.NullMarked;
