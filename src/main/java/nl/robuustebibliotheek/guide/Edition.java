package nl.robuustebibliotheek.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Who may keep the document. */
public enum Edition {

    /** For the library and its adviser only: hard questions with honest answers, whom to inform first. */
    PREPARATION("voorbereiding, voor intern gebruik", "preparation, for internal use"),
    /** What the municipality may keep; assume that it becomes public. */
    HANDOUT("voor de gemeente", "for the municipality");

    private final Text title;

    Edition(String nl, String en) {
        this.title = new Text(nl, en);
    }

    /** As it stands in addresses and files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Text title() {
        return title;
    }

    public static Optional<Edition> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
