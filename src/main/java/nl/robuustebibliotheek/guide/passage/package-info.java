/** Policy texts: what a municipality wrote, read page by page, and the themes in it with literal quotations. */
@NullMarked
package nl.robuustebibliotheek.guide.passage;

import org.jspecify.annotations.NullMarked;
