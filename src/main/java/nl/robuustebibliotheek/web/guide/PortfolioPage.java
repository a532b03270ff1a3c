package nl.robuustebibliotheek.web.guide;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.Portfolio.Entry;
import nl.robuustebibliotheek.guide.Portfolio.Talk;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlForm.Choice;
import nl.robuustebibliotheek.web.HtmlForm.Group;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** The talks that an adviser looks after, by their next moment, in a browser. */
@ForPeople
@RequestMapping({Addresses.PORTFOLIO_NL, Addresses.PORTFOLIO_EN})
class PortfolioPage {

    private static final String PATH = Addresses.PORTFOLIO_NL;
    private static final Text NONE = new Text("", "");
    private static final Text TITLE = new Text("Portefeuille", "Portfolio");
    private static final Map<String, Text> MISSING = Map.of(
            "context", new Text("niets bekend van de gemeente", "nothing known of the municipality"),
            "goals", new Text("geen doelen van de gemeente", "no goals of the municipality"),
            "roles", new Text("geen rollen", "no roles"),
            "moments", new Text("geen komend besluit", "no decision ahead"),
            "round", new Text("geen afspraken dit jaar", "no agreements this year"),
            "edits-outdated", new Text("onder een bewerking is iets veranderd",
                    "something changed beneath an edit"));

    private final GuideRecordDesk desk;
    private final GuideSetDesk sets;
    private final OperatorDoor door;

    PortfolioPage(GuideRecordDesk desk, GuideSetDesk sets, OperatorDoor door) {
        this.desk = desk;
        this.sets = sets;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        HtmlPage page = new HtmlPage(language, PATH, TITLE);
        if (!door.isOpen(request)) {
            page.paragraph(new Text("Deze pagina is voor adviseurs. U hebt de sleutel van de beheerder nodig.",
                    "This page is for advisers. You need the operator's token."));
            return OperatorDoor.entrance(page, PATH).answer(HttpStatus.OK.value());
        }
        List<Talk> talks = desk.portfolio(language).talks();
        if (talks.isEmpty()) {
            page.paragraph(new Text(
                    "Er staan nog geen gesprekken in. Open een leidraad; daar zet u het gesprek in uw portefeuille.",
                    "There are no talks in it yet. Open a guide; there you put the talk into your portfolio."));
        } else {
            page.paragraph(new Text("Het gesprek met het eerste moment staat bovenaan.",
                    "The talk with the first moment is on top."));
            documents(page);
            talks.forEach(talk -> show(page, talk));
        }
        page.link(PageLanguage.in(MunicipalityView.PATH, language), new Text("Wat u van gemeenten weet",
                "What you know of municipalities"));
        page.link(PageLanguage.in(Addresses.EDIT_NL, language), new Text("Een leidraad bewerken", "Edit a guide"));
        return page.add(new HtmlForm(language, PATH + "/exit").asButton(new Text("Afsluiten", "Leave")))
                .answer(HttpStatus.OK.value());
    }

    private static void documents(HtmlPage page) {
        page.add(new HtmlForm(page.language(), PATH + "/documents")
                .choice("audience", new Text("Gesprekspartner", "Listener"), NONE, List.of(new Group(NONE,
                        List.of(Audience.values()).stream().map(each -> new Choice(each.key(), each.title()))
                                .toList())))
                .choice("edition", new Text("Voor wie zijn de stukken?", "Whom are the documents for?"), NONE,
                        List.of(new Group(NONE, List.of(Edition.HANDOUT, Edition.PREPARATION).stream()
                                .map(each -> new Choice(each.key(), each.title())).toList())))
                .button(new Text("Alle stukken in één zip", "All documents in one zip")));
    }

