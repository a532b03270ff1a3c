package nl.robuustebibliotheek.guide;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;

/** The words of a part, without any form: to compare, to measure, to edit. */
final class PlainText {

    private PlainText() {}

    static String of(Part part) {
        return switch (part) {
            case Part.Paragraph paragraph -> paragraph.line().text();
            case Part.Subheading heading -> heading.title();
            case Part.Bullets bullets -> lines(bullets.items().stream().map(Line::text));
            case Part.Table table -> lines(Stream.concat(Stream.of(table.caption()), table.rows().stream()
                    .map(row -> row.stream().map(PlainText::of).collect(Collectors.joining(" | ")))));
            case Part.Chart chart -> chart.alt();
            case Part.Illustration illustration -> illustration.alt();
            case Part.Quotation quotation -> "“" + quotation.text() + "” " + quotation.who();
            case Part.Note note -> note.line().text();
            case Part.Passage passage -> lines(passage.paragraphs().stream().map(Line::text));
            case Part.KeyFigures figures -> lines(
                    figures.figures().stream().map(each -> each.value() + " " + each.label()));
            case Part.Moments moments -> lines(moments.moments().stream()
                    .map(each -> each.date() + " " + each.title() + ": " + each.description()));
        };
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Words words -> words.text();
            case Cell.Amount amount -> amount.value().toPlainString();
            case Cell.Euro euro -> "€ " + euro.value().toPlainString();
            case Cell.Share share -> share.value().toPlainString();
            case Cell.Unknown _ -> "?";
        };
    }
}
