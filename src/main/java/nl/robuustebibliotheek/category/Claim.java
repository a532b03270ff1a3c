package nl.robuustebibliotheek.category;

import nl.robuustebibliotheek.submission.Text;

/**
 * Something that a talking point says in general, beyond what was found at this library.
 *
 * @param source id of the evidence that it rests on
 */
public record Claim(Text says, String source) {}
