@NullMarked
package nl.robuustebibliotheek.metrics;

import org.jspecify.annotations.NullMarked;
