package nl.robuustebibliotheek.proximity;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * A piece for a page or a guide: tables, what to know beside them, and a map in both languages. Nothing in it is about
 * persons, and nothing points elsewhere.
 *
 * @param definitions what the figures mean
 * @param map an SVG picture in each language
 * @param told what the map shows, for who cannot see it
 */
public record Fragment(Text title, List<Table> tables, List<Text> notes, List<Text> definitions, Text map, Text told) {

    /** A table with a title of its own; every row has as many cells as there are columns. */
    public record Table(Text title, List<Text> columns, List<List<Text>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    public Fragment {
        tables = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        notes = List.copyOf(notes);
        definitions = List.copyOf(definitions);
    }
}
