package nl.robuustebibliotheek.cli;

/**
 * Where a submission was read.
 *
 * @param line from 1, or 0 when it is the whole file
 */
record Origin(String file, int line) {

    boolean isLine() {
        return line > 0;
    }

    /** As compilers and editors write it. */
    @Override
    public String toString() {
        return isLine() ? file + ":" + line : file;
    }
}
