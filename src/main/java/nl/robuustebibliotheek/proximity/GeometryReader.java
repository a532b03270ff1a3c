package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import tools.jackson.databind.JsonNode;

/** Reads a GeoJSON geometry: a point, a polygon or several polygons. */
final class GeometryReader {

    /** What can be read. */
    static final Set<String> TYPES = Set.of("Point", "Polygon", "MultiPolygon");

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private GeometryReader() {}

    /** @throws IllegalArgumentException when it is something else */
    static Geometry read(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        return switch (geometry.path("type").asString("")) {
            case "Point" -> FACTORY.createPoint(coordinate(coordinates));
            case "Polygon" -> polygon(coordinates);
            case "MultiPolygon" -> {
                List<Polygon> polygons = new ArrayList<>();
                coordinates.forEach(each -> polygons.add(polygon(each)));
                if (polygons.isEmpty()) {
                    throw new IllegalArgumentException("No polygons");
                }
                yield FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
            }
            default -> throw new IllegalArgumentException("No geometry");
        };
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> all = new ArrayList<>();
        rings.forEach(ring -> all.add(ring(ring)));
        if (all.isEmpty()) {
            throw new IllegalArgumentException("No rings");
        }
        return FACTORY.createPolygon(all.getFirst(), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    /** JTS says so itself when a ring does not close or has too few points. */
    private static LinearRing ring(JsonNode points) {
        List<Coordinate> coordinates = new ArrayList<>();
        points.forEach(point -> coordinates.add(coordinate(point)));
        return FACTORY.createLinearRing(coordinates.toArray(Coordinate[]::new));
    }

    private static Coordinate coordinate(JsonNode point) {
        if (!point.path(0).isNumber() || !point.path(1).isNumber()) {
            throw new IllegalArgumentException("No coordinates");
        }
        Coordinate read = new Coordinate(point.path(0).doubleValue(), point.path(1).doubleValue());
        if (!read.isValid()) {
            throw new IllegalArgumentException("No number that can be used");
        }
        return read;
    }
}
