package nl.robuustebibliotheek.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Who listens: each asks for another length, tone and kind of evidence. */
public enum Audience {

    /** The official who holds the library in portfolio. */
    OFFICIAL("beleidsambtenaar bibliotheek", "library policy officer", "ambtenaar"),
    /** An official of another field, such as education or the social domain. */
    OTHER_OFFICIAL("beleidsambtenaar van een ander terrein", "policy officer of another field", "andere-ambtenaar"),
    /** The alderman who holds the library in portfolio. */
    ALDERMAN("wethouder met de bibliotheek in portefeuille", "alderman responsible for the library", "wethouder"),
    /** An alderman of another field. */
    OTHER_ALDERMAN("wethouder van een ander terrein", "alderman of another field", "andere-wethouder"),
    MAYOR("burgemeester", "mayor", "burgemeester"),
    COUNCIL("gemeenteraad", "municipal council", "raad"),
    /** The library's own board or supervisors. */
    BOARD("bestuur en toezicht van de bibliotheek", "the library's board and supervisors", "bestuur"),
    /** The library's own staff. */
    STAFF("medewerkers van de bibliotheek", "library staff", "medewerkers");

    private final Text title;
    private final Text inFileNames;

    Audience(String nl, String en, String shortly) {
        this.title = new Text(nl, en);
        this.inFileNames = new Text(shortly, key());
    }

    /** As it stands in addresses and data: {@code other-official}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As it stands in the names of files: {@code andere-ambtenaar}. */
    public Text inFileNames() {
        return inFileNames;
    }

    public Text title() {
        return title;
    }

    public static Optional<Audience> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
