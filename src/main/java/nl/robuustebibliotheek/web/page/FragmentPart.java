package nl.robuustebibliotheek.web.page;

import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** A map with its tables, and what to know beside them. */
final class FragmentPart {

    private final Html page;
    private final Language language;

    FragmentPart(Html page, Language language) {
        this.page = page;
        this.language = language;
    }

    /** @param heading the element of the title, such as h2 */
    void write(Fragment fragment, String heading) {
        page.element(heading, fragment.title().in(language));
        page.open("figure", "class", "map").drawing(fragment.map().in(language)).close();
        fragment.tables().forEach(this::table);
        page.open("details", "open", "").element("summary", PlacesWords.NOTES.in(language));
        list(fragment.notes());
        page.close();
    }

    void list(Iterable<Text> texts) {
        page.open("ul");
        texts.forEach(text -> page.element("li", text.in(language)));
        page.close();
    }

    private void table(Fragment.Table table) {
        FigureTable shown = new FigureTable(page, table.title().in(language),
                table.columns().stream().map(column -> column.in(language)).toList());
        table.rows().forEach(row -> shown.row(row.stream().map(cell -> cell.in(language)).toList()));
        shown.end();
    }
}