    private static void show(HtmlPage page, Talk talk) {
        String title = talk.library() + ", " + talk.name();
        page.heading(2, new Text(title, title));
        String moment = talk.nextMoment().map(date -> date + " " + talk.nextTitle().orElse("")).orElse("");
        page.paragraph(moment.isEmpty() ? new Text("Geen moment bekend.", "No moment known.")
                : new Text("Volgend moment: " + moment, "Next moment: " + moment));
        if (talk.missing().isEmpty()) {
            page.paragraph(new Text("Klaar voor het gesprek.", "Ready for the talk."));
        } else {
            page.paragraph(new Text("Nog te doen:", "Still to do:"));
            page.add(talk.missing().stream().map(each -> missing(page.language(), talk, each))
                    .collect(Collectors.joining("", "<ul>\n", "</ul>\n")));
        }
        page.add(new HtmlForm(page.language(), Addresses.EDIT_NL + "/talk").hidden("id", talk.assessment())
                .hidden("municipality", talk.municipality()).hidden("audience", Audience.OFFICIAL.key())
                .asButton(new Text("Bewerk de leidraad met " + talk.name(), "Edit the guide with " + talk.name())));
        page.add(new HtmlForm(page.language(), Addresses.ROUNDS_NL + "/round").hidden("id", talk.assessment())
                .hidden("municipality", talk.municipality())
                .asButton(new Text("Gesprekken en afspraken met " + talk.name(),
                        "Talks and agreements with " + talk.name())));
        page.link(PageLanguage.in(MunicipalityView.path(talk.municipality()), page.language()),
                new Text("Wat u van " + talk.name() + " weet", "What you know of " + talk.name()));
        page.add(new HtmlForm(page.language(), PATH + "/removals").hidden("id", talk.assessment())
                .hidden("municipality", talk.municipality())
                .asButton(new Text("Haal " + talk.name() + " uit de portefeuille",
                        "Take " + talk.name() + " out of the portfolio")));
    }

    /** What is still to be done, with a way to where it is done. */
    private static String missing(Language language, Talk talk, String what) {
        String said = MarkupText.shown(MISSING.getOrDefault(what, new Text(what, what)).in(language));
        String municipality = MunicipalityView.path(talk.municipality());
        Optional<String> to = switch (what) {
            case "context" -> Optional.of(municipality);
            case "goals", "roles", "moments" -> Optional.of(municipality + "/" + what);
            default -> Optional.empty();
        };
        return "<li>" + to.map(path -> "<a href=\"%s\">%s</a>".formatted(
                MarkupText.escaped(PageLanguage.in(path, language)), said)).orElse(said) + "</li>\n";
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return door.enter(request, PATH);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return door.leave(request, PATH);
    }

    @PostMapping("/talks")
    ResponseEntity<Void> add(HttpServletRequest request) {
        Entry entry = asked(request);
        desk.changePortfolio(portfolio -> portfolio.with(entry));
        return back(request);
    }

    @PostMapping("/removals")
    ResponseEntity<Void> remove(HttpServletRequest request) {
        Entry entry = asked(request);
        desk.changePortfolio(portfolio -> portfolio.without(entry));
        return back(request);
    }

    private Entry asked(HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        return new Entry(GuideEditsDesk.field(request, "id"), GuideEditsDesk.field(request, "municipality"));
    }

    private static ResponseEntity<Void> back(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageLanguage.in(PATH, PageLanguage.of(request)))).build();
    }

    /** Everything for all talks at once, as over the API. */
    @PostMapping("/documents")
    void all(HttpServletRequest request, HttpServletResponse response) {
        door.check(request);
        OwnForm.check(request);
        GuideRequest asked = new GuideRequest("", Optional.empty(),
                Audience.of(GuideEditsDesk.field(request, "audience")).orElse(Audience.OFFICIAL),
                Edition.of(GuideEditsDesk.field(request, "edition")).orElse(Edition.HANDOUT), PageLanguage.of(request),
                GuideRequest.Form.GUIDE, Optional.empty(), List.of(), Reader.ADVISER, Optional.empty());
        GuideController.send(sets.ofPortfolio(asked), asked, response);
    }
}
