package nl.robuustebibliotheek.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Who may keep the document. */
public enum Edition {

    /** For the library and its adviser only: hard questions with honest answers, whom to inform first. */
    PREPARATION("voorbereiding, voor intern gebruik", "preparation, for internal use", "voorbereiding"),
    /** What the municipality may keep; assume that it becomes public. */
    HANDOUT("voor de gemeente", "for the municipality", "om-te-delen");

    private final Text title;
    private final Text inFileNames;

    Edition(String nl, String en, String shortly) {
        this.title = new Text(nl, en);
        this.inFileNames = new Text(shortly, key());
    }

    /** As it stands in addresses and data. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in the names of files. */
    public Text inFileNames() {
        return inFileNames;
    }

    public Text title() {
        return title;
    }

    public static Optional<Edition> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
