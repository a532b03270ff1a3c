package nl.robuustebibliotheek.web.guide;

import java.time.LocalDate;
import java.util.List;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.guide.Proposals;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.context.ContextPart;
import nl.robuustebibliotheek.web.context.ContextParts;
import nl.robuustebibliotheek.web.context.PartForm;
import nl.robuustebibliotheek.web.context.Told;
import nl.robuustebibliotheek.web.context.TypedPart;
import nl.robuustebibliotheek.web.guide.MunicipalityDesk.Known;
import nl.robuustebibliotheek.web.guide.MunicipalityDesk.Opened;
import nl.robuustebibliotheek.web.page.Addresses;

/** How the pages look on which an adviser keeps what is known of a municipality. */
final class MunicipalityView {

    static final String PATH = Addresses.MUNICIPALITY_NL;
    private static final Text NONE = new Text("", "");
    private static final Text TITLE = new Text("Wat u van een gemeente weet", "What you know of a municipality");

    private final Opened opened;
    private final Language language;
    private Text said = NONE;
    private Text warned = NONE;
    private List<Problem> problems = List.of();
    private boolean beside;

    MunicipalityView(Opened opened, Language language) {
        this.opened = opened;
        this.language = language;
    }

    static String path(String code) {
        return PATH + "/" + code;
    }

    static HtmlPage entrance(Language language) {
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        page.paragraph(new Text("Deze pagina is voor adviseurs. U hebt de sleutel van de beheerder nodig.",
                "This page is for advisers. You need the operator's token."));
        return OperatorDoor.entrance(page, PATH);
    }

    /** @param typed what was no municipality; empty when nothing was typed */
    static HtmlPage choice(Language language, List<Known> known, String typed) {
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        if (!typed.isEmpty()) {
            page.wrong(new Text("“" + typed + "” kennen wij niet. Misschien bedoelt u een code als GM0363.",
                    "“" + typed + "” is not known here. Maybe you mean a code such as GM0363."));
        }
        page.paragraph(new Text(
                "Hier bewaart u wat de gemeente wil, wie wat besluit en wanneer. Elke leidraad met deze "
                        + "gemeente wordt er beter van.",
                "Here you keep what the municipality wants, who decides what and when. Every guide with this "
                        + "municipality gets better by it."));
        page.add(new HtmlForm(language, PATH + "/choice").line("municipality", typed,
                new Text("Code of naam van de gemeente", "Code or name of the municipality"),
                new Text("Een code is GM en vier cijfers, zoals GM0363. Een naam kan als hij hieronder staat.",
                        "A code is GM and four digits, such as GM0363. A name works when it stands below."))
                .button(new Text("Openen", "Open")));
        list(page, new Text("Hier is al iets van bekend", "Something is known of these"),
                known.stream().filter(Known::hasContext).toList());
        list(page, new Text("Van de bibliotheken in deze dienst", "Served by the libraries in this service"),
                known.stream().filter(each -> !each.hasContext()).toList());
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        return page.add(new HtmlForm(language, PATH + "/exit").asButton(new Text("Afsluiten", "Leave")));
    }

    private static void list(HtmlPage page, Text title, List<Known> known) {
        if (known.isEmpty()) {
            return;
        }
        StringBuilder links = new StringBuilder("<ul>\n");
        known.forEach(each -> links.append("<li><a href=\"%s\">%s</a> (%s)</li>\n".formatted(
                MarkupText.escaped(PageLanguage.in(path(each.code()), page.language())),
                MarkupText.shown(each.name()), each.code())));
        page.heading(2, title).add(links.append("</ul>\n").toString());
    }

    MunicipalityView draft() {
        said = new Text("Er is nog niets bewaard. Bewaar als u klaar bent.",
                "Nothing is kept yet. Keep when you are done.");
        return this;
    }

    MunicipalityView said(Text text) {
        said = text;
        return this;
    }

    MunicipalityView done() {
        return said(new Text("Bewaard als versie " + opened.revision() + ". Wat er eerder stond, blijft bewaard.",
                "Kept as revision " + opened.revision() + ". What was there before stays kept."));
    }

    MunicipalityView wrong(List<Problem> all) {
        problems = all;
        return this;
    }

    /** What was typed stays, and what the colleague did stands beside it. */
    MunicipalityView afterColleague() {
        beside = true;
        warned = new Text(
                "Een collega was u voor en veranderde dit onderdeel. Wat u deed staat hieronder nog, en is nog "
                        + "niet bewaard. Waar uw collega iets anders heeft, staat dat erbij. Bewaart u nu, dan geldt wat hieronder "
                        + "staat.",
                "A colleague was first and changed this part. What you did still stands below, and is not kept "
                        + "yet. Where your colleague has something else, it says so. If you keep it now, what stands below "
                        + "counts.");
        return this;
    }

