/** Turns what was submitted into measurements: building blocks, indicators, formulas, intervals and levers. */
@NullMarked
package nl.robuustebibliotheek.indicator;

import org.jspecify.annotations.NullMarked;
