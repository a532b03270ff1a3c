package nl.robuustebibliotheek.web.calibration;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.calibration.CheckReport;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.calibration.diff.DifferenceSheet;
import nl.robuustebibliotheek.calibration.diff.Names;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.LoadFailure;
import nl.robuustebibliotheek.calibration.release.ReleaseDesk;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.rules.Severity;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlForm.Choice;
import nl.robuustebibliotheek.web.HtmlForm.Group;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** What the project team sees of its rules: what judges, what lies ready, what is wrong with it, and what others think of it. */
record CalibrationView(RuleSets ruleSets, ReleaseDesk desk, SoundingBoards boards, Language language) {

    private static final Text NONE = new Text("", "");
    private static final Text BY = new Text("Uw naam of functie", "Your name or function");
    private static final Text WHY = new Text("Waarom", "Why");

    /** Where the operator's token is asked. */
    static HtmlPage entrance(Language language) {
        HtmlPage page = new HtmlPage(language, Addresses.CALIBRATION, new Text("Kalibratie", "Calibration"));
        page.paragraph(new Text("Deze pagina's zijn voor de projectgroep. U hebt de sleutel van de beheerder nodig.",
                "These pages are for the project team. You need the operator's token."));
        return OperatorDoor.entrance(page, Addresses.CALIBRATION);
    }

    HtmlPage page() {
        HtmlPage page = new HtmlPage(language, Addresses.CALIBRATION, new Text("Kalibratie", "Calibration"));
        ruleSets.lastFailure().ifPresent(failure -> broken(page, failure));
        active(page);
        candidate(page);
        releases(page);
        boards(page);
        return page
                .add(new HtmlForm(language, Addresses.CALIBRATION + "/exit").asButton(new Text("Afsluiten", "Leave")));
    }

    private static void broken(HtmlPage page, LoadFailure failure) {
        page.wrong(new Text(
                "Wat nu in de mappen ligt, klopt niet en is niet overgenomen (%s). Er verandert niets aan de beoordelingen tot dit goed is:"
                        .formatted(Dates.of(failure.at()).nl()),
                "What lies in the folders now is not right and was not taken over (%s). Assessments do not change until this is good:"
                        .formatted(Dates.of(failure.at()).en())));
        page.add(new Sheet().table(List.of(new Text("waar", "where"), new Text("wat er mis is", "what is wrong")),
                failure.problems().stream().map(problem -> List.of(
                        place(problem.file(), problem.line(), problem.column()), problem.text())).toList()));
    }

    private void active(HtmlPage page) {
        var loaded = ruleSets.live().loaded();
        Optional<Activation> last = desk.activations().stream().findFirst();
        page.heading(2, new Text("Wat nu geldt", "What judges now"));
        Text since = Dates.of(last.map(Activation::at).orElse(loaded.loadedAt()));
        String version = loaded.release().version();
        page.paragraph(last.map(each -> new Text(
                "Versie %s, sinds %s, door %s: %s".formatted(version, since.nl(), each.by(), each.why()),
                "Release %s, since %s, by %s: %s".formatted(version, since.en(), each.by(), each.why())))
                .orElse(new Text(
                        "Er is nog niets uitgebracht: de mappen gelden zoals ze zijn (%s, geladen op %s).".formatted(
                                version, since.nl()),
                        "Nothing was released yet: the folders judge as they are (%s, loaded on %s).".formatted(
                                version, since.en()))));
    }