    private Text title(Text own) {
        return new Text(own.nl() + ": " + opened.name(), own.en() + ": " + opened.name());
    }

    /** Everything that is known, part by part, with a way to change it. */
    HtmlPage overview(ContextParts parts, List<Proposals.Listed> texts, LocalDate today) {
        HtmlPage page = new HtmlPage(language, path(opened.code()), title(new Text("Gemeente", "Municipality")));
        page.link(PageLanguage.in(PATH, language), new Text("Een andere gemeente", "Another municipality"));
        if (opened.revision() == 0) {
            page.note(new Text(
                    "Van deze gemeente is nog niets bewaard. Begin met de doelen, de rollen en de besluiten.",
                    "Nothing is kept of this municipality yet. Begin with the goals, the roles and the decisions."));
        }
        texts(page, texts);
        for (ContextPart part : parts.parts()) {
            page.heading(2, part.title(), part.key());
            String told = new Told(language).html(part, opened.context());
            boolean needed = isNeeded(part.key(), today);
            if (needed) {
                page.add("<p class=\"marks\"><strong>" + say(new Text("Nog nodig voor het gesprek.",
                        "Still needed for the talk.")) + "</strong></p>\n");
            }
            page.add(told.isEmpty() ? "<p>" + say(part.purpose()) + "</p>\n" : told);
            page.link(PageLanguage.in(path(opened.code()) + "/" + part.key(), language),
                    told.isEmpty() ? new Text("Vul in: " + part.title().nl(), "Fill in: " + part.title().en())
                            : new Text("Bekijk of verander: " + part.title().nl(),
                                    "See or change: " + part.title().en()));
        }
        return ways(page);
    }

    private void texts(HtmlPage page, List<Proposals.Listed> texts) {
        page.heading(2, new Text("Beleidsstukken", "Policy texts"), "policy-texts");
        page.paragraph(new Text("Lever een stuk van de gemeente aan. U krijgt zinnen die over een thema gaan, en kiest "
                + "welke een doel worden.",
                "Hand in a document of the municipality. You get sentences that are about a "
                        + "theme, and choose which become a goal."));
        page.add(PolicyTextView.list(texts, opened.code(), language));
        page.link(PageLanguage.in(PolicyTextView.path(opened.code()), language),
                new Text("Een beleidsstuk aanleveren", "Hand in a policy text"));
    }

    /** As the portfolio sees it. */
    private boolean isNeeded(String part, LocalDate today) {
        JsonNode context = opened.context();
        return switch (part) {
            case "goals" -> context.path("goals").valueStream()
                    .noneMatch(each -> List.of("", "accepted", "changed").contains(each.path("standing").asString("")));
            case "roles" -> context.path("roles").isEmpty();
            case "moments" -> context.path("moments").valueStream()
                    .noneMatch(each -> each.path("date").asString("").compareTo(today.toString()) >= 0);
            default -> false;
        };
    }

    /** One part as a form. */
    HtmlPage part(TypedPart typed, String seen) {
        ContextPart part = typed.part();
        String own = path(opened.code()) + "/" + part.key();
        HtmlPage page = new HtmlPage(language, own, title(part.title()));
        page.link(PageLanguage.in(path(opened.code()), language), new Text("Alles van " + opened.name(),
                "Everything of " + opened.name()));
        if (!said.equals(NONE)) {
            page.add("<div class=\"note\" role=\"status\"><p>" + say(said) + "</p></div>\n");
        }
        if (!warned.equals(NONE)) {
            page.wrong(warned);
        }
        page.paragraph(part.purpose());
        if (part.key().equals("goals")) {
            page.link(PageLanguage.in(PolicyTextView.path(opened.code()), language), new Text(
                    "Doelen laten vinden in een beleidsstuk", "Have goals found in a policy text"));
        }
        if (part.key().equals("figures")) {
            page.link(PageLanguage.in(own + "/table", language), new Text("Cijfers uit een tabel (CSV) inlezen",
                    "Read figures from a table (CSV)"));
        }
        PartForm form = new PartForm(typed, PageLanguage.in(own, language), seen).wrong(problems);
        page.add((beside ? form.beside(opened.context()) : form).html());
        return ways(page);
    }

    private HtmlPage ways(HtmlPage page) {
        page.link(PageLanguage.in(Addresses.PORTFOLIO_NL, language), new Text("Uw portefeuille", "Your portfolio"));
        return page.link(PageLanguage.in(Addresses.EDIT_NL, language),
                new Text("Een leidraad bewerken", "Edit a guide"));
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
