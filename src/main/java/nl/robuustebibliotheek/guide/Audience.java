package nl.robuustebibliotheek.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** Who listens: each asks for another length, tone and kind of evidence. */
public enum Audience {

    /** The official who holds the library in portfolio. */
    OFFICIAL("beleidsambtenaar bibliotheek", "library policy officer"),
    /** An official of another field, such as education or the social domain. */
    OTHER_OFFICIAL("beleidsambtenaar van een ander terrein", "policy officer of another field"),
    /** The alderman who holds the library in portfolio. */
    ALDERMAN("wethouder met de bibliotheek in portefeuille", "alderman responsible for the library"),
    /** An alderman of another field. */
    OTHER_ALDERMAN("wethouder van een ander terrein", "alderman of another field"),
    MAYOR("burgemeester", "mayor"),
    COUNCIL("gemeenteraad", "municipal council"),
    /** The library's own board or supervisors. */
    BOARD("bestuur en toezicht van de bibliotheek", "the library's board and supervisors"),
    /** The library's own staff. */
    STAFF("medewerkers van de bibliotheek", "library staff");

    private final Text title;

    Audience(String nl, String en) {
        this.title = new Text(nl, en);
    }

    /** As it stands in addresses and files: {@code other-official}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Text title() {
        return title;
    }

    public static Optional<Audience> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
