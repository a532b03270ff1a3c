package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlForm.Choice;
import nl.robuustebibliotheek.web.HtmlForm.Group;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.EditedGuide.Item;
import nl.robuustebibliotheek.web.guide.GuideEditsDesk.Talk;
import nl.robuustebibliotheek.web.page.Addresses;

/** How the pages look on which a guide is changed. */
final class GuideEditsView {

    private static final String PATH = Addresses.EDIT_NL;
    private static final Text NONE = new Text("", "");
    private static final Text TITLE = new Text("Leidraad bewerken", "Edit a guide");

    private static final Text CHANCES = new Text(
            "De eerste drie punten die u laat staan, zijn de drie kansen in de leidraad. De andere punten staan alleen "
                    + "in de voorbereiding, bij ‘Meer om over te praten’. Zet bovenaan wat u wilt bespreken.",
            "The first three points that you let stand are the three chances in the guide. The other points are in the "
                    + "preparation only, under ‘More to talk about’. Put on top what you want to discuss.");

    private final EditedGuide guide;
    private final Talk talk;
    private final Language language;
    private final HtmlPage page;
    private int revision;
    private List<Item> colleague = List.of();

    GuideEditsView(EditedGuide guide, Talk talk) {
        this.guide = guide;
        this.talk = talk;
        this.language = guide.language();
        this.revision = guide.revision();
        this.page = new HtmlPage(language, PATH, TITLE);
    }

    static HtmlPage entrance(Language language) {
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        page.paragraph(new Text("Deze pagina is voor adviseurs. U hebt de sleutel van de beheerder nodig.",
                "This page is for advisers. You need the operator's token."));
        return OperatorDoor.entrance(page, PATH);
    }

    static HtmlPage question(Language language) {
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        page.paragraph(new Text("Laat weg, verplaats en herschrijf. Uw bewerkingen blijven staan als de bibliotheek "
                + "opnieuw wordt beoordeeld, en u ziet wat er dan onder is veranderd.",
                "Leave out, move and rewrite. Your changes stay when the library is assessed again, and you see what "
                        + "has changed beneath them then."));
        page.add(new HtmlForm(language, PATH + "/talk")
                .name("id", new Text("Nummer van de bewaarde uitkomst", "Number of the kept outcome"),
                        new Text("U krijgt het van de bibliotheek.", "You get it from the library."))
                .choice("audience", new Text("Gesprekspartner", "Listener"), NONE, List.of(new Group(NONE,
                        Stream.of(Audience.values()).map(each -> new Choice(each.key(), each.title())).toList())))
                .button(new Text("Openen", "Open")));
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        page.link(PageLanguage.in(MunicipalityView.PATH, language), new Text("Wat u van gemeenten weet",
                "What you know of municipalities"));
        return page.add(new HtmlForm(language, PATH + "/exit").asButton(new Text("Afsluiten", "Leave")));
    }

    /** Asks which municipality the talk is with. */
    static HtmlPage whom(EditedGuide guide, Talk talk) {
        List<Choice> choices = new ArrayList<>();
        for (Municipality each : guide.brief().submission().municipalities()) {
            choices.add(new Choice(each.code(), new Text(each.name(), each.name())));
        }
        choices.add(new Choice(Talk.ALL, new Text("alle gemeenten samen", "all municipalities together")));
        return new HtmlPage(guide.language(), PATH, TITLE).add(new HtmlForm(guide.language(), PATH + "/talk")
                .hidden("id", talk.id()).hidden("audience", talk.audience().key())
                .choice("municipality", new Text("Met welke gemeente is het gesprek?",
                        "Which municipality is the talk with?"), NONE, List.of(new Group(NONE, choices)))
                .button(new Text("Openen", "Open")));
    }

    /** Something was changed on the page; it began with this revision. */
    GuideEditsView changing(int begun) {
        this.revision = begun;
        page.note(new Text("Er is nog niets bewaard. Dat gebeurt met de knop ‘Bewaren’.",
                "Nothing is kept yet. The button ‘Keep’ does that."));
        return this;
    }

