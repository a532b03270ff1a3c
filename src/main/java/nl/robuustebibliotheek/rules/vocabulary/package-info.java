/** What rules can see: the facts of one subject in one world, and nothing else. */
@NullMarked
package nl.robuustebibliotheek.rules.vocabulary;

import org.jspecify.annotations.NullMarked;
