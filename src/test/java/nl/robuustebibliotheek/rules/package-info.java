@NullMarked
package nl.robuustebibliotheek.rules;

import org.jspecify.annotations.NullMarked;
