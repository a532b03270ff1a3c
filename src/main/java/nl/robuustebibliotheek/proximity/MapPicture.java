package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * A picture of where people and locations are, as SVG of its own: no tiles, no fonts, no scripts from elsewhere. It can be
 * read without colour: how far it is shows in shade and in rings, and every location carries the number of the list below it.
 */
public final class MapPicture {

    private static final int WIDTH = 640;
    private static final int HIGHEST = 640;
    private static final int LOWEST = 200;
    private static final int MARGIN = 34;
    private static final int LINE = 20;
    private static final int LONGEST = 90;
    private static final int LEGEND_TOP = 12;
    private static final double LARGEST = 16;
    private static final double SMALLEST = 2.5;

    /** From near to far: a darker shade and one more ring. */
    private enum Shade {
        NEAR(1, "#f2f2f2"), MIDDLE(2, "#c4d3e3"), FAR(5, "#7396b8"), FURTHEST(Integer.MAX_VALUE, "#1f3f5f");

        private final int kilometres;
        private final String colour;

        Shade(int kilometres, String colour) {
            this.kilometres = kilometres;
            this.colour = colour;
        }

        static Shade of(long millimetres) {
            long kilometre = 1_000_000;
            return millimetres <= kilometre ? NEAR
                    : millimetres <= 2 * kilometre ? MIDDLE : millimetres <= 5 * kilometre ? FAR : FURTHEST;
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

    private final Area area;
    private final List<Site> sites;
    private final Question question;
    private final Language language;
    private final Envelope box = new Envelope();
    private final BasicCoordinateTransform toPlane;
    private final double scale;
    private final int mapHeight;

    public MapPicture(Area area, List<Site> sites, Question question, Language language) {
        this.area = area;
        this.question = question;
        this.language = language;
        this.toPlane = plane(area);
        area.neighbourhoods().stream().filter(each -> each.inhabitants() > 0)
                .forEach(each -> box.expandToInclude(onPlane(each.position())));
        double room = Math.max(box.getWidth(), box.getHeight()) / 2 + 1_000;
        Envelope near = new Envelope(box);
        near.expandBy(room);
        this.sites = sites.stream().filter(site -> near.contains(onPlane(site.position()))).toList();
        this.sites.forEach(site -> box.expandToInclude(onPlane(site.position())));
        box.expandBy(500);
        this.scale = Math.min((WIDTH - 2.0 * MARGIN) / box.getWidth(), (HIGHEST - 2.0 * MARGIN) / box.getHeight());
        this.mapHeight = (int) Math.max(LOWEST, Math.ceil(box.getHeight() * scale) + 2 * MARGIN);
    }

    public String svg() {
        int height = mapHeight + LEGEND_TOP + (Shade.values().length + 4 + sites.size()) * LINE;
        StringBuilder svg = new StringBuilder();
        Text title = new Text("Afstand tot de bibliotheek" + of(), "Distance to the library" + of());
        svg.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\"".formatted(
                        WIDTH, height, WIDTH, height));
        svg.append(" role=\"img\" aria-labelledby=\"map-title map-desc\" lang=\"%s\"".formatted(
                language.name().toLowerCase(Locale.ROOT)));
        svg.append(" font-family=\"sans-serif\" font-size=\"13\" fill=\"#111\">\n");
        svg.append("<title id=\"map-title\">").append(escaped(title.in(language))).append("</title>\n");
        svg.append("<desc id=\"map-desc\">").append(escaped(description().in(language))).append("</desc>\n");
        svg.append("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n".formatted(WIDTH, height));
        svg.append("<rect x=\"1\" y=\"1\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#777\"/>\n".formatted(
                WIDTH - 2,
                mapHeight - 2));
        people(svg);
        locations(svg);
        scaleBar(svg);
        line(svg, 10, 20, title);
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    private String of() {
        return area.name().isEmpty() ? "" : ": " + area.name();
    }

    private Text description() {
        String people = String.valueOf(area.inhabitants());
        return new Text(
                "%d gebieden met samen %s inwoners, elk een cirkel zo groot als het aantal inwoners en zo donker als de afstand tot de dichtstbijzijnde locatie (%s). %d locaties, elk een vierkant met een nummer dat in de lijst eronder staat."
                        .formatted(area.neighbourhoods().size(), people, question.method().title().nl(), sites.size()),
                "%d areas with %s inhabitants together, each a circle as large as the number of inhabitants and as dark as the distance to the nearest location (%s). %d locations, each a square with a number that is in the list below."
                        .formatted(area.neighbourhoods().size(), people, question.method().title().en(), sites.size()));
    }

    private void people(StringBuilder svg) {
        Reach reach = question.method().reach(area.neighbourhoods(), sites);
        double most = area.neighbourhoods().stream().mapToLong(Neighbourhood::inhabitants).max().orElse(1);
        List<Integer> largestFirst = new ArrayList<>();
        for (int place = 0; place < area.neighbourhoods().size(); place++) {
            largestFirst.add(place);
        }
        largestFirst.sort(Comparator.<Integer>comparingLong(place -> area.neighbourhoods().get(place).inhabitants())
                .reversed());
        for (int place : largestFirst) {
            Neighbourhood each = area.neighbourhoods().get(place);
            if (each.inhabitants() > 0) {
                Coordinate at = onPicture(each.position());
                double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(each.inhabitants() / most));
                circle(svg, at.x, at.y, radius, Shade.of(reach.millimetres(place)));
            }
        }
    }

