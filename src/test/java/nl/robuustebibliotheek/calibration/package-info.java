@org.jspecify.annotations.NullMarked
package nl.robuustebibliotheek.calibration;
