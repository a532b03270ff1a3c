/** Tests of the catalogue of plausibility checks. */
@NullMarked
package nl.robuustebibliotheek.plausibility;

import org.jspecify.annotations.NullMarked;
