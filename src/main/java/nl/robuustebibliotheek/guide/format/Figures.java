package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/** What of a guide is reckoned with: its tables, the data of its charts among them, and its moments. */
final class Figures {

    private Figures() {}

    /** A table and the title of the section it stands in. */
    record Placed(String section, Part.Table table) {}

    static List<Placed> of(GuideDocument document) {
        return document.sections().stream().flatMap(section -> tables(section, section.parts().stream(),
                document.language())).toList();
    }

    /** Those that are no chart's: what charts show stands in {@link #values}. */
    static List<Placed> besideCharts(GuideDocument document) {
        return document.sections().stream().flatMap(section -> tables(section,
                section.parts().stream().filter(part -> !(part instanceof Part.Chart)), document.language())).toList();
    }

    /** What all charts show in one table, each value with the chart it stands in. */
    static Part.Table values(GuideDocument document) {
        Language language = document.language();
        List<List<Cell>> rows = document.sections().stream().flatMap(section -> section.parts().stream())
                .filter(Part.Chart.class::isInstance).map(Part.Chart.class::cast)
                .flatMap(chart -> Tables.of(chart, language).rows().stream()
                        .map(row -> Stream.concat(Stream.of(Cell.words(chart.title())), row.stream()).toList()))
                .toList();
        return new Part.Table(Label.VALUES.in(language), Tables.header(language, Label.CHART, Label.WHAT, Label.UNIT,
                Label.VALUE, Label.BOUND, Label.TARGET), rows, List.of());
    }

    static List<Moment> moments(GuideDocument document) {
        return document.sections().stream().flatMap(section -> section.parts().stream())
                .filter(Part.Moments.class::isInstance).map(Part.Moments.class::cast)
                .flatMap(moments -> moments.moments().stream()).toList();
    }

    private static Stream<Placed> tables(Section section, Stream<Part> parts, Language language) {
        return parts.flatMap(part -> table(part, language).stream())
                .map(table -> new Placed(section.title(), table));
    }

    private static Optional<Part.Table> table(Part part, Language language) {
        return switch (part) {
            case Part.Table table -> Optional.of(table);
            case Part.Chart chart -> Optional.of(Tables.of(chart, language));
            case Part.Illustration drawing -> Optional.of(drawing.data());
            case Part.Paragraph _,Part.Subheading _,Part.Bullets _,Part.Quotation _,Part.Note _,Part.Passage _,Part.KeyFigures _,Part.Moments _ ->
                Optional.empty();
        };
    }
}
