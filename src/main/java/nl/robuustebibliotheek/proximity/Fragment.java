package nl.robuustebibliotheek.proximity;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * A piece for a page or a guide: tables, what to know beside them, and a map in both languages. Nothing in it is about
 * persons, and nothing points elsewhere.
 *
 * @param map an SVG picture in each language
 */
public record Fragment(Text title, List<Table> tables, List<Text> notes, Text map) {

    /** A table with a title of its own; every row has as many cells as there are columns. */
    public record Table(Text title, List<Text> columns, List<List<Text>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Fragment {
        tables = List.copyOf(tables);
        notes = List.copyOf(notes);
    }
}
