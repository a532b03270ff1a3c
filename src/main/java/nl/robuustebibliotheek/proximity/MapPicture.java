package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

import nl.robuustebibliotheek.proximity.MapMarks.Fate;
import nl.robuustebibliotheek.proximity.MapMarks.Shade;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;

/**
 * A picture of where people and locations are, as SVG of its own: no tiles, no fonts, no scripts from elsewhere. It can be
 * read without colour: how far it is shows in shade and in rings, and every location carries the number of the list below it.
 */
public final class MapPicture {

    /** Narrow, so that its words can still be read on a phone. */
    private static final int WIDTH = 420;
    /** As wide as it is shown where there is room. */
    private static final int SHOWN = 640;
    private static final int HIGHEST = 460;
    private static final int LOWEST = 160;
    private static final int MARGIN = 30;
    private static final int LINE = 20;
    /** Characters on a line of the legend. */
    private static final int LONGEST = 54;
    private static final int TOP = 32;
    private static final double LARGEST = 16;
    private static final double SMALLEST = 2.5;

    private final Area area;
    private final List<Marked> locations;
    private final List<Site> sites;
    private final Question question;
    private final Imprint imprint;
    private final Envelope box = new Envelope();
    private final BasicCoordinateTransform toPlane;
    private final double scale;
    private final int mapHeight;

    /** A location with what becomes of it. */
    private record Marked(Site site, Fate fate) {}

    /** @param before the locations before a change; empty when nothing changes */
    public MapPicture(Area area, List<Site> before, List<Site> sites, Question question, Imprint imprint) {
        this.area = area;
        this.sites = sites;
        this.question = question;
        this.imprint = imprint;
        this.toPlane = plane(area);
        area.neighbourhoods().stream().filter(each -> each.inhabitants() > 0)
                .forEach(each -> box.expandToInclude(onPlane(each.position())));
        double room = Math.max(box.getWidth(), box.getHeight()) / 2 + 1_000;
        Envelope near = new Envelope(box);
        near.expandBy(room);
        this.locations = marked(before, sites).stream().filter(each -> near.contains(onPlane(each.site.position())))
                .toList();
        locations.forEach(each -> box.expandToInclude(onPlane(each.site.position())));
        box.expandBy(500);
        this.scale = Math.min((WIDTH - 2.0 * MARGIN) / box.getWidth(), (HIGHEST - 2.0 * MARGIN) / box.getHeight());
        this.mapHeight = (int) Math.max(LOWEST, Math.ceil(box.getHeight() * scale) + 2 * MARGIN);
    }

    private static List<Marked> marked(List<Site> before, List<Site> sites) {
        List<Marked> marked = new ArrayList<>();
        sites.forEach(site -> marked.add(new Marked(site,
                before.isEmpty() || isAmong(before, site) ? Fate.STAYS : Fate.COMES)));
        before.stream().filter(site -> !isAmong(sites, site)).forEach(site -> marked.add(new Marked(site, Fate.GOES)));
        return marked;
    }

    private static boolean isAmong(List<Site> sites, Site site) {
        return sites.stream()
                .anyMatch(each -> each.name().equals(site.name()) && each.position().equals(site.position()));
    }

