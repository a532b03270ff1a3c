@NullMarked
package nl.robuustebibliotheek.guide.format;

import org.jspecify.annotations.NullMarked;
