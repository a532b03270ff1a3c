@NullMarked
package nl.robuustebibliotheek.category;

import org.jspecify.annotations.NullMarked;
