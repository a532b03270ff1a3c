/** Tests of the rule sets that are live, candidate and released. */
@org.jspecify.annotations.NullMarked
package nl.robuustebibliotheek.calibration.release;
