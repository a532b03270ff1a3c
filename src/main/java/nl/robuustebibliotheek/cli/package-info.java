/** The command line of the same program, for people who work in a terminal and for scripts. */
@NullMarked
package nl.robuustebibliotheek.cli;

import org.jspecify.annotations.NullMarked;
