package nl.robuustebibliotheek.guide.format;

import nl.robuustebibliotheek.submission.Text;

/** What became of one file of a set. */
public sealed interface SetFile {

    /** With its folder. */
    String name();

    /** @param sha256 of what it holds, in hexadecimal */
    record Made(String name, long bytes, String sha256) implements SetFile {}

    /**
     * Left out of the set, which goes on without it.
     *
     * @param code a stable word for what is wrong
     */
    record Failed(String name, String code, Text detail) implements SetFile {}
}
