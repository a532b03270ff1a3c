package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.guide.Proposals;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.MunicipalityDesk.Opened;
import nl.robuustebibliotheek.web.page.Addresses;

/** How the pages look on which a policy text is handed in and its hits are decided about. */
final class PolicyTextView {

    private static final Text NONE = new Text("", "");

    private final Opened opened;
    private final GuideData data;
    private final Language language;
    private List<Problem> problems = List.of();
    private Text said = NONE;
    private boolean colleague;

    PolicyTextView(Opened opened, GuideData data, Language language) {
        this.opened = opened;
        this.data = data;
        this.language = language;
    }

    static String path(String code) {
        return MunicipalityView.path(code) + Addresses.POLICY_TEXTS;
    }

    PolicyTextView wrong(List<Problem> all) {
        problems = List.copyOf(all);
        return this;
    }

    PolicyTextView done(int decided) {
        said = switch (decided) {
            case 0 -> new Text("U hebt niets veranderd.", "You changed nothing.");
            case 1 -> new Text("Eén besluit is bewaard.", "One decision is kept.");
            default -> new Text(decided + " besluiten zijn bewaard.", decided + " decisions are kept.");
        };
        return this;
    }

    PolicyTextView afterColleague() {
        colleague = true;
        return this;
    }

    /** What was handed in before, with what is still to be decided. */
    static String list(List<Proposals.Listed> texts, String code, Language language) {
        return texts.isEmpty() ? "" : texts.stream().map(each -> {
            Text left = each.undecided() == 0
                    ? new Text(each.hits() + " voorstellen, alle beslist", each.hits() + " proposals, all decided")
                    : new Text(each.hits() + " voorstellen, nog " + each.undecided() + " te beslissen",
                            each.hits() + " proposals, " + each.undecided() + " still to decide");
            return "<li><a href=\"%s\">%s</a>: %s</li>\n".formatted(
                    MarkupText.escaped(PageLanguage.in(path(code) + "/" + each.id(), language)),
                    MarkupText.shown(each.title()), MarkupText.shown(left.in(language)));
        }).collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
    }

    /** Asks for a text; what was typed stands in it again. */
    HtmlPage ask(List<Proposals.Listed> before, String title, String pasted) {
        HtmlPage page = page(path(opened.code()), new Text("Beleidsstuk aanleveren", "Hand in a policy text"));
        if (!problems.isEmpty()) {
            page.add("<div class=\"note wrong\" role=\"alert\"><h2>%s</h2>\n<ul>\n%s</ul>\n<p>%s</p></div>\n".formatted(
                    say(new Text("Dit stuk is niet aangeleverd", "This document is not handed in")),
                    problems.stream().map(each -> "<li>" + say(each.detail()) + "</li>\n")
                            .collect(Collectors.joining()),
                    say(new Text("Wat u eerder bewaarde, staat er nog. Een bestand kiest u opnieuw.",
                            "What you kept before is still there. Choose a file again."))));
        }
        page.paragraph(new Text(
                "U krijgt de zinnen die over een thema gaan, letterlijk en met de bladzijde. Daarna kiest "
                        + "u wat een doel wordt. Het bestand zelf bewaren wij niet.",
                "You get the sentences that are about a theme, literally and with the page. Then you choose what becomes "
                        + "a goal. We do not keep the file itself."));
        page.add(new HtmlForm(language, path(opened.code()))
                .line("title", title, new Text("Titel van het stuk", "Title of the document"),
                        new Text("Zo noemt de leidraad het, bijvoorbeeld: Coalitieakkoord 2026-2030.",
                                "What the guide calls it, for example: Coalition agreement 2026-2030."))
                .file("file", ".txt,.pdf,.docx,.odt", new Text("Bestand", "File"),
                        new Text("Platte tekst, PDF, DOCX of ODT, tot 20 MB.",
                                "Plain text, PDF, DOCX or ODT, up to 20 MB."))
                .paste("text", pasted, new Text("Of plak de tekst hier", "Or paste the text here"),
                        new Text("Dan zijn er geen bladzijden bekend.", "Then no pages are known."))
                .button(new Text("Zoek de doelen", "Find the goals")));
        if (!before.isEmpty()) {
            page.heading(2, new Text("Eerder aangeleverd", "Handed in before"))
                    .add(list(before, opened.code(), language));
        }
        return page;
    }

