/** Lets a sounding board try a candidate and say what it thinks of it, before anything is decided. */
@NullMarked
package nl.robuustebibliotheek.calibration.board;

import org.jspecify.annotations.NullMarked;
