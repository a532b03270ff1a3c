package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.round.Round.Seen;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm.Choice;

/** The words in which a round is asked. */
final class RoundWords {

    static final Text NONE = new Text("", "");
    private static final Choice CHOOSE = new Choice("", new Text("Kies", "Choose"));

    private static final List<Choice> OCCASIONS = List.of(CHOOSE,
            new Choice("accounts", new Text("verantwoording", "accounts")),
            new Choice("budget", new Text("geld en begroting", "money and budget")),
            new Choice("policy", new Text("beleid", "policy")),
            new Choice("project", new Text("een project", "a project")),
            new Choice("visit", new Text("een bezoek", "a visit")),
            new Choice("event", new Text("een bijeenkomst", "an event")),
            new Choice("other", new Text("iets anders", "something else")));
    private static final List<Choice> STATES = List.of(
            new Choice("agreed", new Text("afgesproken, loopt", "agreed, under way")),
            new Choice("done", new Text("gedaan", "done")),
            new Choice("partly-done", new Text("deels gedaan", "partly done")),
            new Choice("not-done", new Text("niet gedaan", "not done")),
            new Choice("not-agreed", new Text("niet afgesproken", "not agreed")));
    private static final Map<String, Text> MISSING = Map.of(
            "ownerLibrary",
            new Text("Vul in wie dit bij de bibliotheek doet. Misschien is er niets afgesproken; kies dan "
                    + "‘niet afgesproken’.",
                    "Fill in who does this at the library. Maybe nothing was agreed; then choose ‘not agreed’."),
            "ownerMunicipality",
            new Text("Vul in wie dit bij de gemeente doet. Misschien is er niets afgesproken; kies "
                    + "dan ‘niet afgesproken’.",
                    "Fill in who does this at the municipality. Maybe nothing was agreed; then choose ‘not agreed’."),
            "due", new Text("Vul in wanneer het klaar is.", "Fill in when it is due."),
            "whyNot", new Text("Vul in waarom er niets is afgesproken.", "Fill in why nothing was agreed."),
            "action", new Text("Vul in wat de afspraak is.", "Fill in what the agreement is."),
            "name", new Text("Vul in wat u meet, of maak alle velden van de maat leeg.",
                    "Fill in what you measure, or empty all fields of the measure."),
            "unit", new Text("Vul in waarin u het telt, of maak alle velden van de maat leeg.",
                    "Fill in in what you count it, or empty all fields of the measure."),
            "seen", new Text("Kies hoe u het ziet, of maak de toelichting leeg.",
                    "Choose how you see it, or empty the explanation."));

    private RoundWords() {}

    static List<Choice> audiences() {
        List<Choice> choices = new ArrayList<>(List.of(CHOOSE));
        Stream.of(Audience.values()).map(each -> new Choice(each.key(), each.title())).forEach(choices::add);
        return choices;
    }

    static List<Choice> occasions() {
        return OCCASIONS;
    }

    static List<Choice> states() {
        return STATES;
    }

    static Text side(Side side) {
        return switch (side) {
            case LIBRARY -> new Text("bibliotheek", "library");
            case ADVISER -> new Text("adviseur", "adviser");
            case MUNICIPALITY -> new Text("gemeente", "municipality");
        };
    }

    static Text seen(Seen seen) {
        return switch (seen) {
            case GOOD -> new Text("gaat goed", "goes well");
            case FAIR -> new Text("kan beter", "can be better");
            case WORRYING -> new Text("baart zorgen", "gives worry");
        };
    }

    /** How somebody can see a building block; first what says nothing yet. */
    static List<Choice> seen() {
        return Stream.concat(Stream.of(new Choice("", new Text("zeg ik nu niet", "I do not say now"))),
                Stream.of(Seen.values()).map(each -> new Choice(key(each), seen(each)))).toList();
    }

    static String key(Seen seen) {
        return seen.name().toLowerCase(Locale.ROOT);
    }

    /** What a block is about, for who does not work with the word every day. */
    static Text about(BuildingBlock block) {
        return switch (block) {
            case STAFF -> new Text("Zijn er genoeg mensen, met wat zij moeten kunnen, ook als er iemand uitvalt?",
                    "Are there enough people, with the skills they need, also when somebody drops out?");
            case FINANCE -> new Text("Is er genoeg geld voor wat is afgesproken, ook de komende jaren?",
                    "Is there enough money for what was agreed, also in the years to come?");
            case ACTIVITIES -> new Text("Doet de bibliotheek wat inwoners nodig hebben, en bereikt zij hen?",
                    "Does the library do what inhabitants need, and does it reach them?");
            case PROXIMITY -> new Text("Is er een bibliotheek dicht genoeg bij wie haar nodig heeft?",
                    "Is there a library near enough to those who need it?");
            case ACCESSIBILITY -> new Text("Is zij open als mensen kunnen, en kan iedereen er in en mee overweg?",
                    "Is it open when people can come, and can everybody get in and use it?");
        };
    }

    /** In words for a page what the schema says for who sends JSON. */
    static Text wrong(Problem problem) {
        String field = problem.pointer().substring(problem.pointer().lastIndexOf('/') + 1);
        return switch (problem.code()) {
            case "missing-field" -> MISSING.getOrDefault(field, new Text("Vul dit in.", "Fill this in."));
            case "wrong-kind" -> new Text("Vul een getal in, zoals 12,5.", "Fill in a number, such as 12.5.");
            case "unknown-choice" -> new Text("Kies een van de mogelijkheden.", "Choose one of these.");
            default -> problem.detail();
        };
    }
}
