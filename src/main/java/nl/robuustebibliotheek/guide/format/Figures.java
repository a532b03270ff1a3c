package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return document.sections().stream().flatMap(section -> tables(section, document.language())).toList();
    }

    static List<Moment> moments(GuideDocument document) {
        return document.sections().stream().flatMap(section -> section.parts().stream())
                .filter(Part.Moments.class::isInstance).map(Part.Moments.class::cast)
                .flatMap(moments -> moments.moments().stream()).toList();
    }

    private static Stream<Placed> tables(Section section, Language language) {
        return section.parts().stream().flatMap(part -> table(part, language).stream())
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
