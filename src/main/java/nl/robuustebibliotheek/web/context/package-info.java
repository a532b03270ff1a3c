/** The context of a municipality as a page asks it: part by part, row by row, and back into the document that is kept. */
@NullMarked
package nl.robuustebibliotheek.web.context;

import org.jspecify.annotations.NullMarked;
