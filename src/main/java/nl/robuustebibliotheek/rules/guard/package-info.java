/** Looks at the classes that the compiler made of rules, before any of them is loaded: they may do what rules do and nothing else. */
@NullMarked
package nl.robuustebibliotheek.rules.guard;

import org.jspecify.annotations.NullMarked;
