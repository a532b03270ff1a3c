/** Changes rules and data where they lie: one file or one number at a time, tried before it is kept. */
@NullMarked
package nl.robuustebibliotheek.calibration.edit;

import org.jspecify.annotations.NullMarked;
