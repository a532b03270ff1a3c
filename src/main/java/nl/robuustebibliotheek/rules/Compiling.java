package nl.robuustebibliotheek.rules;

/** When checked rules are compiled, which takes far longer than checking them. */
public enum Compiling {
    /** All before the first use, as a service wants it. */
    AT_ONCE,
    /** Each stage of a category when a submission first comes to it, as a single run wants it. */
    WHEN_NEEDED
}
