/** Counts what happens, for those who run the service. */
@NullMarked
package nl.robuustebibliotheek.metrics;

import org.jspecify.annotations.NullMarked;
