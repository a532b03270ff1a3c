/** Asks before the verdict whether what was submitted can be right, by the catalogue {@code categories/plausibility.yaml}. */
@NullMarked
package nl.robuustebibliotheek.plausibility;

import org.jspecify.annotations.NullMarked;
