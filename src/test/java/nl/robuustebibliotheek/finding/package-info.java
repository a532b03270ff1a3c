@NullMarked
package nl.robuustebibliotheek.finding;

import org.jspecify.annotations.NullMarked;
