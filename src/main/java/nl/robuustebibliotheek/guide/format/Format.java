package nl.robuustebibliotheek.guide.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms in which a conversation guide can be had. */
public enum Format {

    /** One page that stands by itself: it loads nothing. */
    HTML("text/html", "html"),
    /** To keep: tagged for who listens to it (PDF/UA-1), with its fonts. */
    PDF("application/pdf", "pdf"),
    /** To change, in Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    /** To change, in the open format that governments use among themselves. */
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    /** Slides with speaker notes. */
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    /** One page with the main points, to print or mail. */
    FACT_SHEET("application/pdf", "pdf"),
    /** The same page for a screen. */
    FACT_SHEET_HTML("text/html", "html"),
    MARKDOWN("text/markdown", "md"),
    /** The whole guide, for other programs. */
    JSON("application/json", "json"),
    /** The figures, sources and moments, to reckon with. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** The figures in one table, as Dutch spreadsheets expect it: semicolons and, in Dutch, decimal commas. */
    CSV("text/csv", "csv"),
    /** The moments, for a calendar. */
    ICS("text/calendar", "ics");

    private final String mediaType;
    private final String extension;

    Format(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    /** As it is written on the command line: {@code fact-sheet}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is the page with the main points rather than the whole guide. */
    public boolean isFactSheet() {
        return this == FACT_SHEET || this == FACT_SHEET_HTML;
    }

    public static Optional<Format> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
