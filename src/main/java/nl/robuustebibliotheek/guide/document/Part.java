package nl.robuustebibliotheek.guide.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a section is made of. Every format shows every kind. */
public sealed interface Part {

    /** The sources that it names, as often as it names them. */
    default Stream<String> referred() {
        return switch (this) {
            case Paragraph paragraph -> paragraph.line().sources().stream();
            case Subheading _,Moments _ -> Stream.empty();
            case Bullets bullets -> bullets.items().stream().flatMap(line -> line.sources().stream());
            case Table table -> table.sources().stream();
            case Chart chart -> chart.sources().stream();
            case Illustration illustration -> illustration.data().sources().stream();
            case Quotation quotation -> Stream.of(quotation.source());
            case Note note -> note.line().sources().stream();
            case Passage passage -> passage.paragraphs().stream().flatMap(line -> line.sources().stream());
            case KeyFigures figures -> figures.figures().stream().flatMap(each -> each.sources().stream());
        };
    }

    record Paragraph(Line line) implements Part {}

    /** A heading within the section, such as the name of a municipality. */
    record Subheading(String title) implements Part {
        public Subheading {
            title = Printed.of(title);
        }
    }

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
            caption = Printed.of(caption);
            header = Printed.of(header);
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
            title = Printed.of(title);
            alt = Printed.of(alt);
            bars = List.copyOf(bars);
            sources = List.copyOf(sources);
        }
    }

    /**
     * A drawing made elsewhere, such as a map.
     *
     * @param svg without scripts, styles and references to other files
     */
    record Illustration(String title, String alt, String svg, Table data) implements Part {
        public Illustration {
            title = Printed.of(title);
            alt = Printed.of(alt);
        }
    }

    /** Literally what somebody wrote or said. */
    record Quotation(String text, String who, String source, Optional<String> page) implements Part {
        public Quotation {
            text = Printed.of(text);
            who = Printed.of(who);
            page = page.map(Printed::of);
        }
    }

    record Note(NoteKind kind, Line line) implements Part {}

    /**
     * Text that a civil servant can paste into a document of the municipality.
     *
     * @param meantFor such as "raadsbrief, onder Financiële gevolgen"
     */
    record Passage(String title, String meantFor, List<Line> paragraphs) implements Part {

        public Passage {
            title = Printed.of(title);
            meantFor = Printed.of(meantFor);
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
            value = Printed.of(value);
            label = Printed.of(label);
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
