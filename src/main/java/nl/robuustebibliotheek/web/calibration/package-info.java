/** The project team's pages and API: check, change, compare, release, take back, and sounding boards. */
@NullMarked
package nl.robuustebibliotheek.web.calibration;

import org.jspecify.annotations.NullMarked;
