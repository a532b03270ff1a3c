/** Where real places meet assessments and guides: what was worked out stands beside what a library submitted. */
@NullMarked
package nl.robuustebibliotheek.places;

import org.jspecify.annotations.NullMarked;
