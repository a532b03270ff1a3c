package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;

/** The marks of a map, in SVG: circles for people and numbered squares for locations, of which none covers another. */
final class MapMarks {

    private static final int SQUARE_WIDTH = 20;
    private static final int SQUARE_HEIGHT = 17;
    private static final int DIRECTIONS = 12;
    private static final int FURTHEST_RING = 6;
    private static final String RED = "#a4001d";

    private final StringBuilder svg = new StringBuilder(20_000);
    private final List<Envelope> taken = new ArrayList<>();

    /** From near to far: a darker shade and one more ring. */
    enum Shade {
        NEAR(1, "#f2f2f2"), MIDDLE(2, "#c4d3e3"), FAR(5, "#7396b8"), FURTHEST(Integer.MAX_VALUE, "#1f3f5f");

        private final int kilometres;
        private final String colour;

        Shade(int kilometres, String colour) {
            this.kilometres = kilometres;
            this.colour = colour;
        }

        static Shade of(long millimetres) {
            long kilometre = 1_000_000;
            return millimetres <= NEAR.kilometres * kilometre ? NEAR
                    : millimetres <= MIDDLE.kilometres * kilometre ? MIDDLE
                            : millimetres <= FAR.kilometres * kilometre ? FAR : FURTHEST;
        }

        Text title() {
            return switch (this) {
                case NEAR -> new Text("hoogstens 1 km", "at most 1 km");
                case MIDDLE -> new Text("1 tot 2 km", "1 to 2 km");
                case FAR -> new Text("2 tot 5 km", "2 to 5 km");
                case FURTHEST -> new Text("verder dan 5 km", "further than 5 km");
            };
        }
    }

    /** What becomes of a location. */
    enum Fate {
        STAYS(""), COMES("stroke-dasharray=\"4 2\" "), GOES("stroke-dasharray=\"1 3\" ");

        private final String dashes;

        Fate(String dashes) {
            this.dashes = dashes;
        }

        Text title() {
            return switch (this) {
                case STAYS -> new Text("", "");
                case COMES -> new Text(" (nieuw)", " (new)");
                case GOES -> new Text(" (gaat weg)", " (goes)");
            };
        }
    }

    void add(String element) {
        svg.append(element).append('\n');
    }

    void circle(double x, double y, double radius, Shade shade) {
        add(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#222\"/>", x, y, radius,
                shade.colour));
        for (int ring = 1; ring <= shade.ordinal() && radius - 3 * ring > 1; ring++) {
            add(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"none\" stroke=\"%s\"/>", x, y,
                    radius - 3 * ring, shade == Shade.FURTHEST ? "#fff" : "#222"));
        }
    }

    /** A numbered square at a point, or beside it with a line to it where another stands already. */
    void location(Coordinate at, Envelope sheet, int number, boolean full, Fate fate) {
        Coordinate free = free(at, sheet);
        taken.add(box(free));
        if (free.distance(at) > 0.5) {
            add(format("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" fill=\"none\"/>", at.x, at.y, free.x, free.y,
                    RED));
            add(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"2\" fill=\"%s\"/>", at.x, at.y, RED));
        }
        square(free.x, free.y, number, full, fate);
    }

    /** The point itself when it is free, else the nearest place around it. */
    private Coordinate free(Coordinate at, Envelope sheet) {
        if (isFree(at)) {
            return at;
        }
        for (int ring = 1; ring <= FURTHEST_RING; ring++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                Coordinate other = new Coordinate(at.x + ring * (SQUARE_WIDTH + 3) * Math.cos(angle),
                        at.y - ring * (SQUARE_WIDTH + 3) * Math.sin(angle));
                if (sheet.contains(box(other)) && isFree(other)) {
                    return other;
                }
            }
        }
        return at;
    }

    private boolean isFree(Coordinate at) {
        return taken.stream().noneMatch(box(at)::intersects);
    }

    private static Envelope box(Coordinate at) {
        Envelope box = new Envelope(at);
        box.expandBy(SQUARE_WIDTH / 2.0 + 1, SQUARE_HEIGHT / 2.0 + 1);
        return box;
    }

    /** A full library has a thick edge, any other location a thin one; what comes or goes a broken one. */
    void square(double x, double y, int number, boolean full, Fate fate) {
        add(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%d\" height=\"%d\" fill=\"#fff\" fill-opacity=\"0.75\" stroke=\"%s\" %sstroke-width=\"%s\"/>",
                x - SQUARE_WIDTH / 2.0, y - SQUARE_HEIGHT / 2.0, SQUARE_WIDTH, SQUARE_HEIGHT, RED, fate.dashes,
                full ? "3" : "1.2"));
        add(format("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"12\" font-weight=\"bold\">%d</text>",
                x, y + 4, number));
        if (fate == Fate.GOES) {
            add(format("<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" stroke-width=\"2\" fill=\"none\"/>",
                    x - SQUARE_WIDTH / 2.0, y + SQUARE_HEIGHT / 2.0, x + SQUARE_WIDTH / 2.0,
                    y - SQUARE_HEIGHT / 2.0, RED));
        }
    }

    void line(int x, int y, String text) {
        add("<text x=\"%d\" y=\"%d\">%s</text>".formatted(x, y, MarkupText.shown(text)));
    }

    @Override
    public String toString() {
        return svg.toString();
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
