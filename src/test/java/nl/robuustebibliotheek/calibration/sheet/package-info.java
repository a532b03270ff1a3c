@NullMarked
package nl.robuustebibliotheek.calibration.sheet;

import org.jspecify.annotations.NullMarked;
