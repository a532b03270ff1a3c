@NullMarked
package nl.robuustebibliotheek.guide.round;

import org.jspecify.annotations.NullMarked;
