/** Keeps assessments in a database in the data folder. */
@NullMarked
package nl.robuustebibliotheek.storage;

import org.jspecify.annotations.NullMarked;
