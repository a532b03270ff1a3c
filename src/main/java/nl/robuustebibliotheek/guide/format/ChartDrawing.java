package nl.robuustebibliotheek.guide.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

/**
 * Draws values beside their norms. It can be read without colour: a known value is a full bar, the part that is uncertain is
 * hatched, the bound is a solid line and the target a dashed one, and each line has its number.
 */
final class ChartDrawing {

    private static final int WIDTH = 560;
    private static final int BAR = 16;
    private static final int ROW = 74;
    /** A page's width; what is drawn grows with it. */
    private static final int SHOWN = 640;
    /** Roughly, in a sans serif of 13: enough to see whether two texts would meet. */
    private static final int WIDTH_OF_CHARACTER = 7;
    private static final String INK = "#16242c";
    private static final String FILL = "#00667a";
    private static final String TRACK = "#e6edf0";
    private static final String EDGE = "#5b6f79";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal AIR = new BigDecimal("0.15");
    private static final String FONT = "Liberation Sans, Arial, Helvetica, sans-serif";

    private final Language language;
    private final Markup svg = new Markup();

    private ChartDrawing(Language language) {
        this.language = language;
    }

    /** An svg element that stands by itself. */
    static String of(Part.Chart chart, Language language) {
        return new ChartDrawing(language).draw(chart);
    }

    private String draw(Part.Chart chart) {
        int height = chart.bars().stream().mapToInt(this::height).sum();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 %d %d".formatted(WIDTH, height),
                "width", Integer.toString(SHOWN), "height",
                Integer.toString(height * SHOWN / WIDTH), "role", "img",
                "aria-label", chart.alt(), "class", "chart");
        int top = 0;
        for (Bar bar : chart.bars()) {
            row(bar, top);
            top += height(bar);
        }
        return svg.close().toString();
    }

    private boolean onTwoLines(Bar bar) {
        return (bar.label().length() + CellText.value(bar, language).length()) * WIDTH_OF_CHARACTER > WIDTH - 20;
    }

    private int height(Bar bar) {
        return onTwoLines(bar) ? ROW + BAR : ROW;
    }

    private void row(Bar bar, int top) {
        boolean two = onTwoLines(bar);
        text(0, top + 14, "start", "700", bar.label());
        text(two ? 0 : WIDTH, top + (two ? 30 : 14), two ? "start" : "end", "400", CellText.value(bar, language));
        int y = top + (two ? 37 : 21);
        Scale scale = Scale.of(bar);
        rectangle(0, y, WIDTH, TRACK);
        bar.value().ifPresentOrElse(range -> value(range, scale, y), () -> hatch(0, WIDTH, y));
        outline(y);
        marks(bar, scale, y);
    }

    private void value(Bar.Range range, Scale scale, int y) {
        int low = scale.place(range.low());
        int high = scale.place(range.high());
        rectangle(0, y, low, FILL);
        if (high > low) {
            hatch(low, high, y);
        }
    }

    /** The lines in the bar, and under it what each means. */
    private void marks(Bar bar, Scale scale, int y) {
        int legend = 0;
        if (bar.bound().isPresent()) {
            Bar.Bound bound = bar.bound().get();
            line(scale.place(bound.value()), y - 1, y + BAR + 4, false);
            legend = legend(legend, y, bound.least() ? Label.MINIMUM : Label.MAXIMUM, bound.value(), bar);
        }
        if (bar.target().isPresent()) {
            line(scale.place(bar.target().get()), y - 1, y + BAR + 4, true);
            legend(legend, y, Label.TARGET, bar.target().get(), bar);
        }
    }

    private int legend(int x, int y, Label label, BigDecimal value, Bar bar) {
        String words = label.in(language) + " " + CellText.number(value, bar.decimals(), language);
        line(x + 2, y + BAR + 8, y + BAR + 20, label == Label.TARGET);
        text(x + 9, y + BAR + 19, "start", "400", words);
        return x + 30 + words.length() * WIDTH_OF_CHARACTER;
    }

    private void line(int x, int from, int to, boolean dashed) {
        if (dashed) {
            svg.empty("path", "d", "M%d %dV%d".formatted(x, from, to), "stroke", INK, "stroke-width", "3",
                    "stroke-dasharray", "3 2", "fill", "none");
        } else {
            svg.empty("path", "d", "M%d %dV%d".formatted(x, from, to), "stroke", INK, "stroke-width", "3", "fill",
                    "none");
        }
    }

    private void text(int x, int y, String anchor, String weight, String text) {
        svg.element("text", text, "x", Integer.toString(x), "y", Integer.toString(y), "text-anchor", anchor,
                "font-family", FONT, "font-size", "13", "font-weight", weight, "fill", INK);
    }

    private void rectangle(int x, int y, int width, String fill) {
        svg.empty("rect", "x", Integer.toString(x), "y", Integer.toString(y), "width", Integer.toString(width),
                "height", Integer.toString(BAR), "fill", fill);
    }

    private void outline(int y) {
        svg.empty("rect", "x", "0.5", "y", y + ".5", "width", Integer.toString(WIDTH - 1), "height",
                Integer.toString(BAR - 1), "fill", "none", "stroke", EDGE, "stroke-width", "1");
    }

    private void hatch(int from, int to, int y) {
        StringBuilder path = new StringBuilder(64);
        for (int x = from + 2; x < to; x += 5) {
            path.append('M').append(x).append(' ').append(y).append('v').append(BAR);
        }
        svg.empty("path", "d", path.isEmpty() ? "M0 0" : path.toString(), "stroke", FILL, "stroke-width", "1.5",
                "fill", "none");
    }

    /** From the lowest to the highest that a bar shows, with nought in it, and percentages up to a hundred. */
    private record Scale(BigDecimal low, BigDecimal high) {

        static Scale of(Bar bar) {
            List<BigDecimal> shown = Stream.of(bar.value().map(Bar.Range::low), bar.value().map(Bar.Range::high),
                    bar.bound().map(Bar.Bound::value), bar.target()).flatMap(Optional::stream).toList();
            BigDecimal low = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
            BigDecimal high = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            if (low.compareTo(high) == 0) {
                return new Scale(low, bar.unit().equals("%") ? HUNDRED : BigDecimal.ONE);
            }
            BigDecimal air = high.subtract(low).multiply(AIR);
            boolean upToHundred = bar.unit().equals("%") && high.compareTo(HUNDRED) <= 0;
            return new Scale(low.signum() < 0 ? low.subtract(air) : low, upToHundred ? HUNDRED : high.add(air));
        }

        int place(BigDecimal value) {
            return value.subtract(low).multiply(BigDecimal.valueOf(WIDTH))
                    .divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
        }
    }
}
