package nl.robuustebibliotheek.submission;

/** A text that a person reads, in both languages. */
public record Text(String nl, String en) {

    public String in(Language language) {
        return switch (language) {
            case NL -> nl;
            case EN -> en;
        };
    }

    /** This text, a space, and the next. */
    public Text followedBy(Text next) {
        return new Text(nl + " " + next.nl, en + " " + next.en);
    }
}
