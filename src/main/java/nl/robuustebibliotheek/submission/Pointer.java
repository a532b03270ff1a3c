package nl.robuustebibliotheek.submission;

/** Writes places in JSON as RFC 6901 pointers. */
final class Pointer {

    private Pointer() {}

    static String to(String parent, String name) {
        return parent + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    static String to(String parent, int index) {
        return parent + "/" + index;
    }
}
