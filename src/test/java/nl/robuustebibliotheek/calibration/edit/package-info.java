@NullMarked
package nl.robuustebibliotheek.calibration.edit;

import org.jspecify.annotations.NullMarked;
