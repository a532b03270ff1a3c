@NullMarked
package nl.robuustebibliotheek.web.calibration;

import org.jspecify.annotations.NullMarked;
