/** A report as headings, sentences, tables and pictures, written for a terminal, as Markdown or as a page. */
@NullMarked
package nl.robuustebibliotheek.calibration.sheet;

import org.jspecify.annotations.NullMarked;
