/** The year with a municipality: who spoke with whom, what was agreed, what came of it, and how each side sees it. */
@NullMarked
package nl.robuustebibliotheek.guide.round;

import org.jspecify.annotations.NullMarked;
