package nl.robuustebibliotheek.proximity;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Text;

/** The file with places is set, but cannot be used. */
public final class PlacesUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text text;

    PlacesUnusable(Text text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
