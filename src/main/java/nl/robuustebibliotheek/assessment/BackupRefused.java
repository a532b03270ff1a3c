package nl.robuustebibliotheek.assessment;

import nl.robuustebibliotheek.submission.Text;

/** No backup was made or restored, and nothing was changed. */
public final class BackupRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Text text;

    public BackupRefused(Text text) {
        super(text.en());
        this.text = text;
    }

    public BackupRefused(Text text, Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    /** Why, and what may help. */
    public Text text() {
        return text;
    }
}
