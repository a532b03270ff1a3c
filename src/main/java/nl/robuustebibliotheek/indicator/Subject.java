package nl.robuustebibliotheek.indicator;

/**
 * Who is judged: the library organisation as a whole, on which the legal duties rest, or one municipality with its own
 * slice of the submission. Small enough to be a key.
 */
public sealed interface Subject {

    Subject ORGANISATION = new Organisation();

    record Organisation() implements Subject {}

    /** The municipality at this place in the submission's list. */
    record OneMunicipality(int index, String code) implements Subject {}
}
