package nl.robuustebibliotheek.guide.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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

    private static final int BAR = 14;
    private static final int LINE = 16;
    /** Roughly, in a sans serif of 13: enough to see whether two texts would meet. */
    private static final int WIDTH_OF_CHARACTER = 7;
    private static final String INK = "#16242c";
    private static final String TRACK = "#e6edf0";
    private static final String EDGE = "#5b6f79";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal AIR = new BigDecimal("0.15");
    private static final String FONT = "Liberation Sans, Arial, Helvetica, sans-serif";

    /**
     * For what it is drawn; its letters are of one size, so that a wider drawing shown as wide has smaller ones.
     *
     * @param row how high a line is, with the air below it
     * @param look the name by which a style sheet knows it
     */
    enum Width {

        /** A window of a computer. */
        SCREEN(560, 640, 64, "chart wide"),
        /** A telephone: as wide as its page, so that nothing shrinks. */
        PHONE(280, 280, 66, "chart narrow"),
        /** A page of paper, on which more than one chart fits. */
        PAPER(720, 640, 58, "chart"),
        /** Half a slide. */
        SLIDE(420, 640, 64, "chart");

        private final int drawn;
        private final int shown;
        private final int row;
        private final String look;

        Width(int drawn, int shown, int row, String look) {
            this.drawn = drawn;
            this.shown = shown;
            this.row = row;
            this.look = look;
        }
    }

    private final Language language;
    private final Width layout;
    private final Look look;
    private final int width;
    private final Markup svg = new Markup();

    private ChartDrawing(Language language, Width layout, Look look) {
        this.language = language;
        this.look = look;
        this.layout = layout;
        this.width = layout.drawn;
    }

    /** An svg element that stands by itself. */
    static String of(Part.Chart chart, Language language, Width layout, Look look) {
        return new ChartDrawing(language, layout, look).draw(chart);
    }

    private String draw(Part.Chart chart) {
        int height = chart.bars().stream().mapToInt(this::height).sum();
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 %d %d".formatted(width, height),
                "width", Integer.toString(layout.shown), "height",
                Integer.toString(height * layout.shown / width), "role", "img",
                "aria-label", chart.alt(), "class", layout.look);
        int top = 0;
        for (Bar bar : chart.bars()) {
            row(bar, top);
            top += height(bar);
        }
        return svg.close().toString();
    }

    /** What stands above the bar, as many lines as it needs; the value beside the name where there is room. */
    private List<String> heading(Bar bar) {
        List<String> lines = new ArrayList<>(lines(bar.label()));
        String value = CellText.value(bar, language);
        if (lines.size() > 1 || lengthOf(bar.label()) + lengthOf(value) > width - 20) {
            lines.addAll(lines(value));
        }
        return lines;
    }

    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ")) {
            String longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
            if (!lines.isEmpty() && lengthOf(longer) <= width) {
                lines.removeLast();
                lines.add(longer);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static int lengthOf(String text) {
        return text.length() * WIDTH_OF_CHARACTER;
    }

    private int height(Bar bar) {
        return layout.row + (heading(bar).size() - 1) * LINE + (legendOnTwoLines(bar) ? LINE : 0);
    }

    private boolean legendOnTwoLines(Bar bar) {
        return bar.bound().isPresent() && bar.target().isPresent()
                && afterLegend(0, legend(bar.bound().get(), bar)) + afterLegend(0, target(bar)) > width;
    }

    private void row(Bar bar, int top) {
        List<String> heading = heading(bar);
        int names = lines(bar.label()).size();
        for (int line = 0; line < heading.size(); line++) {
            text(0, top + 13 + line * LINE, "start", line < names ? "700" : "400", heading.get(line));
        }
        if (heading.size() == names) {
            text(width, top + 13, "end", "400", CellText.value(bar, language));
        }
        int y = top + 19 + (heading.size() - 1) * LINE;
        Scale scale = Scale.of(bar, width);
        rectangle(0, y, width, TRACK);
        bar.value().ifPresentOrElse(range -> value(range, scale, y), () -> hatch(0, width, y));
        outline(y);
        marks(bar, scale, y);
    }

    private void value(Bar.Range range, Scale scale, int y) {
        int low = scale.place(range.low());
        int high = scale.place(range.high());
        rectangle(0, y, low, look.accent().code());
        if (high > low) {
            hatch(low, high, y);
        }
    }

    /** The lines in the bar, and under it what each means. */
    private void marks(Bar bar, Scale scale, int y) {
        int next = 0;
        if (bar.bound().isPresent()) {
            Bar.Bound bound = bar.bound().get();
            line(scale.place(bound.value()), y - 1, y + BAR + 4, false);
            next = legend(0, y, legend(bound, bar), false);
        }
        if (bar.target().isPresent()) {
            boolean below = legendOnTwoLines(bar);
            line(scale.place(bar.target().get()), y - 1, y + BAR + 4, true);
            legend(below ? 0 : next, below ? y + LINE : y, target(bar), true);
        }
    }

    private String legend(Bar.Bound bound, Bar bar) {
        return (bound.least() ? Label.MINIMUM : Label.MAXIMUM).in(language) + " "
                + CellText.number(bound.value(), bar.decimals(), language);
    }

    private String target(Bar bar) {
        return Label.TARGET.in(language) + " " + bar.target()
                .map(value -> CellText.number(value, bar.decimals(), language)).orElse("");
    }

    private int legend(int x, int y, String words, boolean dashed) {
        line(x + 2, y + BAR + 7, y + BAR + 19, dashed);
        text(x + 9, y + BAR + 18, "start", "400", words);
        return afterLegend(x, words);
    }

    private static int afterLegend(int x, String words) {
        return x + 30 + lengthOf(words);
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
        svg.empty("rect", "x", "0.5", "y", y + ".5", "width", Integer.toString(width - 1), "height",
                Integer.toString(BAR - 1), "fill", "none", "stroke", EDGE, "stroke-width", "1");
    }

    private void hatch(int from, int to, int y) {
        StringBuilder path = new StringBuilder(64);
        for (int x = from + 2; x < to; x += 5) {
            path.append('M').append(x).append(' ').append(y).append('v').append(BAR);
        }
        svg.empty("path", "d", path.isEmpty() ? "M0 0" : path.toString(), "stroke", look.accent().code(),
                "stroke-width", "1.5",
                "fill", "none");
    }

    /** From the lowest to the highest that a bar shows, with nought in it, and percentages up to a hundred. */
    private record Scale(BigDecimal low, BigDecimal high, int width) {

        static Scale of(Bar bar, int width) {
            List<BigDecimal> shown = Stream.of(bar.value().map(Bar.Range::low), bar.value().map(Bar.Range::high),
                    bar.bound().map(Bar.Bound::value), bar.target()).flatMap(Optional::stream).toList();
            BigDecimal low = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
            BigDecimal high = shown.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
            if (low.compareTo(high) == 0) {
                return new Scale(low, bar.unit().equals("%") ? HUNDRED : BigDecimal.ONE, width);
            }
            BigDecimal air = high.subtract(low).multiply(AIR);
            boolean upToHundred = bar.unit().equals("%") && high.compareTo(HUNDRED) <= 0;
            return new Scale(low.signum() < 0 ? low.subtract(air) : low, upToHundred ? HUNDRED : high.add(air),
                    width);
        }

        int place(BigDecimal value) {
            return value.subtract(low).multiply(BigDecimal.valueOf(width))
                    .divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
        }
    }
}
