package nl.robuustebibliotheek.web.page;

import java.util.List;

/**
 * A table that can be read on a phone: where it is narrow each row stands by itself, with the name of the column before each value.
 * The roles say that it stays a table.
 */
final class FigureTable {

    private final Html page;
    private final List<String> columns;

    /** Opens it; {@link #end()} closes it. */
    FigureTable(Html page, String title, List<String> columns) {
        this.page = page;
        this.columns = List.copyOf(columns);
        page.open("table", "class", "stacked", "role", "table").element("caption", title);
        page.open("thead", "role", "rowgroup").open("tr", "role", "row");
        columns.forEach(column -> page.element("th", column, "scope", "col", "role", "columnheader"));
        page.close().close().open("tbody", "role", "rowgroup");
    }

    /** @param cells as many as there are columns; the first says what the row is about */
    FigureTable row(List<String> cells) {
        page.open("tr", "role", "row").element("th", cells.getFirst(), "scope", "row", "role", "rowheader");
        for (int column = 1; column < cells.size(); column++) {
            page.element("td", cells.get(column), "role", "cell", "data-column", columns.get(column));
        }
        page.close();
        return this;
    }

    void end() {
        page.close().close();
    }
}
