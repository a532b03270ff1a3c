package nl.robuustebibliotheek.guide.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

/** What is drawn or listed elsewhere, as a table that says the same. */
final class Tables {

    private static final int A_FEW_WORDS = 20;
    /** Characters. */
    private static final int A_LINE = 34;
    private static final int A_PART = 4;
    /** Characters beside each other on a page of paper. */
    private static final int PAGE = 105;
    private static final int LEAST = 6;
    private static final int AIR = 5;

    private Tables() {}

    static Part.Table of(Part.Chart chart, Language language) {
        List<List<Cell>> rows = chart.bars().stream().map(bar -> row(bar, language)).toList();
        return new Part.Table(chart.title(),
                header(language, Label.WHAT, Label.UNIT, Label.VALUE, Label.BOUND, Label.TARGET),
                rows, chart.sources());
    }

    private static List<Cell> row(Bar bar, Language language) {
        String bound = bar.bound().map(each -> (each.least() ? Label.AT_LEAST : Label.AT_MOST).in(language) + " "
                + CellText.number(each.value(), bar.decimals(), language)).orElse("–");
        return List.of(Cell.words(bar.label()), Cell.words(bar.unit()), value(bar, language), Cell.words(bound),
                bar.target().<Cell>map(target -> Cell.amount(target, bar.decimals())).orElse(Cell.words("–")));
    }

    private static Cell value(Bar bar, Language language) {
        Optional<BigDecimal> exact = bar.value().filter(Bar.Range::isExact).map(Bar.Range::low);
        if (exact.isPresent()) {
            return Cell.amount(exact.get(), bar.decimals());
        }
        return bar.value().<Cell>map(range -> Cell.words(CellText.range(range, bar, language))).orElse(Cell.unknown());
    }

    static Part.Table of(Part.Moments moments, Language language) {
        List<List<Cell>> rows = moments.moments().stream().map(each -> List.of(Cell.words(when(each, language)),
                Cell.words(each.title()), Cell.words(each.who()), Cell.words(each.description()))).toList();
        return new Part.Table(Label.MOMENTS.in(language),
                header(language, Label.WHEN, Label.MOMENT, Label.WHO, Label.WHAT), rows, List.of());
    }

    static String when(Moment moment, Language language) {
        String from = CellText.date(moment.date(), language);
        return moment.until().map(until -> "%s %s %s".formatted(from, Label.UNTIL.in(language),
                CellText.date(until, language))).orElse(from);
    }

    /** Whether a column is one of numbers, here and there with a word such as "unknown". */
    static boolean isNumeric(Part.Table table, int column) {
        return table.rows().stream().anyMatch(row -> CellText.isNumber(row.get(column)))
                && table.rows().stream().map(row -> row.get(column))
                        .noneMatch(cell -> cell instanceof Cell.Words(String text) && text.length() > A_FEW_WORDS);
    }

    /** The part of the width that each column needs, after the length of its texts. */
    static List<Double> widths(Part.Table table, Language language) {
        List<Integer> needs = IntStream.range(0, table.header().size())
                .mapToObj(column -> need(table, column, language))
                .toList();
        double all = needs.stream().mapToInt(Integer::intValue).sum();
        return needs.stream().map(each -> each / all).toList();
    }

    /** A long text may take several lines, but no word is broken. */
    private static int need(Part.Table table, int column, Language language) {
        IntStream longest = Stream.concat(Stream.of(table.header().get(column)),
                table.rows().stream().map(row -> CellText.of(row.get(column), language)))
                .mapToInt(text -> Math.max(lines(text), longestWord(text)));
        return Math.max(LEAST, longest.max().orElse(LEAST)) + AIR;
    }

    /** Of what goes beyond a line, a part: a column of long texts is wider than one of short ones. */
    private static int lines(String text) {
        int beyond = Math.max(0, text.length() - A_LINE) / A_PART;
        return Math.min(text.length(), A_LINE) + Math.min(beyond, A_LINE);
    }

    private static int longestWord(String text) {
        return Math.min(2 * A_LINE, Arrays.stream(text.split("\\s")).mapToInt(String::length).max().orElse(0));
    }

    /** How many lines it takes on paper, roughly. */
    static int lines(Part.Table table, Language language) {
        List<Double> widths = widths(table, language);
        return 1 + table.rows().stream().mapToInt(row -> IntStream.range(0, row.size())
                .map(column -> 1 + (int) (CellText.of(row.get(column), language).length()
                        / (widths.get(column) * PAGE)))
                .max().orElse(1)).sum();
    }

    static List<String> header(Language language, Label... labels) {
        return List.of(labels).stream().map(each -> each.in(language)).toList();
    }
}
