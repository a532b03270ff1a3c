/** Tests of the conversation guide. */
@NullMarked
package nl.robuustebibliotheek.guide;

import org.jspecify.annotations.NullMarked;
