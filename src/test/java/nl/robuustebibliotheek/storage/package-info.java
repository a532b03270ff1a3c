@NullMarked
package nl.robuustebibliotheek.storage;

import org.jspecify.annotations.NullMarked;
