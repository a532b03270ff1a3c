/** The pages on which a library fills in its self-assessment and reads the outcome: HTML without script, nothing kept between two of them. */
@NullMarked
package nl.robuustebibliotheek.web.page;

import org.jspecify.annotations.NullMarked;
