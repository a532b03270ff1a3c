package nl.robuustebibliotheek.guide.document;

import java.util.List;
import java.util.Optional;

/** What a section is made of. Every format shows every kind. */
public sealed interface Part {

    record Paragraph(Line line) implements Part {}

    /** A heading within the section, such as the name of a municipality. */
    record Subheading(String title) implements Part {}

    record Bullets(List<Line> items, boolean numbered) implements Part {

        public Bullets {
            items = List.copyOf(items);
        }
    }

    /**
     * Rows under a header; the first cell of a row names it.
     *
     * @param caption what it shows, of whom and when
     */
    record Table(String caption, List<String> header, List<List<Cell>> rows, List<String> sources) implements Part {

        public Table {
            header = List.copyOf(header);
            rows = rows.stream().map(List::copyOf).toList();
            sources = List.copyOf(sources);
            int columns = header.size();
            if (rows.stream().anyMatch(row -> row.size() != columns)) {
                throw new IllegalArgumentException("Each row of \"%s\" has %d cells.".formatted(caption, columns));
            }
        }
    }

    /**
     * Values beside their norms; every format shows the picture and the same data as a table.
     *
     * @param alt what the picture tells, for who cannot see it
     */
    record Chart(String title, String alt, List<Bar> bars, List<String> sources) implements Part {

        public Chart {
            bars = List.copyOf(bars);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A drawing made elsewhere, such as a map.
     *
     * @param svg without scripts, styles and references to other files
     */
    record Illustration(String title, String alt, String svg, Table data) implements Part {}

    /** Literally what somebody wrote or said. */
    record Quotation(String text, String who, String source, Optional<String> page) implements Part {}

    record Note(NoteKind kind, Line line) implements Part {}

    /**
     * Text that a civil servant can paste into a document of the municipality.
     *
     * @param meantFor such as "raadsbrief, onder Financiële gevolgen"
     */
    record Passage(String title, String meantFor, List<Line> paragraphs) implements Part {

        public Passage {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Numbers that are shown large. */
    record KeyFigures(List<KeyFigure> figures) implements Part {

        public KeyFigures {
            figures = List.copyOf(figures);
        }
    }

    /** @param value with its unit, such as "48.200" */
    record KeyFigure(String value, String label, List<String> sources) {

        public KeyFigure {
            sources = List.copyOf(sources);
        }
    }

    /** The year's calendar; also the content of the calendar file. */
    record Moments(List<Moment> moments) implements Part {

        public Moments {
            moments = List.copyOf(moments);
        }
    }
}