    GuideEditsView done() {
        page.add("<div class=\"note\" role=\"status\"><p>%s</p></div>\n".formatted(say(new Text(
                "Bewaard als versie " + guide.revision() + ". Wat er eerder stond, blijft bewaard.",
                "Kept as revision " + guide.revision() + ". What was there before stays kept."))));
        return this;
    }

    /** What was typed stays, and what the colleague did stands beside it. */
    GuideEditsView afterColleague() {
        this.colleague = guide.items();
        page.wrong(new Text("Een collega was u voor en bewaarde versie " + guide.revision()
                + ". Wat u deed staat hieronder nog, en is nog niet bewaard. Waar uw collega iets anders heeft, staat dat "
                + "erbij. Bewaart u nu, dan geldt wat hieronder staat.",
                "A colleague was first and kept revision " + guide.revision()
                        + ". What you did still stands below, and is not kept yet. Where your colleague has something "
                        + "else, it says so. If you keep it now, what stands below counts."));
        return this;
    }

    GuideEditsView wrong(List<Problem> problems, GuideEdits edits) {
        StringBuilder list = new StringBuilder("<div class=\"note wrong\" role=\"alert\"><h2>%s</h2>\n<ul>\n"
                .formatted(say(new Text("Dit is nog niet bewaard", "This is not kept yet"))));
        for (Problem problem : problems) {
            String[] parts = problem.pointer().split("/", -1);
            boolean placed = parts.length > 2 && parts[2].matches("[0-9]{1,4}")
                    && Integer.parseInt(parts[2]) < edits.edits().size();
            String key = placed ? edits.edits().get(Integer.parseInt(parts[2])).key() : "";
            String detail = say(problem.detail());
            list.append(placed ? "<li><a href=\"#text-%s\">%s: %s</a></li>\n".formatted(EditedItem.id(
                    MarkupText.escaped(key)), say(name(key)), detail) : "<li>%s</li>\n".formatted(detail));
        }
        page.add(list.append("</ul></div>\n").toString());
        return this;
    }

    private Text name(String key) {
        return guide.editable().stream().filter(each -> each.key().equals(key)).findFirst()
                .map(each -> each.title()).orElse(new Text(key, key));
    }

    HtmlPage page(List<Item> items) {
        String whom = new GuideWriter().subject(guide.brief());
        String library = guide.brief().submission().library().name().orElse("");
        page.paragraph(new Text("%s, %s, voor: %s.".formatted(library, whom, talk.audience().title().nl()),
                "%s, %s, for: %s.".formatted(library, whom, talk.audience().title().en())));
        page.paragraph(new Text("De bewerkingen gelden voor alle leidraden van deze bibliotheek met deze gemeente.",
                "The changes hold for all guides of this library with this municipality."));
        long flagged = items.stream().filter(guide::isOutdated).count();
        if (flagged > 0) {
            page.wrong(new Text("Bij " + flagged + " van uw teksten is veranderd wat eronder ligt. Zij zijn gemerkt.",
                    "Beneath " + flagged + " of your texts something has changed. They are marked."));
        }
        String action = PageLanguage.in(PATH + "/edits", language);
        String keep = "<p><button name=\"go\" value=\"keep\">%s</button></p>\n"
                .formatted(say(new Text("Bewaren", "Keep")));
        StringBuilder form = new StringBuilder("<form method=\"post\" action=\"%s\" class=\"plain\">\n"
                .formatted(MarkupText.escaped(action)));
        talk(form).append("<input type=\"hidden\" name=\"revision\" value=\"%d\">\n".formatted(revision)).append(keep);
        part(form, new Text("Gesprekspunten", "Talking points"), items.stream().filter(Item::isPoint).toList(), action);
        part(form, new Text("Hoofdstukken", "Sections"), items.stream().filter(each -> !each.isPoint()).toList(),
                action);
        page.add(form.append(keep).append("</form>\n").toString());
        withoutPlace();
        return open();
    }

    private StringBuilder talk(StringBuilder form) {
        return form.append("""
                <input type="hidden" name="id" value="%s">
                <input type="hidden" name="municipality" value="%s">
                <input type="hidden" name="audience" value="%s">
                """.formatted(MarkupText.escaped(talk.id()), MarkupText.escaped(talk.municipality()),
                MarkupText.escaped(talk.audience().key())));
    }

