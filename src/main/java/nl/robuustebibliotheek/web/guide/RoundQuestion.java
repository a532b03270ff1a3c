package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlForm.Choice;
import nl.robuustebibliotheek.web.HtmlForm.Group;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.RoundDesk.Talk;
import nl.robuustebibliotheek.web.page.Addresses;

/** What is asked before a round can be shown: who asks, and whose round it is. */
final class RoundQuestion {

    private static final String PATH = RoundView.PATH;
    private static final Text TITLE = RoundView.TITLE;
    private static final Text NONE = RoundWords.NONE;

    private RoundQuestion() {}

    static HtmlPage entrance(Language language) {
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        page.paragraph(new Text("Deze pagina is voor adviseurs. U hebt de sleutel van de beheerder nodig.",
                "This page is for advisers. You need the operator's token."));
        return OperatorDoor.entrance(page, PATH);
    }

    static HtmlPage question(Language language, int year) {
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        page.paragraph(new Text("Houd per jaar bij wie u sprak, wat u afsprak en wat ervan kwam. Wat openstaat, gaat "
                + "mee naar het volgende jaar. U nodigt hier ook de bibliotheek en de gemeente uit om te zeggen hoe zij "
                + "het zien.",
                "Keep for each year whom you spoke to, what you agreed and what came of it. What is open goes along "
                        + "into the next year. Here you also invite the library and the municipality to say how they "
                        + "see it."));
        page.add(new HtmlForm(language, PATH + "/round")
                .name("id", new Text("Nummer van de bewaarde uitkomst", "Number of the kept outcome"),
                        new Text("U krijgt het van de bibliotheek.", "You get it from the library."))
                .input("year", "number", "min=\"2000\" max=\"2099\" value=\"" + year + "\" required",
                        new Text("Jaar", "Year"), NONE)
                .button(new Text("Openen", "Open")));
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        return page.add(new HtmlForm(language, PATH + "/exit").asButton(new Text("Afsluiten", "Leave")));
    }

    /** Asks which municipality the round is with. */
    static HtmlPage whom(GuideBrief brief, Talk talk, Language language) {
        List<Choice> choices = new ArrayList<>();
        for (Municipality each : brief.submission().municipalities()) {
            choices.add(new Choice(each.code(), new Text(each.name(), each.name())));
        }
        return new HtmlPage(language, PATH, TITLE).add(new HtmlForm(language, PATH + "/round").hidden("id", talk.id())
                .hidden("year", Integer.toString(talk.year()))
                .choice("municipality", new Text("Met welke gemeente?", "With which municipality?"), NONE,
                        List.of(new Group(NONE, choices)))
                .button(new Text("Openen", "Open")));
    }
}
