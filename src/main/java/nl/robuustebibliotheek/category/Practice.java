package nl.robuustebibliotheek.category;

import nl.robuustebibliotheek.submission.Text;

/** A good example from a library that is cited: who did what, and what it yielded. */
public record Practice(Text who, Text what, Text yielded, String source) {}
