package nl.robuustebibliotheek.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm.Choice;
import nl.robuustebibliotheek.web.HtmlForm.Group;
import nl.robuustebibliotheek.web.RoundDesk.Opened;
import nl.robuustebibliotheek.web.RoundDesk.Talk;
import nl.robuustebibliotheek.web.page.Addresses;

/** How the page of a round looks: what was agreed and done in a year with a municipality. */
final class RoundView {

    static final String PATH = Addresses.ROUNDS_NL;
    private static final Text NONE = RoundWords.NONE;
    private static final Text TITLE = new Text("Gesprekken en afspraken", "Talks and agreements");

    private final Opened opened;
    private final Language language;
    private final HtmlPage page;
    private final Map<String, Text> wrong = new LinkedHashMap<>();
    private String mark;

    RoundView(Opened opened) {
        this.opened = opened;
        this.language = opened.language();
        this.page = new HtmlPage(language, PATH, TITLE);
        this.mark = opened.mark();
    }

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

    RoundView done() {
        page.note(new Text("Bewaard als versie " + opened.revision() + ".", "Kept as revision " + opened.revision()
                + "."));
        return this;
    }

    /** @param seen the mark of what the adviser began with */
    RoundView changing(String seen) {
        this.mark = seen;
        page.note(new Text("Er is nog niets bewaard. Kies Bewaren als u klaar bent.",
                "Nothing is kept yet. Choose Keep when you are ready."));
        return this;
    }

    RoundView said(String html) {
        page.add(html);
        return this;
    }

    RoundView wrong(List<Problem> problems, RoundForm form) {
        List<Text> elsewhere = new ArrayList<>();
        for (Problem problem : problems) {
            String name = name(problem.pointer(), form);
            if (name.indexOf('/') < 0) {
                elsewhere.add(problem.detail());
            } else {
                wrong.putIfAbsent(name, RoundWords.wrong(problem));
            }
        }
        page.add(new TypedFields(language, wrong).summary(new Text("Dit is nog niet bewaard", "This is not kept yet"),
                elsewhere));
        return this;
    }

    /** The field of a place in the JSON; only views in which something is said are sent. */
    private static String name(String pointer, RoundForm form) {
        String[] parts = pointer.split("/", 4);
        if (parts.length == 4 && parts[1].equals(RoundForm.VIEWS)) {
            parts[2] = Integer.toString(form.views().indexOf(form.said().get(Integer.parseInt(parts[2]))));
        }
        return String.join("/", parts).replaceFirst("^/", "");
    }

    RoundView afterColleague() {
        Round kept = opened.round();
        page.wrong(new Text("Een collega was u voor. Wat u typte staat hieronder nog, en is nog niet bewaard. Eerst "
                + "staat wat uw collega bewaarde. Bewaart u nu, dan geldt wat u typte.",
                "A colleague was first. What you typed still stands below, and is not kept yet. First stands what your "
                        + "colleague kept. If you keep it now, what you typed counts."));
        List<Text> theirs = new ArrayList<>();
        kept.contacts().forEach(each -> theirs.add(new Text(each.date() + ": " + each.subject(),
                each.date() + ": " + each.subject())));
        kept.agreements().forEach(each -> theirs.add(new Text(
                each.action() + each.yielded().map(text -> ": " + text).orElse(""),
                each.action() + each.yielded().map(text -> ": " + text).orElse(""))));
        page.folded(new Text("Wat uw collega bewaarde", "What your colleague kept"), new Sheet().items(theirs));
        return this;
    }

