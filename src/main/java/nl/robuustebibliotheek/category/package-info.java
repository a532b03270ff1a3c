/** Tells what the categories are called, why they are healthy libraries, and where every figure comes from. */
@NullMarked
package nl.robuustebibliotheek.category;

import org.jspecify.annotations.NullMarked;
