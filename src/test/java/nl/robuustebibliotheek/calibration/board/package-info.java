/** Tests of what a sounding board may do, and until when. */
@org.jspecify.annotations.NullMarked
package nl.robuustebibliotheek.calibration.board;
