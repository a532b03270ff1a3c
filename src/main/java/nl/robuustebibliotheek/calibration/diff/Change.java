package nl.robuustebibliotheek.calibration.diff;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * One thing that a rule set says otherwise than another.
 *
 * @param code of the rule, the indicator or the source
 * @param categories in which it is so; empty when it is about no category
 * @param everywhere whether those are all categories
 * @param aspect what of it changed
 * @param before empty when it was not there
 * @param after empty when it is no longer there
 */
public record Change(Subject subject, String code, Text title, List<String> categories, boolean everywhere,
        Aspect aspect, Text before, Text after) {

    public Change {
        categories = List.copyOf(categories);
    }

    /** What changed, in the order in which it is shown. */
    public enum Subject {
        NORM("Richtwaarden", "Guideline values"),
        RULE("Andere regels", "Other rules"),
        FIT("Wie bij welke categorie hoort", "Who belongs to which category"),
        INDICATOR("Indicatoren", "Indicators"),
        TEXT("Teksten", "Texts"),
        SOURCE("Bronnen", "Sources");

        private final Text title;

        Subject(String nl, String en) {
            this.title = new Text(nl, en);
        }

        public Text title() {
            return title;
        }
    }

    /** What of it changed. */
    public enum Aspect {
        PRESENCE("aanwezig", "present"),
        NAME("naam", "name"),
        INDICATOR("indicator", "indicator"),
        KIND("soort", "kind"),
        MINIMUM("ondergrens", "minimum"),
        MAXIMUM("bovengrens", "maximum"),
        TARGET("streefwaarde", "target"),
        REFERENCE("ter vergelijking", "for comparison"),
        STATUS("status", "status"),
        NOT_APPLICABLE("niet van toepassing mag", "not applicable will do"),
        PARTNER("door een partner mag", "by a partner will do"),
        CIRCUMSTANCES("voor wie", "for whom"),
        CONDITION("voorwaarde en gevolg", "condition and consequence"),
        DEFINITION("definitie", "definition"),
        TITLE("titel", "title"),
        WHY("waarom", "why"),
        TEXT("tekst", "text"),
        STORY("verhaal", "story"),
        SOURCE("bron", "source");

        private final Text title;

        Aspect(String nl, String en) {
            this.title = new Text(nl, en);
        }

        public Text title() {
            return title;
        }
    }

    /** Whether this can change a verdict. */
    public boolean canMatter() {
        return subject != Subject.TEXT && subject != Subject.SOURCE && aspect != Aspect.SOURCE
                && aspect != Aspect.NAME;
    }

    /** In one line, such as {@code STA-01 minimum 1.8 → 2.0}. */
    public Text line() {
        Text what = aspect == Aspect.PRESENCE ? new Text("", "") : aspect.title();
        Text none = new Text("–", "–");
        Text from = before.nl().isEmpty() ? none : before;
        Text to = after.nl().isEmpty() ? none : after;
        if (aspect == Aspect.PRESENCE) {
            Text word = before.nl().isEmpty() ? new Text("nieuw", "new") : new Text("vervallen", "gone");
            Text said = before.nl().isEmpty() ? after : before;
            return new Text(code + " " + word.nl() + ": " + said.nl(), code + " " + word.en() + ": " + said.en());
        }
        return new Text(code + " " + what.nl() + " " + from.nl() + " → " + to.nl(),
                code + " " + what.en() + " " + from.en() + " → " + to.en());
    }
}
