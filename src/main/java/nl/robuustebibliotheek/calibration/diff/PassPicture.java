package nl.robuustebibliotheek.calibration.diff;

import java.util.List;
import java.util.function.Function;

import nl.robuustebibliotheek.calibration.diff.Effect.Passing;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;

/**
 * Draws which share passes each norm: an open circle before, a filled one after, a line between them. What it says is in the
 * title for who cannot see it, and the shape tells before from after for who sees no colours.
 */
final class PassPicture {

    private static final int ROW = 24;
    private static final int LEFT = 330;
    private static final int SCALE = 400;
    private static final int RIGHT = 130;
    private static final int TOP = 52;
    private static final int LONGEST = 42;
    private static final int QUARTER = 25;

    private PassPicture() {}

    static Text of(List<Passing> rows, Function<String, Text> category) {
        return new Text(of(rows, category, Language.NL), of(rows, category, Language.EN));
    }

    private static String of(List<Passing> rows, Function<String, Text> category, Language language) {
        int height = TOP + rows.size() * ROW + 10;
        int width = LEFT + SCALE + RIGHT;
        String title = new Text("Welk deel elke richtwaarde haalt, daarvoor en daarna",
                "Which share passes each guideline value, before and after").in(language);
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(MarkupText.shown(title))
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\" width=\"")
                .append(width).append("\" height=\"").append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"12\">\n<title>").append(MarkupText.shown(title))
                .append("</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        legend(svg, language);
        for (int percent = 0; percent <= 100; percent += QUARTER) {
            svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ccc\"/>\n".formatted(x(percent),
                    TOP - 6, x(percent), height - 10));
            svg.append(text(x(percent), TOP - 12, "middle", percent + "%"));
        }
        for (int row = 0; row < rows.size(); row++) {
            Passing passing = rows.get(row);
            Named named = new Named(passing.code() + " " + passing.title().in(language),
                    category.apply(passing.category()).in(language));
            row(svg, passing, named, TOP + row * ROW + ROW / 2);
        }
        return svg.append("</svg>").toString();
    }

    private static void legend(StringBuilder svg, Language language) {
        svg.append(circle(LEFT, 14, false)).append(text(LEFT + 10, 18, "start",
                new Text("daarvoor", "before").in(language)));
        svg.append(circle(LEFT + 90, 14, true)).append(text(LEFT + 100, 18, "start",
                new Text("daarna", "after").in(language)));
    }

    /** What stands on the left of a row, and on the right. */
    private record Named(String norm, String category) {}

    private static void row(StringBuilder svg, Passing passing, Named named, int y) {
        String name = named.norm();
        String shown = name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name;
        int before = x(passing.before().percent());
        int after = x(passing.after().percent());
        svg.append("<g><title>").append(MarkupText.shown("%s (%s): %s → %s".formatted(name, named.category(),
                said(passing.before()), said(passing.after())))).append("</title>\n");
        svg.append(text(LEFT - 12, y + 4, "end", shown));
        if (passing.before().of() > 0 && passing.after().of() > 0) {
            svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#154273\" stroke-width=\"2\"/>\n"
                    .formatted(before, y, after, y));
        }
        svg.append(passing.before().of() > 0 ? circle(before, y, false) : "");
        svg.append(passing.after().of() > 0 ? circle(after, y, true) : "");
        svg.append(text(LEFT + SCALE + 14, y + 4, "start", named.category())).append("</g>\n");
    }

    static String said(Share share) {
        return share.of() == 0 ? "–" : share.percent() + "%";
    }

    private static int x(int percent) {
        return LEFT + percent * SCALE / 100;
    }

    private static String circle(int x, int y, boolean filled) {
        return "<circle cx=\"%d\" cy=\"%d\" r=\"5\" fill=\"%s\" stroke=\"#154273\" stroke-width=\"2\"/>\n".formatted(x,
                y, filled ? "#154273" : "#fff");
    }

    private static String text(int x, int y, String anchor, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n".formatted(x, y, anchor, MarkupText.shown(text));
    }
}
