@NullMarked
package nl.robuustebibliotheek;

import org.jspecify.annotations.NullMarked;