    private void part(StringBuilder form, Text title, List<Item> items, String action) {
        form.append("<h2>%s</h2>\n".formatted(say(title)));
        if (items.stream().anyMatch(Item::isPoint)) {
            form.append("<p>%s</p>\n".formatted(say(CHANCES)));
        }
        for (int at = 0; at < items.size(); at++) {
            Item item = items.get(at);
            Optional<Item> other = colleague.stream().filter(each -> each.key().equals(item.key())).findFirst();
            form.append(new EditedItem(guide, item, action).html(at + 1, talk.audience(), other, stands(items, at)));
        }
    }

    /** Which of the points stand in the guide, as the list is now; what is left out makes room for the next. */
    private static Optional<Text> stands(List<Item> items, int at) {
        if (!items.get(at).isPoint() || items.get(at).off()) {
            return Optional.empty();
        }
        long chance = 1 + items.subList(0, at).stream().filter(each -> !each.off()).count();
        return Optional.of(chance <= GuideWriter.CHANCES
                ? new Text("Staat in de leidraad als kans " + chance + ".", "Is in the guide as chance " + chance + ".")
                : new Text("Staat alleen in de voorbereiding.", "Is in the preparation only."));
    }

    /** What was changed and is in this guide no more: it is kept, in case it comes back. */
    private void withoutPlace() {
        List<Text> lost = guide.withoutPlace().map(edit -> new Text(edit.key() + lost(edit), edit.key() + lost(edit)))
                .toList();
        if (!lost.isEmpty()) {
            page.heading(2, new Text("Bewerkt, maar nu niet in de leidraad", "Changed, but not in the guide now"));
            page.add(new Sheet().items(lost));
        }
    }

    private String lost(Edit edit) {
        return edit.text(language).map(text -> ": " + text).orElse("");
    }

    /** The guide with what is kept, as a document. */
    private HtmlPage open() {
        StringBuilder form = new StringBuilder("<form method=\"post\" action=\"%s\">\n"
                .formatted(MarkupText.escaped(PageLanguage.in(PATH + "/guide", language))));
        talk(form).append("<p><label for=\"edition\">%s</label>\n<select id=\"edition\" name=\"edition\">\n"
                .formatted(say(new Text("Voor wie is het stuk?", "Whom is the document for?"))));
        for (Edition each : List.of(Edition.HANDOUT, Edition.PREPARATION)) {
            form.append("<option value=\"%s\">%s</option>\n".formatted(each.key(), say(each.title())));
        }
        form.append("</select></p>\n<p class=\"moves\">\n");
        for (Format each : List.of(Format.HTML, Format.DOCX, Format.PDF)) {
            form.append("<button name=\"format\" value=\"%s\">%s</button>\n".formatted(each.key(),
                    say(new Text("Open als", "Open as").followedBy(new Text(each.key(), each.key())))));
        }
        page.heading(2, new Text("De leidraad met wat bewaard is", "The guide with what is kept"));
        page.add(form.append("</p>\n</form>\n").toString());
        guide.brief().municipality()
                .ifPresent(code -> page.add(new HtmlForm(language, Addresses.PORTFOLIO_NL + "/talks")
                        .hidden("id", talk.id()).hidden("municipality", code)
                        .asButton(
                                new Text("Zet dit gesprek in uw portefeuille", "Put this talk into your portfolio"))));
        guide.brief().municipality().ifPresent(code -> page.add(new HtmlForm(language, Addresses.ROUNDS_NL + "/round")
                .hidden("id", talk.id()).hidden("municipality", code)
                .asButton(new Text("Gesprekken en afspraken", "Talks and agreements"))));
        guide.brief().municipality().ifPresent(code -> page.link(PageLanguage.in(MunicipalityView.path(code), language),
                new Text("Wat u van deze gemeente weet", "What you know of this municipality")));
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        return page.link(PageLanguage.in(PATH, language), new Text("Een andere leidraad", "Another guide"));
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
