/** Tries the rule base before anybody relies on it: cases with what they must show, coverage, and the pages made of it. */
@NullMarked
package nl.robuustebibliotheek.calibration;

import org.jspecify.annotations.NullMarked;