    private void candidate(HtmlPage page) {
        page.heading(2, new Text("Wat in de mappen ligt", "What lies in the folders"));
        EditorPart.waysIn(page);
        page.add(new HtmlForm(language, Addresses.CALIBRATION + "/checks")
                .asButton(new Text("Alles nakijken (check)", "Check everything")));
        Optional<RuleSets.Candidate> candidate = ruleSets.candidate();
        if (candidate.isEmpty()) {
            page.paragraph(ruleSets.lastFailure().isPresent()
                    ? new Text("Er is geen kandidaat, omdat wat er ligt niet klopt.",
                            "There is no candidate, because what lies there is not right.")
                    : new Text("Hetzelfde als wat geldt.", "The same as what judges."));
        } else {
            RuleSetDifference difference = RuleSetDifference.inWords(ruleSets.live().release(),
                    candidate.get().release());
            Text which = ruleSets.lastFailure().isPresent()
                    ? new Text("De laatste kandidaat die goed was", "The last candidate that was good")
                    : new Text("Een kandidaat", "A candidate");
            Text on = Dates.of(candidate.get().loadedAt());
            page.paragraph(new Text(
                    "%s: %s, geladen op %s.".formatted(which.nl(), candidate.get().release().version(), on.nl()),
                    "%s: %s, loaded on %s.".formatted(which.en(), candidate.get().release().version(), on.en())));
            page.folded(new Text("Wat er anders staat (%d)".formatted(difference.changes().size()),
                    "What is said otherwise (%d)".formatted(difference.changes().size())),
                    DifferenceSheet.words(difference));
            page.add(new HtmlForm(language, Addresses.CALIBRATION + "/differences").asButton(new Text(
                    "Kijken wat dat doet (dit duurt even)", "See what that does (this takes a while)")));
        }
        boolean something = candidate.isPresent() || desk.releases().isEmpty();
        if (something && ruleSets.lastFailure().isEmpty()) {
            page.heading(3, new Text("Uitbrengen", "Release"));
            page.add(release(candidate.map(each -> each.release().hash())
                    .orElse(ruleSets.live().release().hash())));
        }
    }

    private HtmlForm release(String hash) {
        return new HtmlForm(language, Addresses.CALIBRATION + "/releases").hidden("hash", hash)
                .name("version", new Text("Versienummer", "Version"),
                        new Text("Drie getallen, hoger dan de vorige, zoals 1.2.0.",
                                "Three numbers, higher than the last, such as 1.2.0."))
                .name("by", BY, NONE)
                .name("secondEyes", new Text("Wie meekeek", "Who looked along"),
                        new Text("Iemand anders.", "Somebody else."))
                .text("why", WHY, NONE, true)
                .name("decision", new Text("Besluit van de stuurgroep", "Decision of the steering group"),
                        new Text("Welke vergadering, welk punt.", "Which meeting, which item."))
                .input("decidedOn", "date", "required", new Text("Dag van het besluit", "Day of the decision"), NONE)
                .button(new Text("Uitbrengen", "Release"));
    }

    private void releases(HtmlPage page) {
        page.heading(2, new Text("Versies", "Releases"));
        List<Released> releases = desk.releases();
        if (releases.isEmpty()) {
            page.paragraph(new Text("Nog geen.", "None yet."));
        }
        String active = ruleSets.live().release().version();
        for (Released release : releases) {
            page.heading(3, new Text("Versie " + release.version(), "Release " + release.version()));
            page.paragraph(new Text(
                    "%s, door %s met %s: %s".formatted(Dates.of(release.at()).nl(), release.by(),
                            release.secondEyes(), release.why()),
                    "%s, by %s with %s: %s".formatted(Dates.of(release.at()).en(), release.by(),
                            release.secondEyes(), release.why())));
            page.link(PageLanguage.in(Addresses.CALIBRATION + "/releases/" + release.version() + "/report", language),
                    new Text("Verslag voor de stuurgroep, versie " + release.version(),
                            "Report for the steering group, release " + release.version()));
            page.link("/v1/rule-sets/" + release.version() + "/sources",
                    new Text("Alle bestanden van versie %s (zip)".formatted(release.version()),
                            "All files of release %s (zip)".formatted(release.version())));
            if (!release.version().equals(active)) {
                page.add(new HtmlForm(language,
                        Addresses.CALIBRATION + "/releases/" + release.version() + "/activations")
                        .name("by", BY, NONE).text("why", WHY, NONE, true)
                        .button(new Text("Versie %s laten gelden".formatted(release.version()),
                                "Let release %s judge".formatted(release.version()))));
            }
        }
    }

    private void boards(HtmlPage page) {
        page.heading(2, new Text("Klankbordgroepen", "Sounding boards"));
        if (ruleSets.candidate().isPresent()) {
            page.add(new HtmlForm(language, Addresses.CALIBRATION + "/sounding-boards")
                    .name("title", new Text("Voor welke groep", "For which group"), NONE).name("by", BY, NONE)
                    .input("days", "number", "min=\"1\" max=\"90\" value=\"14\" required",
                            new Text("Hoeveel dagen", "How many days"), NONE)
                    .button(new Text("Kandidaat openen voor deze groep", "Open the candidate to this group")));
        }
        Names names = Names.of(ruleSets.live().release());
        for (SoundingBoard board : boards.all()) {
            Text until = Dates.of(board.expiresAt());
            page.heading(3, new Text("%s (tot %s)".formatted(board.title(), until.nl()),
                    "%s (until %s)".formatted(board.title(), until.en())));
            List<Remark> remarks = boards.remarks(board);
            if (remarks.isEmpty()) {
                page.paragraph(new Text("Nog geen opmerkingen.", "No remarks yet."));
            }
            remarks.forEach(remark -> remark(page, remark, names));
        }
    }

