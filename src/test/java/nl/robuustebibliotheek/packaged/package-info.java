/** Tests of the jar, run after it is made. */
@NullMarked
package nl.robuustebibliotheek.packaged;

import org.jspecify.annotations.NullMarked;
