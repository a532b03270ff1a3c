/** What a conversation guide says, before it is a web page, a letter or a slide: one model for every format. */
@NullMarked
package nl.robuustebibliotheek.guide.document;

import org.jspecify.annotations.NullMarked;
