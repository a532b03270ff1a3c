/** Tests of what differs between two rule sets. */
@org.jspecify.annotations.NullMarked
package nl.robuustebibliotheek.calibration.diff;
