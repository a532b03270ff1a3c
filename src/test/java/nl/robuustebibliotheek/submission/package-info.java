@NullMarked
package nl.robuustebibliotheek.submission;

import org.jspecify.annotations.NullMarked;
