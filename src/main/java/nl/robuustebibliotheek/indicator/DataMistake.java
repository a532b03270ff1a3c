package nl.robuustebibliotheek.indicator;

import java.util.Locale;

/** What can be wrong with a data file of {@code categories}; each has a page in {@code docs/messages}. */
public enum DataMistake {
    /** A file is not there, is no YAML, or is larger than such files ever are. */
    UNREADABLE_FILE,
    /** A word that must be there is not. */
    MISSING_WORD,
    /** A word that does not exist here. */
    UNKNOWN_WORD,
    /** A text, a number or a list was expected, and something else stands there. */
    WRONG_KIND,
    /** One of a few words was expected, and another stands there. */
    UNKNOWN_CHOICE,
    /** The same code or id stands twice. */
    STANDS_TWICE,
    /** A number that cannot be, such as a range with its ends exchanged. */
    WRONG_NUMBER,
    /** A field that no submission has. */
    UNKNOWN_FIELD,
    /** A source that does not stand in {@code sources.yaml}. */
    UNKNOWN_SOURCE,
    /** A formula that cannot be calculated. */
    FORMULA,
    /** An id that is not the name of its folder. */
    CATEGORY_NAME,
    /** A case that cannot be tried. */
    WRONG_CASE,
    /** A text holds a number that does not move with its norm. */
    NUMBER_IN_TEXT,
    /** A text holds a placeholder that does not exist. */
    UNKNOWN_PLACEHOLDER;

    /** As it stands in messages, such as {@code unknown-word}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
