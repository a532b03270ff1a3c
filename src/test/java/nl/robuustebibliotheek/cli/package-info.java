/** Tests of the command line: what it prints, and the exit code. */
@NullMarked
package nl.robuustebibliotheek.cli;

import org.jspecify.annotations.NullMarked;