    private void remark(HtmlPage page, Remark remark, Names names) {
        Text about = SoundingBoardView.about(remark, names);
        page.paragraph(
                new Text("%d. %s, over %s: %s".formatted(remark.number(), remark.by(), about.nl(), remark.text()),
                        "%d. %s, about %s: %s".formatted(remark.number(), remark.by(), about.en(), remark.text())));
        if (remark.reply().isPresent()) {
            page.note(SoundingBoardView.answer(remark));
            return;
        }
        page.add(new HtmlForm(language,
                Addresses.CALIBRATION + "/sounding-boards/" + remark.board() + "/remarks/" + remark.number() + "/reply")
                .choice("outcome", new Text("Antwoord op opmerking " + remark.number(),
                        "Answer to remark " + remark.number()), NONE,
                        List.of(new Group(NONE, List.of(
                                new Choice("TAKEN_OVER", new Text("overgenomen", "taken over")),
                                new Choice("NOT", new Text("niet overgenomen, want …", "not taken over, because …"))))))
                .text("because", new Text("Toelichting", "Explanation"), new Text(
                        "Verplicht als u haar niet overneemt. De groep leest dit.",
                        "Required when you do not take it over. The group reads this."), false)
                .name("by", BY, NONE).button(new Text("Antwoorden", "Answer")));
    }

    /** What {@code check} found. */
    HtmlPage checked(CheckReport report) {
        HtmlPage page = new HtmlPage(language, Addresses.CALIBRATION, new Text("Nagekeken", "Checked"));
        page.paragraph(new Text("%d fouten, %d opmerkingen.".formatted(report.errors(), report.remarks()),
                "%d errors, %d remarks.".formatted(report.errors(), report.remarks())));
        page.add(new Sheet().table(List.of(new Text("waar", "where"), new Text("soort", "kind"),
                new Text("melding", "message"), new Text("misschien", "maybe")),
                report.problems().stream().map(problem -> List.of(
                        place(problem.file(), problem.line(), problem.column()),
                        problem.severity() == Severity.ERROR ? new Text("fout", "error")
                                : new Text("opmerking", "remark"),
                        new Text(problem.text().nl() + " [" + problem.code() + "]",
                                problem.text().en() + " [" + problem.code() + "]"),
                        new Text(problem.suggestion(), problem.suggestion()))).toList()));
        return back(page);
    }

    /** The code of a board that was opened, which is shown only now. */
    HtmlPage opened(SoundingBoards.Opened opened, String address) {
        HtmlPage page = new HtmlPage(language, Addresses.CALIBRATION, new Text("De klankbordgroep is open",
                "The sounding board is open"));
        page.note(new Text("De code staat alleen nu op het scherm. Stuur de groep het adres en, apart, de code.",
                "The code is on the screen only now. Send the group the address and, apart from it, the code."));
        page.add(new Sheet().table(List.of(NONE, NONE), List.of(
                List.of(new Text("adres", "address"), new Text(address, address)),
                List.of(new Text("code", "code"), new Text(opened.code(), opened.code())))));
        return back(page);
    }

    HtmlPage difference(RuleSetDifference difference) {
        HtmlPage page = new HtmlPage(language, Addresses.CALIBRATION, new Text(
                "Wat de kandidaat doet, vergeleken met " + difference.before().version(),
                "What the candidate does, compared with " + difference.before().version()));
        page.add(DifferenceSheet.words(difference)).add(DifferenceSheet.effects(difference));
        return back(page);
    }

    private HtmlPage back(HtmlPage page) {
        return page.link(PageLanguage.in(Addresses.CALIBRATION, language),
                new Text("Terug naar kalibratie", "Back to calibration"));
    }

    private static Text place(String file, int line, int column) {
        String place = line > 0 ? "%s:%d:%d".formatted(file, line, column) : file;
        return new Text(place, place);
    }
}
