@NullMarked
package nl.robuustebibliotheek.proximity;

import org.jspecify.annotations.NullMarked;
