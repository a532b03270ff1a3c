/** The local conversation guide: a municipality, its listeners, their calendar and agreements, and the documents. */
@NullMarked
package nl.robuustebibliotheek.guide;

import org.jspecify.annotations.NullMarked;
