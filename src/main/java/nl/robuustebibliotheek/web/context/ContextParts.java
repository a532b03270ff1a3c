package nl.robuustebibliotheek.web.context;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.context.Asked.Kind;

/** All parts of a context, in the order in which they are shown. */
public record ContextParts(List<ContextPart> parts) {

    private static final Text NONE = new Text("", "");

    public static ContextParts of(GuideData data) {
        return new ContextParts(List.of(about(), goals(data), themes(data), roles(data), moments(), figures(data),
                groups(), funded(), needs(), providers(), terms(), innovations(), story()));
    }

    public Optional<ContextPart> find(String key) {
        return parts.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    private static ContextPart about() {
        return new ContextPart("about", new Text("Naam en geld", "Name and money"),
                new Text("Hoe de gemeente heet, en of haar geld ook elders genoemd mag worden.",
                        "What the municipality is called, and whether its money may be named elsewhere."),
                List.of(Block.once("", new Text("Naam en geld", "Name and money"), NONE,
                        Asked.of("name", Kind.LINE, "Naam van de gemeente", "Name of the municipality").mayBeEmpty(),
                        Asked.of("shareMoney", Kind.CHECK,
                                "Het geld van deze gemeente mag in het stuk voor een andere gemeente staan",
                                "This municipality's money may stand in the handout for another municipality")
                                .mayBeEmpty())));
    }

    private static ContextPart goals(GuideData data) {
        return new ContextPart("goals", new Text("Doelen", "Goals"), new Text(
                "Wat de gemeente wil, in haar eigen woorden. De leidraad verbindt deze doelen met wat de bibliotheek kan.",
                "What the municipality wants, in its own words. The guide connects these goals with what the library can do."),
                List.of(Block.rows("documents", new Text("Stukken", "Documents"), new Text("Stuk", "Document"),
                        new Text(
                                "Waar de doelen in staan. Een stuk dat u hier toevoegt, kunt u daarna bij een doel kiezen.",
                                "What the goals stand in. A document that you add here can be chosen at a goal after that."),
                        100, Asked.of("title", Kind.LINE, "Titel", "Title"),
                        Asked.of("publisher", Kind.LINE, "Van wie", "By whom").mayBeEmpty(),
                        Asked.of("date", Kind.DATE, "Datum", "Date").mayBeEmpty(),
                        Asked.of("url", Kind.ADDRESS, "Adres op internet", "Address on the internet").mayBeEmpty()),
                        Block.rows("goals", new Text("Doelen", "Goals"), new Text("Doel", "Goal"),
                                new Text("Neem de zin letterlijk over, met stuk en bladzijde.",
                                        "Copy the sentence literally, with document and page."),
                                500, Asked.of("text", Kind.TEXT, "Wat er staat", "What it says"),
                                Asked.of("theme", Kind.CHOICE, "Thema", "Theme").among(ContextWords.themes(data))
                                        .mayBeEmpty(),
                                Asked.of("document", Kind.CHOICE, "Stuk", "Document").among(TypedPart::documents)
                                        .mayBeEmpty(),
                                Asked.of("page", Kind.LINE, "Bladzijde", "Page").mayBeEmpty(),
                                Asked.of("standing", Kind.CHOICE, "Gebruik", "Use").among(ContextWords.standings())
                                        .preset("accepted"),
                                Asked.of("against", Kind.CHECK,
                                        "Deze zin gaat tegen een aanbod in, zoals een bezuiniging",
                                        "This sentence goes against an offering, such as a cut").mayBeEmpty())));
    }

    private static ContextPart themes(GuideData data) {
        return new ContextPart("themes", new Text("Thema’s van de coalitie", "Themes of the coalition"),
                new Text("Waar het college op let, ook als er nog geen doel over is opgeschreven.",
                        "What the executive looks at, also where no goal has been written down yet."),
                List.of(Block.once("", new Text("Thema’s", "Themes"), NONE, Asked.of("coalitionThemes", Kind.MANY,
                        "Thema’s van de coalitie", "Themes of the coalition").among(ContextWords.themes(data))
                        .mayBeEmpty())));
    }

    private static ContextPart roles(GuideData data) {
        return new ContextPart("roles", new Text("Rollen", "Roles"), new Text(
                "Wie waarover gaat. Schrijf geen namen op: een rol blijft, ook als de persoon wisselt.",
                "Who answers for what. Write down no names: a role stays, also when the person changes."),
                List.of(Block.rows("roles", new Text("Rollen", "Roles"), new Text("Rol", "Role"), NONE, 50,
                        Asked.of("audience", Kind.CHOICE, "Rol", "Role").among(ContextWords.audiences()),
                        Asked.of("portfolio", Kind.MANY, "Portefeuille", "Portfolio")
                                .among(ContextWords.fields(data)))));
    }

    private static ContextPart moments() {
        return new ContextPart("moments", new Text("Besluiten", "Decisions"), new Text(
                "Wanneer de gemeente besluit, en in welke weken het stuk daarvoor wordt geschreven. Wie pas bij het besluit komt, is laat.",
                "When the municipality decides, and in which weeks the document for it is written. Who comes only at the decision is late."),
                List.of(Block.rows("moments", new Text("Besluiten", "Decisions"), new Text("Besluit", "Decision"), NONE,
                        100, Asked.of("title", Kind.LINE, "Wat wordt er besloten?", "What is decided?"),
                        Asked.of("kind", Kind.CHOICE, "Soort", "Kind").among(ContextWords.moments()),
                        Asked.of("date", Kind.DATE, "Dag van het besluit", "Day of the decision"),
                        Asked.of("writingFrom", Kind.DATE, "Schrijven begint", "Writing begins").mayBeEmpty(),
                        Asked.of("writingUntil", Kind.DATE, "Schrijven eindigt", "Writing ends").mayBeEmpty(),
                        Asked.of("writer", Kind.LINE, "Wie schrijft?", "Who writes?")
                                .hint("Een rol of een team, geen naam.", "A role or a team, no name.").mayBeEmpty())));
    }

    private static ContextPart figures(GuideData data) {
        return new ContextPart("figures", new Text("Cijfers", "Figures"), new Text(
                "Hoe de gemeente ervoor staat naast het land, met jaar en bron.",
                "How the municipality stands beside the country, with year and source."),
                List.of(Block.rows("figures", new Text("Cijfers", "Figures"), new Text("Cijfer", "Figure"), NONE, 200,
                        Asked.of("theme", Kind.CHOICE, "Thema", "Theme").among(ContextWords.themes(data)),
                        Asked.of("name", Kind.LINE, "Wat telt het?", "What does it count?"),
                        Asked.of("municipality", Kind.NUMBER, "Gemeente", "Municipality"),
                        Asked.of("national", Kind.NUMBER, "Nederland", "Netherlands").mayBeEmpty(),
                        Asked.of("unit", Kind.LINE, "Eenheid", "Unit"),
                        Asked.of("year", Kind.YEAR, "Jaar", "Year"),
                        Asked.of("source", Kind.LINE, "Bron", "Source"))));
    }

    private static ContextPart groups() {
        return new ContextPart("groups", new Text("Groepen die aandacht vragen", "Groups at risk"), new Text(
                "Voor wie de gemeente zich zorgen maakt.", "Whom the municipality worries about."),
                List.of(Block.rows("groupsAtRisk", new Text("Groepen", "Groups"), new Text("Groep", "Group"), NONE, 50,
                        Asked.of("", Kind.LINE, "Welke groep?", "Which group?"))));
    }

    private static ContextPart funded() {
        return new ContextPart("funded", new Text("Wat de gemeente nu betaalt", "What is funded now"), new Text(
                "Waar nu al geld van de gemeente naartoe gaat.", "What the municipality's money goes to already."),
                List.of(Block.rows("fundedNow", new Text("Betaald", "Funded"), new Text("Post", "Item"), NONE, 100,
                        Asked.of("what", Kind.LINE, "Wat?", "What?"),
                        Asked.of("euros", Kind.NUMBER, "Euro per jaar", "Euros a year").mayBeEmpty(),
                        Asked.of("year", Kind.YEAR, "Jaar", "Year").mayBeEmpty())));
    }

    private static ContextPart needs() {
        return new ContextPart("needs", new Text("Wat nog ontbreekt", "Unmet needs"), new Text(
                "Waar inwoners om vragen en wat er nog niet is.", "What inhabitants ask for and is not there yet."),
                List.of(Block.rows("unmetNeeds", new Text("Behoeften", "Needs"), new Text("Behoefte", "Need"), NONE, 50,
                        Asked.of("", Kind.LINE, "Wat ontbreekt?", "What is missing?"))));
    }

    private static ContextPart providers() {
        return new ContextPart("providers", new Text("Andere aanbieders", "Other providers"), new Text(
                "Wie hetzelfde of iets dergelijks doet. Het aan hen overlaten is een even goede conclusie.",
                "Who does the same or something alike. Leaving it to them is as good a conclusion."),
                List.of(Block.rows("providers", new Text("Aanbieders", "Providers"), new Text("Aanbieder", "Provider"),
                        NONE, 100, Asked.of("name", Kind.LINE, "Organisatie", "Organisation"),
                        Asked.of("offer", Kind.LINE, "Aanbod", "Offer"),
                        Asked.of("reach", Kind.LINE, "Bereik", "Reach").mayBeEmpty(),
                        Asked.of("costs", Kind.NUMBER, "Kosten in euro", "Costs in euros").mayBeEmpty(),
                        Asked.of("conclusion", Kind.CHOICE, "Conclusie", "Conclusion")
                                .among(ContextWords.conclusions()).preset("open"))));
    }

    private static ContextPart terms() {
        return new ContextPart("terms", new Text("Begrippen", "Terms"), new Text(
                "Woorden waar elke kant iets anders mee bedoelt.", "Words by which each side means something else."),
                List.of(Block.rows("terms", new Text("Begrippen", "Terms"), new Text("Begrip", "Term"), NONE, 100,
                        Asked.of("term", Kind.LINE, "Woord", "Word"),
                        Asked.of("library", Kind.TEXT, "De bibliotheek bedoelt", "The library means").mayBeEmpty(),
                        Asked.of("municipality", Kind.TEXT, "De gemeente bedoelt", "The municipality means")
                                .mayBeEmpty())));
    }

    private static ContextPart innovations() {
        return new ContextPart("innovations", new Text("Vernieuwing", "Innovation"), new Text(
                "Wat de bibliotheek hier probeert, en hoever dat is.",
                "What the library tries here, and how far it is."),
                List.of(Block.rows("innovations", new Text("Vernieuwing", "Innovation"),
                        new Text("Vernieuwing", "Innovation"), NONE, 100,
                        Asked.of("title", Kind.LINE, "Titel", "Title"),
                        Asked.of("phase", Kind.CHOICE, "Fase", "Phase").among(ContextWords.phases()),
                        Asked.of("what", Kind.TEXT, "Wat is het?", "What is it?"),
                        Asked.of("yielded", Kind.TEXT, "Wat leverde het op?", "What did it yield?").mayBeEmpty())));
    }

    private static ContextPart story() {
        return new ContextPart("story", new Text("Het eigen verhaal", "Our own story"), new Text(
                "Wat de bibliotheek hier over zichzelf vertelt, met een voorbeeld en wat een bezoeker zei.",
                "What the library tells about itself here, with an example and what a visitor said."),
                List.of(Block.once("story", new Text("Verhaal", "Story"), NONE,
                        Asked.of("text", Kind.TEXT, "Het verhaal", "The story").mayBeEmpty(),
                        Asked.of("practice", Kind.TEXT, "Een voorbeeld uit de praktijk", "An example from practice")
                                .mayBeEmpty(),
                        Asked.of("quotation/text", Kind.TEXT, "Wat een bezoeker zei", "What a visitor said")
                                .mayBeEmpty(),
                        Asked.of("quotation/who", Kind.LINE, "Wie zei dat?", "Who said it?")
                                .hint("Een omschrijving, geen naam.", "A description, no name.").mayBeEmpty(),
                        Asked.of("quotation/consent", Kind.CHECK,
                                "Wie dit zei, vindt goed dat het gedrukt wordt. Zonder dit komt het nooit in een stuk.",
                                "Who said this agrees that it is printed. Without this it never stands in a document.")
                                .mayBeEmpty())));
    }
}