    HtmlPage page(RoundForm form, RoundInvitations invitations) {
        GuideBrief brief = opened.brief();
        String library = brief.submission().library().name().orElse("");
        String whom = new GuideWriter().subject(brief);
        int year = opened.talk().year();
        page.paragraph(new Text("%s met %s, %d.".formatted(library, whom, year),
                "%s with %s, %d.".formatted(library, whom, year)));
        signals();
        TypedFields fields = new TypedFields(language, wrong);
        RoundRows rows = new RoundRows(fields);
        String action = PageLanguage.in(PATH + "/edits", language);
        String keep = "<p><button name=\"go\" value=\"keep\">%s</button></p>\n".formatted(fields.say(
                new Text("Bewaren", "Keep")));
        page.add("<form method=\"post\" action=\"%s\" class=\"plain\">\n".formatted(MarkupText.escaped(action))
                + talk(fields) + fields.hidden("seen", mark) + keep);
        page.heading(2, new Text("Gesprekken", "Talks"), RoundForm.CONTACTS);
        page.paragraph(new Text("Schrijf op met wie u sprak naar functie, niet naar naam.",
                "Write down whom you spoke to by function, not by name."));
        page.add(rows.contacts(form.contacts(), action));
        page.heading(2, new Text("Afspraken", "Agreements"), RoundForm.AGREEMENTS);
        page.add(rows.agreements(form.agreements(), action));
        carried();
        page.heading(2, new Text("Hoe ieder de bouwstenen ziet", "How each side sees the building blocks"),
                RoundForm.VIEWS);
        page.add(rows.views(form.views(), opened.round()) + keep);
        page.add(invitations.html(fields, action) + "</form>\n");
        return others(fields);
    }

    private String talk(TypedFields fields) {
        return fields.hidden("id", opened.talk().id()) + fields.hidden("municipality", opened.talk().municipality())
                + fields.hidden("year", Integer.toString(opened.talk().year()));
    }

    private void signals() {
        if (opened.round().spokenOnlyAtAccountingTime()) {
            page.wrong(new Text(
                    "U sprak elkaar dit jaar alleen over verantwoording of geld. Misschien kunt u een gesprek "
                            + "plannen dat daar niet over gaat.",
                    "This year you spoke only about accounts or money. Maybe you can plan a talk that is not."));
        }
        if (opened.revision() == 0 && !opened.round().agreements().isEmpty()) {
            page.note(new Text(
                    "Deze afspraken stonden nog open en gaan mee uit een eerder jaar. Zij horen bij dit jaar "
                            + "zodra u bewaart.",
                    "These agreements were still open and come along from an earlier year. They belong to this year "
                            + "as soon as you keep them."));
        }
    }

    /** What the next year begins with. */
    private void carried() {
        Round next = opened.round().next();
        if (!next.agreements().isEmpty()) {
            page.folded(new Text("Gaat mee naar " + next.year() + " (" + next.agreements().size() + ")",
                    "Goes along into " + next.year() + " (" + next.agreements().size() + ")"),
                    new Sheet().items(next.agreements().stream().map(each -> new Text(each.action(), each.action()))
                            .toList()));
        }
    }

    private HtmlPage others(TypedFields fields) {
        page.heading(2, new Text("Stukken", "Documents"));
        page.paragraph(new Text("Gemaakt van wat bewaard is. De stukken gaan over nu: dit jaar, met een blik terug op "
                + "het jaar ervoor.",
                "Made of what is kept. The documents are about now: this year, looking back on the year before."));
        document("agenda", new Text("Punt voor de agenda van het managementteam",
                "Item for the agenda of the management team"));
        document("feedback", new Text("Terugkijken: afgesproken, gedaan, opgeleverd",
                "Looking back: agreed, done, yielded"));
        page.heading(2, new Text("Verder", "Further"));
        for (int year : new int[]{opened.talk().year() - 1, opened.talk().year() + 1}) {
            page.add(form("/round").hidden("year", Integer.toString(year))
                    .asButton(new Text("Open " + year, "Open " + year)));
        }
        page.add(new HtmlForm(language, Addresses.EDIT_NL + "/talk").hidden("id", opened.talk().id())
                .hidden("municipality", opened.talk().municipality()).hidden("audience", "official")
                .asButton(new Text("Bewerk de leidraad", "Edit the guide")));
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        return page.link(PageLanguage.in(PATH, language), new Text("Een andere ronde", "Another round"));
    }

    private void document(String which, Text title) {
        page.heading(3, title);
        page.add("<div class=\"moves\">\n");
        for (String format : List.of("html", "docx", "pdf")) {
            page.add(form("/document").hidden("form", which).hidden("format", format).asButton(new Text(
                    "Open als " + format, "Open as " + format)));
        }
        page.add("</div>\n");
    }

    private HtmlForm form(String path) {
        return new HtmlForm(language, PATH + path).hidden("id", opened.talk().id()).hidden("municipality",
                opened.talk().municipality());
    }
}