    /** The hits with what is decided or typed about each. */
    HtmlPage hits(Proposals.Shown text, List<TypedHit> typed) {
        String own = path(opened.code()) + "/" + text.id();
        HtmlPage page = page(own, new Text(text.title(), text.title()));
        messages(page, text);
        page.paragraph(new Text("%d zinnen gelezen, %d voorstellen, nog %d te beslissen.".formatted(text.sentences(),
                text.hits().size(), text.undecided()),
                "%d sentences read, %d proposals, %d still to decide."
                        .formatted(text.sentences(), text.hits().size(), text.undecided())));
        if (!text.pagesWithoutText().isEmpty()) {
            String pages = text.pagesWithoutText().stream().map(String::valueOf).collect(Collectors.joining(", "));
            page.note(new Text("Op deze bladzijden stond geen tekst die te lezen is: " + pages
                    + ". Misschien is het een plaatje; kijk er zelf naar.",
                    "There was no readable text on these pages: " + pages
                            + ". Maybe it is a picture; look at it yourself."));
        }
        if (!text.hits().isEmpty()) {
            String keep = "<p><button>" + say(new Text("Bewaren", "Keep")) + "</button></p>\n";
            StringBuilder form = new StringBuilder("<form method=\"post\" action=\"%s\" class=\"plain\">\n"
                    .formatted(MarkupText.escaped(PageLanguage.in(own, language)))).append(keep);
            for (int at = 0; at < text.hits().size(); at++) {
                Proposals.HitShown hit = text.hits().get(at);
                form.append(new HitForm(hit, data, language).html(typed.get(at), colleague, problems));
            }
            page.heading(2, new Text("Voorstellen", "Proposals")).add(form.append(keep).append("</form>\n").toString());
        }
        if (!text.notUnderstood().isEmpty()) {
            page.heading(2, new Text("Niet begrepen", "Not understood"));
            page.paragraph(new Text(
                    "Deze zinnen klinken als een doel, maar noemen geen thema dat wij kennen. Neem ze zelf "
                            + "over bij de doelen als u ze nodig hebt.",
                    "These sentences sound like a goal, but name no theme that "
                            + "we know. Copy them to the goals yourself if you need them."));
            page.add(new Sheet().items(text.notUnderstood().stream().map(each -> new Text(
                    "“" + each.quotation() + "”" + each.page().map(number -> " (bladzijde " + number + ")").orElse(""),
                    "“" + each.quotation() + "”" + each.page().map(number -> " (page " + number + ")").orElse("")))
                    .toList()));
        }
        return page.link(PageLanguage.in(MunicipalityView.path(opened.code()) + "/goals", language),
                new Text("De doelen van " + opened.name(), "The goals of " + opened.name()));
    }

    private void messages(HtmlPage page, Proposals.Shown text) {
        if (!said.equals(NONE)) {
            page.add("<div class=\"note\" role=\"status\"><p>" + say(said) + "</p></div>\n");
        }
        if (colleague) {
            page.wrong(new Text(
                    "Een collega was u voor en besliste over een van deze zinnen. Wat u koos staat hieronder "
                            + "nog, en is nog niet bewaard. Bewaart u nu, dan geldt wat hieronder staat.",
                    "A colleague was first and decided about one of these sentences. What you chose still stands below, "
                            + "and is not kept yet. If you keep it now, what stands below counts."));
        }
        if (!problems.isEmpty()) {
            page.add("<div class=\"note wrong\" role=\"alert\"><h2>%s</h2>\n<ul>\n%s</ul></div>\n".formatted(
                    say(new Text("Er is nog niets bewaard", "Nothing is kept yet")),
                    problems.stream().map(each -> "<li><a href=\"#%s\">%s: %s</a></li>\n".formatted(
                            HitForm.id(each), say(HitForm.name(each)), say(HitForm.said(each))))
                            .collect(Collectors.joining())));
        }
        if (text.hits().isEmpty()) {
            page.note(new Text("In dit stuk is geen zin gevonden over een thema dat wij kennen.",
                    "No sentence about a theme that we know was found in this document."));
        }
    }

    private HtmlPage page(String own, Text title) {
        HtmlPage page = new HtmlPage(language, own, title);
        page.link(PageLanguage.in(MunicipalityView.path(opened.code()), language),
                new Text("Alles van " + opened.name(),
                        "Everything of " + opened.name()));
        boolean isAsked = own.equals(path(opened.code()));
        return isAsked ? page
                : page.link(PageLanguage.in(path(opened.code()), language),
                        new Text("Een ander beleidsstuk", "Another policy text"));
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
