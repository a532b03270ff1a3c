package nl.robuustebibliotheek.category;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.indicator.DataNode;
import nl.robuustebibliotheek.submission.Text;

/** No text lies when a norm moves: numbers stand in texts as placeholders, and these are known. */
final class TextCheck {

    private static final List<String> PLACEHOLDERS = List.of("value", "unit", "minimum", "maximum", "target",
            "difference", "label", "measured", "claim", "inhabitants", "municipalities", "library", "municipality",
            "verdict", "finding");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*+)\\}");
    private static final Pattern NUMBER = Pattern.compile("[0-9][0-9.,]*+");

    /** Names and years of laws, programmes and reports, ages that a law sets, times of day and codes of rules. */
    private static final Pattern NAMES = Pattern.compile(
            "(artikelen|artikel|articles|article|art\\.|section|lid|Wsob|IDO|Code|DigiD|Taalhuis|CBS|SPUK)[ -]?[0-9]+( (en|and|tot en met|to) [0-9]+)?[a-z]?"
                    + "|(19|20)[0-9]{2}(–(19|20)?[0-9]{2})?|0( tot |–| to | t/m )1[0-9]|(onder|under|tot|to|van|of|vanaf|from) (de )?1[0-9]( jaar| years)?"
                    + "|[0-9]{1,2}[:.][0-9]{2}( uur)?|[A-Z]{3}-[0-9]{2,3}|1[0-9] jaar|aged? 1[0-9]");

    private TextCheck() {}

    /** @param texts a text in both languages */
    static void check(DataNode texts) {
        for (String language : List.of("nl", "en")) {
            if (texts.has(language)) {
                one(texts.at(language));
            }
        }
    }

    private static void one(DataNode node) {
        String text = node.textOrNothing();
        PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).filter(name -> !PLACEHOLDERS.contains(name))
                .forEach(name -> node.unknown(DataMistake.UNKNOWN_PLACEHOLDER, name, PLACEHOLDERS));
        Matcher numbers = NUMBER.matcher(NAMES.matcher(PLACEHOLDER.matcher(text).replaceAll("")).replaceAll(""));
        numbers.results().findFirst().map(MatchResult::group).ifPresent(number -> node.problem(
                DataMistake.NUMBER_IN_TEXT,
                new Text("hier staat het getal " + number
                        + ", dat niet meebeweegt met een richtwaarde. Misschien bedoelt u {minimum}, {target} of {value}",
                        "this holds the number " + number
                                + ", which does not move with a norm. Maybe you mean {minimum}, {target} or {value}"),
                "{minimum}"));
    }
}
