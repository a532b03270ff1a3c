package nl.robuustebibliotheek.web.context;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.GuideWord;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.context.Asked.Choice;

/** What can be chosen in a context, and what it is called. */
final class ContextWords {

    private static final List<String> FIELDS = List.of("culture", "education", "youth", "social", "work",
            "integration", "health", "buildings", "sustainability", "spatial", "finance", "public-services",
            "democracy");

    private ContextWords() {}

    static List<Choice> themes(GuideData data) {
        return data.themes().stream().map(each -> new Choice(each.id(), each.title())).toList();
    }

    static List<Choice> fields(GuideData data) {
        return FIELDS.stream().map(each -> new Choice(each, Optional.ofNullable(data.words().get("field." + each))
                .map(GuideWord::text).orElse(new Text(each, each)))).toList();
    }

    static List<Choice> audiences() {
        return Stream.of(Audience.values()).map(each -> new Choice(each.key(), each.title())).toList();
    }

    static List<Choice> standings() {
        return List.of(choice("accepted", "overgenomen: de leidraad gebruikt het", "accepted: the guide uses it"),
                choice("changed", "overgenomen en veranderd", "accepted and changed"),
                choice("proposed", "voorstel: nog niet gebruiken", "proposal: not used yet"),
                choice("dropped", "niet gebruiken", "not used"));
    }

    static List<Choice> moments() {
        return List.of(choice("framework", "kadernota of voorjaarsnota", "framework memorandum"),
                choice("budget", "begroting", "budget"), choice("subsidy", "subsidie", "subsidy"),
                choice("policy-note", "beleidsnota", "policy note"),
                choice("coalition-agreement", "coalitieakkoord", "coalition agreement"),
                choice("programme", "collegeprogramma", "programme of the executive"),
                choice("election", "verkiezing", "election"),
                choice("interim-report", "tussenrapportage", "interim report"),
                choice("accounts", "jaarrekening of verantwoording", "annual accounts"),
                choice("data-delivery", "gegevens aanleveren", "data delivery"),
                choice("other", "iets anders", "something else"));
    }

    static List<Choice> conclusions() {
        return List.of(choice("open", "nog open", "still open"), choice("together", "samen doen", "do it together"),
                choice("leave-it-to-them", "aan hen overlaten", "leave it to them"),
                choice("library", "de bibliotheek doet het", "the library does it"));
    }

    static List<Choice> phases() {
        return List.of(choice("idea", "idee", "idea"), choice("trial", "proef", "trial"),
                choice("growing", "groeit", "growing"), choice("regular", "gewoon werk", "regular work"));
    }

    private static Choice choice(String value, String nl, String en) {
        return new Choice(value, new Text(nl, en));
    }
}
