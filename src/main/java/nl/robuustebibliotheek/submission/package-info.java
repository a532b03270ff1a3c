/** The front door: reads what a library submits, names every problem at once, and hands on answers that can be trusted. */
@NullMarked
package nl.robuustebibliotheek.submission;

import org.jspecify.annotations.NullMarked;