    private static void circle(StringBuilder svg, double x, double y, double radius, Shade shade) {
        svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#222\"/>\n", x, y, radius,
                shade.colour));
        for (int ring = 1; ring <= shade.ordinal() && radius - 3 * ring > 1; ring++) {
            svg.append(format("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"none\" stroke=\"%s\"/>\n", x, y,
                    radius - 3 * ring, shade == Shade.FURTHEST ? "#fff" : "#222"));
        }
    }

    private void locations(StringBuilder svg) {
        for (int number = 1; number <= sites.size(); number++) {
            Coordinate at = onPicture(sites.get(number - 1).position());
            square(svg, at.x, at.y, number, sites.get(number - 1).countsFor(DistanceDefinition.NEAREST_FULL));
        }
    }

    /** A full library has a thick edge, any other location a thin one. */
    private static void square(StringBuilder svg, double x, double y, int number, boolean full) {
        svg.append(format(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"18\" height=\"16\" fill=\"none\" stroke=\"#a4001d\" stroke-width=\"%s\"/>",
                x - 9, y - 8, full ? "3" : "1"));
        svg.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"11\" font-weight=\"bold\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">%d</text>\n",
                x, y + 4,
                number));
    }

    private void scaleBar(StringBuilder svg) {
        int kilometres = box.getWidth() > 40_000 ? 10 : box.getWidth() > 8_000 ? 2 : 1;
        double length = kilometres * 1_000 * scale;
        svg.append(
                format("<path d=\"M10 %d h%.1f m0 -4 v8 M10 %d v8\" stroke=\"#111\" stroke-width=\"2\" fill=\"none\"/>",
                        mapHeight - 12, length, mapHeight - 16));
        svg.append(format("<text x=\"%.1f\" y=\"%d\">%d km</text>\n", length + 16, mapHeight - 8, kilometres));
    }

    private void legend(StringBuilder svg) {
        int line = mapHeight + LEGEND_TOP + 4;
        line(svg, 10, line, new Text("Inwoners op deze afstand van de dichtstbijzijnde locatie,",
                "Inhabitants at this distance from the nearest location,"));
        line += LINE;
        line(svg, 10, line, new Text(question.method().title().nl() + ":", question.method().title().en() + ":"));
        for (Shade shade : Shade.values()) {
            line += LINE;
            circle(svg, 22, line - 4, 8, shade);
            line(svg, 40, line, shade.title());
        }
        line += LINE;
        long most = area.neighbourhoods().stream().mapToLong(Neighbourhood::inhabitants).max().orElse(0);
        line(svg, 10, line,
                new Text("De grootste cirkel: %d inwoners. Een kwart daarvan: half zo breed.".formatted(most),
                        "The largest circle: %d inhabitants. A quarter of that: half as wide.".formatted(most)));
        line += LINE;
        line(svg, 10, line, new Text("Locaties (dikke rand: volwaardige bibliotheek):",
                "Locations (thick edge: full library):"));
        for (int number = 1; number <= sites.size(); number++) {
            line += LINE;
            Site site = sites.get(number - 1);
            square(svg, 22, line - 4, number, site.isFull());
            line(svg, 40, line, new Text(site.name(), site.name()));
        }
    }

    private void line(StringBuilder svg, int x, int y, Text text) {
        svg.append("<text x=\"%d\" y=\"%d\">%s</text>\n".formatted(x, y, escaped(shortened(text.in(language)))));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private Coordinate onPicture(Position position) {
        Coordinate plane = onPlane(position);
        return new Coordinate(MARGIN + (plane.x - box.getMinX()) * scale, mapHeight - MARGIN
                - (plane.y - box.getMinY()) * scale);
    }

    private Coordinate onPlane(Position position) {
        ProjCoordinate plane = toPlane.transform(new ProjCoordinate(position.longitude(), position.latitude()),
                new ProjCoordinate());
        return new Coordinate(plane.x, plane.y);
    }

    /** A plane that touches the earth in the middle of the area, so that the Caribbean islands fit as well. */
    private static BasicCoordinateTransform plane(Area area) {
        Coordinate middle = Placing.around(area.neighbourhoods().stream().map(Neighbourhood::position).toList())
                .centre();
        CRSFactory factory = new CRSFactory();
        CoordinateReferenceSystem degrees = factory.createFromParameters("CRS84",
                "+proj=longlat +datum=WGS84 +no_defs");
        return new BasicCoordinateTransform(degrees, factory.createFromParameters("map",
                format("+proj=tmerc +lat_0=%.6f +lon_0=%.6f +k=1 +datum=WGS84 +units=m +no_defs", middle.y, middle.x)));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replaceAll("\\p{Cntrl}", " ");
    }
}
