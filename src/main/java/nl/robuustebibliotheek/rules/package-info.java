/** The engine room, the only one that sees Drools: reads rules, guards them, compiles them and runs them for one subject in one world. */
@NullMarked
package nl.robuustebibliotheek.rules;

import org.jspecify.annotations.NullMarked;
