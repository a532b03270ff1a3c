package nl.robuustebibliotheek.cli;

import java.util.List;

import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Tables and notes as a person reads them in a terminal. */
final class FragmentPage {

    private static final String GAP = "  ";
    private static final int NARROWEST = 20;

    private final Fragment fragment;
    private final Language language;
    private final int width;

    FragmentPage(Fragment fragment, Language language, int width) {
        this.fragment = fragment;
        this.language = language;
        this.width = width;
    }

    String text() {
        StringBuilder page = new StringBuilder();
        Paragraph.lines(fragment.title().in(language), width).forEach(line -> page.append(line).append('\n'));
        page.append('\n');
        fragment.tables().stream().filter(table -> !table.rows().isEmpty()).forEach(table -> table(table, page));
        for (Text note : fragment.notes()) {
            Paragraph.lines("- " + note.in(language), width).forEach(line -> page.append(line).append('\n'));
        }
        return page.append('\n').toString();
    }

    /** The first column gives way when a line would be too long; figures stay whole. */
    private void table(Fragment.Table table, StringBuilder page) {
        int[] widths = widths(table);
        page.append(table.title().in(language)).append('\n');
        row(table.columns(), widths, page);
        table.rows().forEach(cells -> row(cells, widths, page));
        page.append('\n');
    }

    private int[] widths(Fragment.Table table) {
        int[] widths = new int[table.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = table.columns().get(column).in(language).length();
            for (List<Text> cells : table.rows()) {
                widths[column] = Math.max(widths[column], cells.get(column).in(language).length());
            }
        }
        int others = 0;
        for (int column = 1; column < widths.length; column++) {
            others += GAP.length() + widths[column];
        }
        widths[0] = Math.max(NARROWEST, Math.min(widths[0], width - others));
        return widths;
    }

    private void row(List<Text> cells, int[] widths, StringBuilder page) {
        List<String> first = Paragraph.lines(cells.getFirst().in(language), widths[0]);
        for (int line = 0; line < first.size(); line++) {
            StringBuilder written = new StringBuilder(padded(first.get(line), widths[0]));
            for (int column = 1; line == 0 && column < cells.size(); column++) {
                written.append(GAP).append(padded(cells.get(column).in(language), widths[column]));
            }
            page.append(written.toString().stripTrailing()).append('\n');
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