    public String svg(Language language) {
        MapMarks marks = new MapMarks();
        List<String> foot = foot(language);
        int height = TOP + mapHeight + 14 + (Shade.values().length + locations.size() + foot.size() + 5) * LINE;
        Text title = new Text("Afstand tot de bibliotheek" + of(), "Distance to the library" + of());
        marks.add(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" "
                + "role=\"img\" aria-label=\"%s\" lang=\"%s\" font-family=\"Liberation Sans, Arial, sans-serif\" "
                + "font-size=\"14\" fill=\"#111\">").formatted(WIDTH, height, SHOWN, height * SHOWN / WIDTH,
                        MarkupText.shown(title.in(language)), language.name().toLowerCase(Locale.ROOT)));
        marks.add("<title>" + MarkupText.shown(title.in(language)) + "</title>");
        marks.add("<desc>" + MarkupText.shown(description().in(language)) + "</desc>");
        marks.add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>".formatted(WIDTH, height));
        marks.add("<rect x=\"1\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#777\"/>".formatted(TOP,
                WIDTH - 2, mapHeight));
        marks.line(6, 21, shortened(title.in(language)));
        people(marks);
        Envelope sheet = new Envelope(0, WIDTH, TOP, TOP + (double) mapHeight);
        for (int number = 1; number <= locations.size(); number++) {
            Marked each = locations.get(number - 1);
            marks.location(onPicture(each.site.position()), sheet, number, each.site.isFull(), each.fate);
        }
        scaleBar(marks);
        legend(marks, language, foot);
        marks.add("</svg>");
        return marks.toString();
    }

    private String of() {
        return area.name().isEmpty() ? "" : ": " + area.name();
    }

    /** What it shows, for who cannot see it. */
    public Text description() {
        Text people = Shown.people(area.inhabitants());
        long changes = locations.stream().filter(each -> each.fate != Fate.STAYS).count();
        Text fates = changes == 0 ? new Text("", "")
                : new Text(" Wat nieuw is of weggaat, staat in de lijst.", " What is new or goes stands in the list.");
        return new Text(
                "%d gebieden met samen %s inwoners, elk een cirkel zo groot als het aantal inwoners en zo donker als de afstand tot de dichtstbijzijnde locatie (%s). %d locaties, elk een vierkant met een nummer uit de lijst eronder.%s %s"
                        .formatted(area.neighbourhoods().size(), people.nl(), question.method().title().nl(),
                                locations.size(), fates.nl(), imprint.line().nl()),
                "%d areas with %s inhabitants together, each a circle as large as the number of inhabitants and as dark as the distance to the nearest location (%s). %d locations, each a square with a number from the list below.%s %s"
                        .formatted(area.neighbourhoods().size(), people.en(), question.method().title().en(),
                                locations.size(), fates.en(), imprint.line().en()));
    }

    private void people(MapMarks marks) {
        Reach reach = question.method().reach(area.neighbourhoods(), sites);
        double most = most();
        IntStream.range(0, area.neighbourhoods().size()).boxed()
                .filter(place -> area.neighbourhoods().get(place).inhabitants() > 0)
                .sorted(Comparator.<Integer>comparingLong(place -> area.neighbourhoods().get(place).inhabitants())
                        .reversed())
                .forEach(place -> {
                    Neighbourhood each = area.neighbourhoods().get(place);
                    Coordinate at = onPicture(each.position());
                    double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(each.inhabitants() / most));
                    marks.circle(at.x, at.y, radius, Shade.of(reach.millimetres(place)));
                });
    }

    private long most() {
        return area.neighbourhoods().stream().mapToLong(Neighbourhood::inhabitants).max().orElse(1);
    }

    private void scaleBar(MapMarks marks) {
        int kilometres = IntStream.of(50, 20, 10, 5, 2, 1).filter(km -> km * 1_000 * scale <= WIDTH / 3.0).findFirst()
                .orElse(1);
        double length = kilometres * 1_000 * scale;
        int y = TOP + mapHeight - 10;
        marks.add(MapMarks.format(
                "<path d=\"M8 %d v8 h%.1f v-8\" stroke=\"#111\" stroke-width=\"2\" fill=\"none\"/>", y - 4, length));
        marks.add(MapMarks.format("<text x=\"%.1f\" y=\"%d\">%d km</text>", length + 14, y + 5, kilometres));
    }

    private void legend(MapMarks marks, Language language, List<String> foot) {
        int line = TOP + mapHeight + 20;
        marks.line(6, line, new Text("Afstand tot de dichtstbijzijnde locatie:",
                "Distance to the nearest location:").in(language));
        for (Shade shade : Shade.values()) {
            line += LINE;
            marks.circle(18, line - 5, 8, shade);
            marks.line(36, line, shade.title().in(language));
        }
        line += LINE;
        Text largest = Shown.people(most());
        marks.line(6, line, new Text("Grootste cirkel: %s inwoners; een kwart daarvan".formatted(largest.nl()),
                "Largest circle: %s inhabitants; a quarter of that".formatted(largest.en())).in(language));
        line += LINE;
        marks.line(6, line, new Text("is half zo breed. Locaties (dikke rand: volwaardig):",
                "is half as wide. Locations (thick edge: full library):").in(language));
        for (int number = 1; number <= locations.size(); number++) {
            line += LINE;
            Marked each = locations.get(number - 1);
            marks.square(18, line - 5, number, each.site.isFull(), each.fate);
            marks.line(36, line, shortened(each.site.name()) + each.fate.title().in(language));
        }
        line += LINE / 2;
        for (String each : foot) {
            line += LINE;
            marks.line(6, line, shortened(each));
        }
    }

    private List<String> foot(Language language) {
        Text method = question.method().title();
        return Stream.of(new Text("Gemeten: " + method.nl() + ".", "Measured: " + method.en() + "."),
                imprint.people(), imprint.day()).flatMap(each -> lines(each.in(language)).stream()).toList();
    }

    /** As many words on a line as fit. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String word : text.split(" ")) {
            if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= LONGEST) {
                lines.add(lines.removeLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private Coordinate onPicture(Position position) {
        Coordinate plane = onPlane(position);
        return new Coordinate(MARGIN + (plane.x - box.getMinX()) * scale,
                TOP + mapHeight - MARGIN - (plane.y - box.getMinY()) * scale);
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
                MapMarks.format("+proj=tmerc +lat_0=%.6f +lon_0=%.6f +k=1 +datum=WGS84 +units=m +no_defs", middle.y,
                        middle.x)));
    }
}
