package nl.robuustebibliotheek.submission;

import java.util.stream.Collectors;

/** A text of somebody else's as it may stand in a page or a picture: it stays text, whatever is in it. */
public final class MarkupText {

    private MarkupText() {}

    /** For a value that must come back from a form to the letter. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** To be read: what would turn the direction of reading or cannot be seen is written out too ({@link VisibleText}). */
    public static String shown(String text) {
        return escaped(text.lines().map(line -> VisibleText.of(line.replace('\t', ' ')))
                .collect(Collectors.joining("\n")));
    }
}
