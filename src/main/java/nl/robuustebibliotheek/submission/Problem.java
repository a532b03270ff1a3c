package nl.robuustebibliotheek.submission;

/**
 * One thing in a submission that keeps it from being read.
 *
 * @param pointer where, as an RFC 6901 pointer; empty for the submission as a whole
 * @param code what kind of problem, a stable word in kebab-case
 * @param detail what is there and what can be written instead
 */
public record Problem(String pointer, String code, Text detail) {}
