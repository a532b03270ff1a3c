package nl.robuustebibliotheek.web.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoard;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.calibration.diff.Change;
import nl.robuustebibliotheek.calibration.diff.DifferenceSheet;
import nl.robuustebibliotheek.calibration.diff.Names;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlForm.Choice;
import nl.robuustebibliotheek.web.HtmlForm.Group;
import nl.robuustebibliotheek.web.HtmlPage;

/**
 * What a group sees of its sounding board.
 *
 * @param difference between the rules that judge now and those that are tried, in words
 */
record SoundingBoardView(SoundingBoard board, SoundingBoards boards, RuleSetDifference difference) {

    private static final String PATH = "/sounding-boards/";
    private static final Text NONE = new Text("", "");

    static SoundingBoardView of(SoundingBoard board, SoundingBoards boards, Release live) {
        return new SoundingBoardView(board, boards, RuleSetDifference.inWords(live, boards.release(board)));
    }

    static String path(String id) {
        return PATH + id;
    }

    /** Where the code is asked. */
    static HtmlPage entrance(String id, Language language) {
        HtmlPage page = new HtmlPage(language, path(id), new Text("Klankbordgroep", "Sounding board"));
        page.paragraph(new Text("U kijkt mee met regels die nog niet gelden. U hebt daarvoor een code gekregen.",
                "You look along at rules that do not judge yet. You were given a code for that."));
        return page.add(new HtmlForm(language, path(id) + "/entrance")
                .input("code", "text", "maxlength=\"40\" autocomplete=\"off\" autocapitalize=\"characters\" required",
                        new Text("Code", "Code"), new Text("Vier groepen van vijf tekens.",
                                "Four groups of five characters."))
                .button(new Text("Openen", "Open")));
    }

    HtmlPage page(Language language) {
        Text until = Dates.of(board.expiresAt());
        HtmlPage page = new HtmlPage(language, path(board.id()), new Text("Klankbordgroep: " + board.title(),
                "Sounding board: " + board.title()));
        page.note(new Text(
                "Deze regels gelden nog niet. U kunt er tot %s mee proberen en zeggen wat u ervan vindt.".formatted(
                        until.nl()),
                "These rules do not judge yet. Until %s you can try them and say what you think of them.".formatted(
                        until.en())));
        page.add(DifferenceSheet.words(difference));
        page.heading(2, new Text("Uw eigen zelfscan proberen", "Try your own self-assessment"), "try");
        page.paragraph(new Text(
                "U ziet de uitkomst onder de regels van nu en in de proef. Wij bewaren niets van de proef en maken er geen documenten bij.",
                "You see the verdict under the rules of now and in the trial. Nothing of the trial is kept, and no documents are made of it."));
        page.add(trial(language));
        page.heading(2, new Text("Opmerkingen en antwoorden", "Remarks and answers"), "remarks");
        page.add(remarks());
        page.heading(2, new Text("Zelf iets opmerken", "Make a remark"), "remark");
        page.add(remark(language));
        return page.add(new HtmlForm(language, path(board.id()) + "/exit")
                .asButton(new Text("Afsluiten op dit apparaat", "Leave on this device")));
    }

    private HtmlForm trial(Language language) {
        return new HtmlForm(language, path(board.id()) + "/trials")
                .input("assessment", "text", "maxlength=\"60\" autocomplete=\"off\"",
                        new Text("Nummer van een beoordeling die u al hebt", "Number of an assessment that you have"),
                        new Text("Het staat in het antwoord bij id. Of kies hieronder een bestand.",
                                "It is in the answer, as id. Or choose a file below."))
                .file("file", new Text("Of een bestand met uw zelfscan", "Or a file with your self-assessment"),
                        new Text("In JSON, hoogstens 1 MB.", "In JSON, 1 MB at most."))
                .paste("submission", new Text("Of de tekst ervan", "Or its text"), NONE)
                .button(new Text("Proberen", "Try"));
    }

    private Sheet remarks() {
        Sheet sheet = new Sheet();
        List<Remark> remarks = boards.remarks(board);
        if (remarks.isEmpty()) {
            return sheet.paragraph(new Text("Er is nog niets opgemerkt.", "No remarks yet."));
        }
        return sheet.table(List.of(new Text("over", "about"), new Text("opmerking", "remark"), new Text("van", "by"),
                new Text("antwoord", "answer")),
                remarks.stream().map(remark -> List.of(about(remark, difference.names()), plain(remark.text()),
                        plain(remark.by()), answer(remark))).toList());
    }

    static Text about(Remark remark, Names names) {
        return remark.about() == Remark.About.CATEGORY ? names.category(remark.code()) : names.rule(remark.code());
    }

    static Text answer(Remark remark) {
        return remark.reply().map(reply -> switch (reply.outcome()) {
            case TAKEN_OVER -> new Text("Overgenomen. " + reply.because(), "Taken over. " + reply.because());
            case NOT -> new Text("Niet overgenomen, want: " + reply.because(),
                    "Not taken over, because: " + reply.because());
        }).orElse(new Text("nog geen antwoord", "no answer yet"));
    }

    private HtmlForm remark(Language language) {
        return new HtmlForm(language, path(board.id()) + "/remarks")
                .choice("what", new Text("Waarover", "About"), NONE, subjects())
                .text("text", new Text("Uw opmerking", "Your remark"), new Text(
                        "De hele groep en de stuurgroep lezen dit. Noem geen personen.",
                        "The whole group and the steering group read this. Name no persons."), true)
                .name("by", new Text("Van wie", "By whom"), new Text("Zoals u genoemd wilt worden.",
                        "As you want to be called."))
                .button(new Text("Opmerking plaatsen", "Send the remark"));
    }

    /** What changes first, then all the rest; a code that is in more than one list stands in the first. */
    private List<Group> subjects() {
        Map<Remark.About, List<String>> codes = new LinkedHashMap<>();
        for (Remark.About about : List.of(Remark.About.NORM, Remark.About.CATEGORY, Remark.About.RULE,
                Remark.About.TEXT)) {
            codes.put(about, boards.codes(board, about));
        }
        Set<String> changed = difference.changes().stream().map(Change::code).collect(Collectors.toSet());
        List<Choice> first = new ArrayList<>();
        codes.forEach((about, all) -> all.stream().filter(changed::contains)
                .filter(_ -> about != Remark.About.RULE).forEach(code -> first.add(choice(about, code))));
        List<Group> groups = new ArrayList<>(List.of(new Group(new Text("Wat verandert", "What changes"), first)));
        Set<String> norms = new TreeSet<>(codes.get(Remark.About.NORM));
        codes.forEach((about, all) -> groups.add(new Group(title(about), all.stream()
                .filter(code -> about != Remark.About.RULE || !norms.contains(code))
                .map(code -> choice(about, code)).toList())));
        return groups.stream().filter(group -> !group.choices().isEmpty()).toList();
    }

    private Choice choice(Remark.About about, String code) {
        Text name = about == Remark.About.CATEGORY ? difference.names().category(code) : difference.names().rule(code);
        boolean text = about == Remark.About.TEXT;
        return new Choice(about + " " + code, text ? new Text("tekst bij " + name.nl(), "text of " + name.en()) : name);
    }

    private static Text title(Remark.About about) {
        return switch (about) {
            case NORM -> new Text("Normen en richtwaarden", "Norms and guideline values");
            case CATEGORY -> new Text("Categorieën", "Categories");
            case RULE -> new Text("Andere regels", "Other rules");
            case TEXT -> new Text("Teksten", "Texts");
        };
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }
}
