@NullMarked
package nl.robuustebibliotheek.indicator;

import org.jspecify.annotations.NullMarked;
