/** The advisers' pages and API: guides and their edits, what is known of a municipality, rounds, house styles and the portfolio. */
@NullMarked
package nl.robuustebibliotheek.web.guide;

import org.jspecify.annotations.NullMarked;
