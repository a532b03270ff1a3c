@NullMarked
package nl.robuustebibliotheek.guide.document;

import org.jspecify.annotations.NullMarked;
