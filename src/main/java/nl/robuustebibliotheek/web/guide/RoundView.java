package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.RoundDesk.Opened;
import nl.robuustebibliotheek.web.page.Addresses;

/** How the page of a round looks: what was agreed and done in a year with a municipality. */
final class RoundView {

    static final String PATH = Addresses.ROUNDS_NL;
    static final Text TITLE = new Text("Gesprekken en afspraken", "Talks and agreements");

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

    RoundView done() {
        page.note(new Text("Bewaard als versie " + opened.revision() + ".", "Kept as revision " + opened.revision()
                + "."));
        return this;
    }

    /** @param seen the mark of what the adviser began with */
    RoundView changing(String seen) {
        this.mark = seen;
        page.note(new Text("Wat u hieronder veranderde, is nog niet bewaard. Kies Bewaren als u klaar bent.",
                "What you changed below is not kept yet. Choose Keep when you are ready."));
        return this;
    }

    RoundView said(String html) {
        page.add(html);
        return this;
    }

    RoundView wrong(List<Problem> problems, RoundForm form) {
        List<Text> elsewhere = new ArrayList<>();
        Map<String, Text> links = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String name = name(problem.pointer(), form);
            if (name.indexOf('/') < 0) {
                elsewhere.add(problem.detail());
            } else {
                wrong.putIfAbsent(name, RoundWords.wrong(problem));
                links.putIfAbsent(name, where(name, form).followedBy(RoundWords.wrong(problem)));
            }
        }
        page.add(new TypedFields(language, links).summary(new Text("Dit is nog niet bewaard", "This is not kept yet"),
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

    /** As the row is called on the page. */
    private static Text where(String name, RoundForm form) {
        String[] parts = name.split("/", 3);
        int row = Integer.parseInt(parts[1]);
        Text called = switch (parts[0]) {
            case RoundForm.CONTACTS -> new Text("Gesprek " + (row + 1), "Talk " + (row + 1));
            case RoundForm.AGREEMENTS -> new Text("Afspraak " + (row + 1), "Agreement " + (row + 1));
            default -> BuildingBlock.of(form.views().get(row).get("block")).map(BuildingBlock::title)
                    .orElse(new Text("Bouwsteen", "Building block"));
        };
        return new Text(called.nl() + ":", called.en() + ":");
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
        return others();
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

    private HtmlPage others() {
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
            page.add(new HtmlForm(language, PATH + "/round").hidden("id", opened.talk().id())
                    .hidden("municipality", opened.talk().municipality()).hidden("year", Integer.toString(year))
                    .asButton(new Text("Open " + year, "Open " + year)));
        }
        page.add(new HtmlForm(language, Addresses.EDIT_NL + "/talk").hidden("id", opened.talk().id())
                .hidden("municipality", opened.talk().municipality()).hidden("audience", "official")
                .asButton(new Text("Bewerk de leidraad", "Edit the guide")));
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        return page.link(PageLanguage.in(PATH, language), new Text("Een andere ronde", "Another round"));
    }

    private void document(String which, Text title) {
        TypedFields fields = new TypedFields(language, Map.of());
        StringBuilder form = new StringBuilder("<h3>%s</h3>\n<form method=\"post\" action=\"%s\" class=\"plain\">\n"
                .formatted(fields.say(title), MarkupText.escaped(PageLanguage.in(PATH + "/document", language))))
                .append(talk(fields)).append(fields.hidden("form", which)).append("<p class=\"moves\">\n");
        for (Format each : List.of(Format.HTML, Format.DOCX, Format.PDF)) {
            form.append("<button name=\"format\" value=\"%s\">%s</button>\n".formatted(each.key(),
                    fields.say(new Text("Open als " + each.key(), "Open as " + each.key()))));
        }
        page.add(form.append("</p>\n</form>\n").toString());
    }
}
