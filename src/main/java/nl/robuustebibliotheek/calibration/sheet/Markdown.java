package nl.robuustebibliotheek.calibration.sheet;

import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Writes a report as Markdown; pictures stand in it as SVG. */
public final class Markdown {

    private Markdown() {}

    public static String of(Sheet sheet, Language language) {
        return sheet.parts().stream().map(part -> of(part, language)).collect(Collectors.joining("\n"));
    }

    private static String of(Sheet.Part part, Language language) {
        return switch (part) {
            case Sheet.Part.Heading(int level, Text text) -> "#".repeat(level) + " " + marked(text.in(language)) + "\n";
            case Sheet.Part.Paragraph(Text text) -> marked(text.in(language)) + "\n";
            case Sheet.Part.Items(List<Text> items) -> items.stream()
                    .map(item -> "- " + marked(item.in(language)) + "\n").collect(Collectors.joining());
            case Sheet.Part.Table(List<Text> head, List<List<Text>> rows) -> row(head, language)
                    + "|" + " --- |".repeat(head.size()) + "\n"
                    + rows.stream().map(row -> row(row, language)).collect(Collectors.joining());
            case Sheet.Part.Picture(Text svg) -> svg.in(language) + "\n";
        };
    }

    private static String row(List<Text> cells, Language language) {
        return cells.stream().map(cell -> marked(cell.in(language)).replace("|", "\\|"))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** In one line, without anything that Markdown would take for more than text: what people wrote stands in reports. */
    private static String marked(String text) {
        return oneLine(text).replaceAll("[\\\\`*<\\[\\]]", "\\\\$0").replaceAll("^([#>+-])", "\\\\$1");
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ");
    }
}
