package nl.robuustebibliotheek.web.calibration;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.calibration.CheckProblem;
import nl.robuustebibliotheek.calibration.diff.DifferenceSheet;
import nl.robuustebibliotheek.calibration.edit.LineDifference;
import nl.robuustebibliotheek.calibration.edit.Tried;
import nl.robuustebibliotheek.rules.Severity;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;

/** What a change would do: what is wrong with it, in which line, and what becomes otherwise. */
record TriedView(Tried tried, Language language) {

    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"?|[0-9]+(?:[.,][0-9]+)*|[\\p{L}\\p{N}_.$-]+|.");

    void on(HtmlPage page) {
        List<CheckProblem> errors = of(Severity.ERROR);
        if (!errors.isEmpty()) {
            page.wrong(new Text(
                    "Zo kan het niet: %s. Er is niets bewaard. Verbeter het hieronder en probeer het nog eens."
                            .formatted(
                                    errors.size() == 1 ? "er is 1 fout" : "er zijn %d fouten".formatted(errors.size())),
                    "It cannot be like this: there %s. Nothing was kept. Correct it below and try again."
                            .formatted(errors.size() == 1 ? "is 1 error" : "are %d errors".formatted(errors.size()))));
            page.add(list(errors));
        } else if (tried.isGood()) {
            page.note(new Text(
                    "Alle regels en gegevens zijn met deze verandering nagekeken: geen fouten. Er is nog niets bewaard.",
                    "All rules and data were checked with this change: no errors. Nothing is kept yet."));
        } else {
            page.note(new Text("Er is niets veranderd.", "Nothing was changed."));
        }
        difference(page);
        List<CheckProblem> remarks = of(Severity.REMARK);
        if (!remarks.isEmpty()) {
            page.add("<details><summary>%s</summary>\n%s</details>\n".formatted(
                    shown(new Text("Opmerkingen over de hele set, geen fouten (%d)".formatted(remarks.size()),
                            "Remarks on the whole set, no errors (%d)".formatted(remarks.size()))),
                    list(remarks)));
        }
    }

    private List<CheckProblem> of(Severity severity) {
        return tried.report().problems().stream().filter(problem -> problem.severity() == severity).toList();
    }

    private String list(List<CheckProblem> problems) {
        return problems.stream().map(this::item).collect(Collectors.joining("", "<ol>\n", "</ol>\n"));
    }

    private String item(CheckProblem problem) {
        String suggestion = problem.suggestion().isEmpty() ? ""
                : "<p>%s <code>%s</code></p>\n".formatted(shown(new Text("Misschien:", "Maybe:")),
                        MarkupText.shown(problem.suggestion()));
        return "<li><p><strong>%s</strong></p>\n<p>%s <code>%s</code></p>\n%s%s</li>\n".formatted(shown(place(problem)),
                shown(problem.text()), MarkupText.shown(problem.code()),
                tried.line(problem).map(line -> marked(line, problem.column())).orElse(""), suggestion);
    }

    private static Text place(CheckProblem problem) {
        return new Text("%s, regel %d, teken %d".formatted(problem.file(), problem.line(), problem.column()),
                "%s, line %d, character %d".formatted(problem.file(), problem.line(), problem.column()));
    }

    /** The line itself, with a mark on the word at this column. */
    private static String marked(String line, int column) {
        int start = Math.clamp(column - 1L, 0, line.length());
        Matcher word = WORD.matcher(line);
        int end = word.find(start) && word.start() == start ? word.end() : start;
        String at = end > start ? MarkupText.shown(line.substring(start, end)) : "\u25C2";
        return "<pre class=\"line\">%s<mark>%s</mark>%s</pre>\n".formatted(
                MarkupText.shown(line.substring(0, start)), at, MarkupText.shown(line.substring(end)));
    }

    private void difference(HtmlPage page) {
        if (tried.lines().isEmpty()) {
            return;
        }
        tried.words().filter(words -> !words.changes().isEmpty()).ifPresent(words -> page.add(
                DifferenceSheet.words(words)));
        page.heading(2, new Text("Wat er in het bestand verandert", "What changes in the file"));
        if (tried.words().isPresent() && tried.words().orElseThrow().changes().isEmpty()) {
            page.paragraph(new Text("Aan de betekenis verandert niets: alleen de opmaak of een opmerking.",
                    "Nothing changes in the meaning: only spacing or a comment."));
        }
        page.add("<pre class=\"diff\">"
                + tried.lines().lines().stream().map(this::line).collect(Collectors.joining()) + "</pre>\n");
    }

    private String line(LineDifference.Line line) {
        String text = MarkupText.shown(line.text());
        return switch (line.kind()) {
            case SAME -> "%5d   %s\n".formatted(line.number(), text);
            case GONE -> "<del>%s</del>\n".formatted("%5d - %s".formatted(line.number(), text));
            case NEW -> "<ins>%s</ins>\n".formatted("%5d + %s".formatted(line.number(), text));
            case SKIPPED -> "      \u2026\n";
        };
    }

    /** What has to be known before something can be kept. */
    static HtmlForm keep(HtmlForm form, String tried) {
        return form.hidden(TypedEdit.TRIED, TypedEdit.hash(tried))
                .heading(new Text("Bewaren", "Keep"))
                .name(TypedEdit.BY, new Text("Uw naam of functie", "Your name or function"), new Text("", ""))
                .text(TypedEdit.WHY, new Text("Waarom u dit verandert", "Why you change this"), new Text(
                        "Dit wordt bewaard bij de verandering, zodat een ander het later kan begrijpen.",
                        "This is kept with the change, so that somebody else can understand it later."), true)
                .button(TypedEdit.KEEP, new Text("Bewaren in de map", "Keep in the folder"));
    }

    private String shown(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
