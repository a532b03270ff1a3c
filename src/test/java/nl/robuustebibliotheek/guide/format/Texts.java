package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/** What a reader has to find of a guide, gathered from the model apart from the code that writes it. */
final class Texts {

    private Texts() {}

    static List<String> of(Section section, Language language) {
        return Stream.concat(Stream.of(section.title()),
                section.parts().stream().flatMap(part -> of(part, language))).toList();
    }

    static Stream<String> frame(GuideDocument document) {
        return Stream.concat(Stream.of(document.title(), document.stamp().purpose(), document.stamp().release(),
                CellText.date(document.stamp().date(), document.language())),
                document.sources().stream().flatMap(source -> Stream.of(source.title(), source.publisher())));
    }

    static Stream<String> tables(Section section, Language language) {
        return section.parts().stream().flatMap(part -> switch (part) {
            case Part.Table table -> of(table, language);
            case Part.Chart chart -> chart.bars().stream().flatMap(bar -> Stream.of(bar.label(), bar.unit()));
            case Part.Illustration drawing -> of(drawing.data(), language);
            default -> Stream.empty();
        });
    }

    private static Stream<String> of(Part part, Language language) {
        return switch (part) {
            case Part.Paragraph(Line line) -> Stream.of(line.text());
            case Part.Subheading(String title) -> Stream.of(title);
            case Part.Bullets bullets -> bullets.items().stream().map(Line::text);
            case Part.Table table -> of(table, language);
            case Part.Chart chart -> Stream.concat(Stream.of(chart.title()), chart.bars().stream()
                    .flatMap(bar -> Stream.of(bar.label(), bar.unit(), bar.bound().orElseThrow().value().toPlainString()
                            .replace('.', language == Language.NL ? ',' : '.'))));
            case Part.Illustration drawing -> Stream.concat(Stream.of(drawing.title()), of(drawing.data(), language));
            case Part.Quotation quotation -> Stream.of(quotation.text(), quotation.who(),
                    quotation.page().orElse(""));
            case Part.Note note -> Stream.of(note.kind().title().in(language), note.line().text());
            case Part.Passage passage -> Stream.concat(Stream.of(passage.title(), passage.meantFor()),
                    passage.paragraphs().stream().map(Line::text));
            case Part.KeyFigures figures -> figures.figures().stream()
                    .flatMap(figure -> Stream.of(figure.value(), figure.label()));
            case Part.Moments moments -> moments.moments().stream().flatMap(Texts::of);
        };
    }

    static Stream<String> of(Moment moment) {
        return Stream.of(moment.title(), moment.who(), moment.description());
    }

    private static Stream<String> of(Part.Table table, Language language) {
        return Stream.concat(Stream.concat(Stream.of(table.caption()), table.header().stream()), table.rows().stream()
                .flatMap(List::stream).map(cell -> CellText.of(cell, language)));
    }
}
