/** Says what a norm is, what a finding is and how findings make a verdict. */
@NullMarked
package nl.robuustebibliotheek.finding;

import org.jspecify.annotations.NullMarked;
