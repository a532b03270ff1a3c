package nl.robuustebibliotheek.rules;

import java.util.Locale;
import java.util.Set;

import nl.robuustebibliotheek.submission.Text;

/** The four words that hold a rule together, and what people write in their place. */
enum Keyword {
    RULE("rul", "rulle", "regel"), WHEN("wehn", "whne", "wen", "wanneer", "als", "indien"),
    THEN("tehn", "hten", "than", "dan"), END("edn", "ned", "einde", "eind");

    private final Set<String> mistaken;

    Keyword(String... mistaken) {
        this.mistaken = Set.of(mistaken);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isMeantBy(Token token) {
        String written = token.text().toLowerCase(Locale.ROOT);
        return token.kind() == Token.Kind.WORD && !token.text().equals(word())
                && (written.equals(word()) || mistaken.contains(written));
    }

    void say(RuleProblems problems, Place place, String rule, Mistake mistake, String written) {
        problems.add(place, rule, mistake,
                new Text("Hier staat " + written + ". Misschien bedoelt u " + word() + ".",
                        "Here it says " + written + ". Maybe you mean " + word() + "."),
                word());
    }
}
