package nl.robuustebibliotheek.web.guide;

import java.util.List;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.Theme;
import nl.robuustebibliotheek.guide.Proposals.HitShown;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** One hit of a policy text on the page: the sentence literally, and what the adviser does with it. */
final class HitForm {

    private final HitShown hit;
    private final GuideData data;
    private final Language language;

    HitForm(HitShown hit, GuideData data, Language language) {
        this.hit = hit;
        this.data = data;
        this.language = language;
    }

    /** The field that a problem such as {@code /hits/3/against} is about. */
    static String id(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        return (parts.length > 3 && parts[3].equals("theme") ? "theme-" : parts.length > 3 ? "reading-" : "choice-")
                + number(problem) + (parts.length > 3 ? "" : "-" + TypedHit.ACCEPT);
    }

    static Text name(Problem problem) {
        return new Text("Voorstel " + number(problem), "Proposal " + number(problem));
    }

    private static String number(Problem problem) {
        String[] parts = problem.pointer().split("/", -1);
        return parts.length > 2 ? parts[2].replaceAll("[^0-9]", "") : "";
    }

    /** In words of the page. */
    static Text said(Problem problem) {
        return problem.code().equals("hit-needs-reading") ? new Text(
                "Deze zin ontkent iets of stelt een voorwaarde. Zeg hoe u hem leest.",
                "This sentence denies something or makes a condition. Say how you read it.") : problem.detail();
    }

    String html(TypedHit typed, boolean afterColleague, List<Problem> problems) {
        boolean decidedElsewhere = afterColleague && !typed.seen().equals(hit.state());
        TypedHit shown = !afterColleague ? typed : typed.wish().isEmpty() ? TypedHit.of(hit) : typed.seenAs(hit);
        int number = hit.number();
        List<Problem> own = problems.stream().filter(each -> number(each).equals(String.valueOf(number))).toList();
        StringBuilder html = new StringBuilder(
                "<fieldset class=\"row\" id=\"hit-%d\">\n<legend>%s</legend>\n".formatted(
                        number, say(legend())));
        html.append("<input type=\"hidden\" name=\"seen:%d\" value=\"%s\">\n".formatted(number,
                MarkupText.escaped(shown.seen())));
        html.append("<blockquote>%s</blockquote>\n<p>%s</p>\n".formatted(MarkupText.shown(hit.quotation()),
                say(found())));
        if (decidedElsewhere) {
            html.append("<div class=\"note\"><p>%s</p></div>\n".formatted(say(colleague())));
        }
        html.append(tone());
        html.append("<p role=\"radiogroup\" aria-label=\"%s\">\n".formatted(say(new Text("Wat doet u met voorstel "
                + number + "?", "What do you do with proposal " + number + "?"))));
        choice(html, TypedHit.LATER, new Text("Nog niet beslissen", "Do not decide yet"), shown);
        choice(html, TypedHit.ACCEPT, new Text("Overnemen als doel", "Accept as a goal"), shown);
        choice(html, TypedHit.DROP, new Text("Laten vallen", "Drop"), shown);
        html.append("</p>\n<div class=\"fields\">\n");
        select(html, "theme", new Text("Thema", "Theme"), shown.theme(), data.themes().stream()
                .map(each -> new String[]{each.id(), say(each.title())}).toList(), own);
        select(html, "reading", new Text("Hoe leest u de zin?", "How do you read the sentence?"), shown.reading(),
                List.of(new String[]{"", say(new Text("kies …", "choose …"))},
                        new String[]{TypedHit.FOR, say(new Text("hij steunt een aanbod", "it supports an offering"))},
                        new String[]{TypedHit.AGAINST,
                                say(new Text("hij gaat tegen een aanbod in", "it goes against an offering"))}),
                own);
        html.append("</div>\n");
        own.forEach(each -> html.append("<p class=\"problem\" id=\"wrong-%d\">%s</p>\n".formatted(number,
                say(said(each)))));
        return html.append("</fieldset>\n").toString();
    }

    private Text legend() {
        String nl = hit.page().map(page -> ", bladzijde " + page).orElse("");
        String en = hit.page().map(page -> ", page " + page).orElse("");
        return new Text("Voorstel " + hit.number() + nl, "Proposal " + hit.number() + en);
    }

    private Text found() {
        Text theme = theme(hit.recognised());
        return new Text("Gevonden: " + theme.nl() + ", door het woord ‘" + hit.word() + "’.",
                "Found: " + theme.en() + ", by the word ‘" + hit.word() + "’.");
    }

    private Text theme(String id) {
        return data.theme(id).map(Theme::title).orElse(new Text(id, id));
    }

    private String tone() {
        Text said = switch (hit.tone()) {
            case PLAIN -> new Text("", "");
            case AGAINST -> new Text("Deze zin gaat tegen een aanbod in.", "This sentence goes against an offering.");
            case DENIAL -> new Text("Deze zin ontkent iets. Zeg zelf hoe u hem leest.",
                    "This sentence denies something. Say yourself how you read it.");
            case CONDITIONAL -> new Text("Deze zin stelt een voorwaarde. Zeg zelf hoe u hem leest.",
                    "This sentence makes a condition. Say yourself how you read it.");
        };
        return said.nl().isEmpty() ? "" : "<p class=\"marks\"><strong>" + say(said) + "</strong></p>\n";
    }

    private Text colleague() {
        return switch (hit.standing()) {
            case TypedHit.DROP -> new Text("Uw collega liet deze zin vallen.", "Your colleague dropped this sentence.");
            case TypedHit.LATER -> new Text("Uw collega draaide het besluit terug.",
                    "Your colleague took the decision back.");
            default -> new Text("Uw collega nam deze zin over, bij " + theme(hit.theme()).nl()
                    + (hit.against() ? ", als een zin die tegen een aanbod in gaat." : "."),
                    "Your colleague accepted this sentence, with " + theme(hit.theme()).en()
                            + (hit.against() ? ", as one that goes against an offering." : "."));
        };
    }

    private void choice(StringBuilder html, String value, Text label, TypedHit shown) {
        String id = "choice-" + hit.number() + "-" + value;
        html.append(
                """
                        <span class="tick"><input type="radio" id="%s" name="choice:%d" value="%s"%s><label for="%s">%s</label></span>
                        """
                        .formatted(id, hit.number(), value, shown.choice().equals(value) ? " checked" : "", id,
                                say(label)));
    }

    private void select(StringBuilder html, String name, Text label, String chosen, List<String[]> options,
            List<Problem> own) {
        int number = hit.number();
        boolean wrong = own.stream().anyMatch(each -> id(each).equals(name + "-" + number));
        String described = wrong ? " aria-invalid=\"true\" aria-describedby=\"wrong-%d\"".formatted(number) : "";
        html.append(
                "<p><label for=\"%s-%d\">%s</label>\n<select id=\"%s-%d\" name=\"%s:%d\"%s>\n".formatted(name, number,
                        say(label), name, number, name, number, described));
        boolean known = options.stream().anyMatch(each -> each[0].equals(chosen));
        if (!known) {
            html.append("<option value=\"%s\" selected>%s</option>\n".formatted(MarkupText.escaped(chosen),
                    MarkupText.shown(chosen)));
        }
        options.forEach(each -> html.append("<option value=\"%s\"%s>%s</option>\n".formatted(
                MarkupText.escaped(each[0]), each[0].equals(chosen) ? " selected" : "", each[1])));
        html.append("</select></p>\n");
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
