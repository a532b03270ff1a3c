/** Judges a submission: fit, worlds, subjects, setbacks, path, explanation, talking points and receipt. */
@NullMarked
package nl.robuustebibliotheek.assessment;

import org.jspecify.annotations.NullMarked;
