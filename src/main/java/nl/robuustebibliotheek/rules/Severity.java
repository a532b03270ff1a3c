package nl.robuustebibliotheek.rules;

import java.util.Locale;

/** How much a problem weighs. */
public enum Severity {
    /** The rules cannot be used as they are. */
    ERROR,
    /** The rules can be used; it is worth a look. */
    REMARK;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
