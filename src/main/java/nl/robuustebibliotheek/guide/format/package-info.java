/** Makes documents out of a conversation guide: one file for each format, all from the same model. */
@NullMarked
package nl.robuustebibliotheek.guide.format;

import org.jspecify.annotations.NullMarked;
