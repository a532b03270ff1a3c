/** What is known of a municipality before the talk: what it wants, who decides when, and what it does already. */
@NullMarked
package nl.robuustebibliotheek.guide.context;

import org.jspecify.annotations.NullMarked;
