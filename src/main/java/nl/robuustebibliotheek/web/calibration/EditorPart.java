package nl.robuustebibliotheek.web.calibration;

import java.util.List;

import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** What the pages on which rules and data are changed say alike. */
record EditorPart(RuleSets ruleSets, boolean released, Language language) {

    static final String FILES = Addresses.CALIBRATION + "/files";
    static final String NORMS = Addresses.CALIBRATION + "/norms";
    static final Text TRY = new Text("Proberen (dit duurt even)", "Try (this takes a while)");

    /** The ways in, on the page of calibration. */
    static void waysIn(HtmlPage page) {
        page.link(PageLanguage.in(NORMS, page.language()), new Text("Een norm of richtwaarde veranderen",
                "Change a norm or guideline value"));
        page.link(PageLanguage.in(FILES, page.language()), new Text("De tekst van regels en gegevens veranderen",
                "Change the text of rules and data"));
    }

    /** When a change begins to count. */
    void whenItCounts(HtmlPage page) {
        if (released) {
            page.paragraph(new Text(
                    "Wat u bewaart, wordt de kandidaat. Er verandert pas iets voor bibliotheken als u een versie uitbrengt en laat gelden.",
                    "What you keep becomes the candidate. Nothing changes for libraries until you release a version and let it judge."));
        } else {
            page.wrong(new Text(
                    "Let op: er is nog geen versie uitgebracht. Wat u hier bewaart, geldt meteen voor iedere bibliotheek. Misschien wilt u eerst een versie uitbrengen.",
                    "Mind: nothing was released yet. What you keep here judges every library at once. Maybe you want to release a version first."));
        }
    }

    /** Who typed something while the pass ended loses nothing of it. */
    void closed(HtmlPage page) {
        page.wrong(new Text(
                "U bent niet meer aangemeld, en er is niets bewaard. Wat u typte, staat hieronder nog. Open de kalibratie in een nieuw venster met uw sleutel en druk daarna hier op de knop.",
                "You are no longer let in, and nothing was kept. What you typed still stands below. Open calibration in a new window with your token, and then press the button here."));
        page.add("<p><a href=\"%s\" target=\"_blank\" rel=\"noopener\">%s</a></p>\n".formatted(
                PageLanguage.in(Addresses.CALIBRATION, language),
                new Text("Kalibratie openen in een nieuw venster", "Open calibration in a new window").in(language)));
    }

    /** After keeping. */
    HtmlPage kept(Edit edit, String path) {
        HtmlPage page = new HtmlPage(language, path, new Text("Bewaard", "Kept"));
        page.note(new Text("%s is veranderd.".formatted(edit.path()), "%s was changed.".formatted(edit.path())));
        page.paragraph(released
                ? new Text(
                        "De dienst leest de map binnen enkele seconden en kijkt alles nog eens na. Op de pagina Kalibratie staat dan een kandidaat. Daar ziet u ook wat die doet.",
                        "The service reads the folder within seconds and checks everything once more. The page Calibration then has a candidate. There you also see what it does.")
                : new Text(
                        "De dienst leest de map binnen enkele seconden en kijkt alles nog eens na. Daarna geldt de verandering.",
                        "The service reads the folder within seconds and checks everything once more. Then the change judges."));
        return ways(page);
    }

    HtmlPage ways(HtmlPage page) {
        waysIn(page);
        return page.link(PageLanguage.in(Addresses.CALIBRATION, language),
                new Text("Terug naar kalibratie", "Back to calibration"));
    }

    void newest(HtmlPage page, List<Edit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        page.heading(2, new Text("Laatst veranderd op deze pagina's", "Changed last on these pages"));
        page.add(new Sheet().table(List.of(new Text("wanneer", "when"), new Text("wie", "who"),
                new Text("waarom", "why"), new Text("bestand", "file"), new Text("wat", "what")),
                edits.stream().map(edit -> List.of(Dates.of(edit.at()), plain(edit.by()), plain(edit.why()),
                        plain(edit.path()), plain(shortened(edit.lines())))).toList()));
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }

    private static String shortened(String lines) {
        List<String> all = lines.lines().map(String::strip).toList();
        return String.join(" ", all.subList(0, Math.min(6, all.size()))) + (all.size() > 6 ? " …" : "");
    }
}
