package nl.robuustebibliotheek.web.calibration;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.calibration.diff.Names;
import nl.robuustebibliotheek.calibration.edit.Edit;
import nl.robuustebibliotheek.calibration.edit.PolicyFile;
import nl.robuustebibliotheek.calibration.edit.PolicyFile.Access;
import nl.robuustebibliotheek.calibration.edit.Tried;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** The files of rules and data in a browser: a list, and one of them to change. */
record PolicyFilesView(EditorPart part) {

    private static final Text NONE = new Text("", "");

    HtmlPage list(List<String> paths, List<Edit> newest) {
        HtmlPage page = new HtmlPage(language(), EditorPart.FILES, new Text("Regels en gegevens", "Rules and data"));
        page.paragraph(new Text(
                "Kies een bestand. U kunt daarin niets stuk maken: eerst wordt alles nagekeken, dan ziet u wat er verandert, en pas met de laatste knop wordt het bewaard.",
                "Choose a file. You cannot break anything there: first everything is checked, then you see what changes, and only the last button keeps it."));
        page.link(PageLanguage.in(EditorPart.NORMS, language()), new Text(
                "Alleen een getal veranderen? Dat kan zonder deze bestanden.",
                "Only changing a number? That needs none of these files."));
        part.whenItCounts(page);
        Names names = Names.of(part.ruleSets().live().release());
        Map<String, StringBuilder> folders = new LinkedHashMap<>();
        for (String path : paths.stream().sorted(Comparator.comparing(PolicyFilesView::isData)).toList()) {
            int slash = path.lastIndexOf('/');
            folders.computeIfAbsent(path.substring(0, slash), _ -> new StringBuilder()).append(
                    "<li><a href=\"%s\">%s</a></li>\n".formatted(PageLanguage.in(EditorPart.FILES + "/" + path,
                            language()), path.substring(slash + 1)));
        }
        folders.forEach((folder, links) -> page.add("<details><summary>%s</summary>\n<ul>\n%s</ul>\n</details>\n"
                .formatted(MarkupText.shown(title(folder, names).in(language())), links)));
        part.newest(page, newest);
        return page.link(PageLanguage.in(Addresses.CALIBRATION, language()),
                new Text("Terug naar kalibratie", "Back to calibration"));
    }

    private static boolean isData(String path) {
        return !path.startsWith("rules/");
    }

    private static Text title(String folder, Names names) {
        String[] parts = folder.split("/", -1);
        Text kind = parts[0].equals("rules") ? new Text("Regels", "Rules") : new Text("Gegevens", "Data");
        Text of = parts.length == 1 ? new Text("algemeen", "general") : switch (parts[1]) {
            case "fit" ->
                new Text("welke bibliotheek bij welke categorie hoort", "which library belongs to which category");
            case "shared" -> new Text("voor alle categorieën", "for all categories");
            case "guide" -> new Text("gespreksleidraad", "conversation guide");
            case "registers" -> new Text("registers", "registers");
            default -> names.category(parts[1]);
        };
        Text cases = parts.length > 2 ? new Text(", voorbeelden", ", cases") : NONE;
        return new Text("%s: %s%s (%s)".formatted(kind.nl(), of.nl(), cases.nl(), folder),
                "%s: %s%s (%s)".formatted(kind.en(), of.en(), cases.en(), folder));
    }

    /**
     * One file with a text that may differ from it.
     *
     * @param tried what became of trying it
     */
    HtmlPage one(PolicyFile file, String text, TypedEdit typed, Optional<Tried> tried, List<Text> wrong) {
        HtmlPage page = page(file);
        wrong.forEach(page::wrong);
        tried.ifPresent(each -> new TriedView(each, language()).on(page));
        part.whenItCounts(page);
        if (file.access() != Access.OPEN) {
            closed(page, file.access());
        }
        HtmlForm form = form(file.path(), text, typed);
        if (file.access() == Access.OPEN && tried.filter(Tried::isGood).isPresent()) {
            TriedView.keep(form, text).heading(new Text("Of nog verder veranderen", "Or change more"));
        }
        form.code("text", new Text("De tekst van het bestand", "The text of the file"), new Text(
                "Getallen staan met een punt, zoals 1.8.", "Numbers have a point, such as 1.8."));
        return part.ways(page.add(form.readyButton(TypedEdit.TRY, EditorPart.TRY)));
    }

    /** For who typed a text and is no longer let in. */
    HtmlPage closed(String path, String text, TypedEdit typed) {
        HtmlPage page = new HtmlPage(language(), Addresses.CALIBRATION, new Text("Niet meer aangemeld",
                "No longer let in"));
        part.closed(page);
        return typed(page, path, text, typed);
    }

    /** For who typed a text for a file that is not there. */
    HtmlPage lost(String path, String text, TypedEdit typed, Text why) {
        HtmlPage page = new HtmlPage(language(), EditorPart.FILES, new Text("Dit bestand is er niet",
                "There is no such file")).wrong(why);
        return part.ways(typed(page, path, text, typed));
    }

    private HtmlPage typed(HtmlPage page, String path, String text, TypedEdit typed) {
        return page.add(form(path, text, typed).code("text", new Text("Wat u typte", "What you typed"), NONE)
                .readyButton(TypedEdit.TRY, EditorPart.TRY));
    }

    private HtmlForm form(String path, String text, TypedEdit typed) {
        return new HtmlForm(language(), EditorPart.FILES + "/" + path)
                .filled(Map.of("text", text, TypedEdit.BY, typed.by(), TypedEdit.WHY, typed.why()))
                .hidden(TypedEdit.SEEN, typed.seen());
    }

    private HtmlPage page(PolicyFile file) {
        return new HtmlPage(language(), EditorPart.FILES + "/" + file.path(), new Text(file.path(), file.path()));
    }

    private static void closed(HtmlPage page, Access access) {
        page.wrong(switch (access) {
            case OPEN -> throw new IllegalStateException();
            case READ_ONLY -> new Text(
                    "De dienst mag dit bestand alleen lezen. U kunt een verandering hier wel proberen. Kopieer daarna de tekst en geef die aan wie de dienst beheert.",
                    "The service may only read this file. You can try a change here. Then copy the text and give it to whoever runs the service.");
            case LINK -> new Text(
                    "Dit bestand wordt ergens anders beheerd: hier staat alleen een verwijzing. U kunt een verandering hier wel proberen. Kopieer daarna de tekst en geef die aan wie de dienst beheert.",
                    "This file is looked after elsewhere: only a link stands here. You can try a change here. Then copy the text and give it to whoever runs the service.");
            case NOT_UTF_8 -> new Text(
                    "Dit bestand is niet opgeslagen als UTF-8 en zou niet heel terugkomen. Misschien kan wie de dienst beheert het opslaan als UTF-8.",
                    "This file is not saved as UTF-8 and would not come back whole. Maybe whoever runs the service can save it as UTF-8.");
        });
    }

    private Language language() {
        return part.language();
    }
}
