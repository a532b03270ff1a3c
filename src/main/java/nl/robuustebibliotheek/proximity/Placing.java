package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

import nl.robuustebibliotheek.submission.Problem;

/** Makes points in degrees out of coordinates as they were written, and says what is wrong with them. */
final class Placing {

    private static final List<String> LATITUDE = List.of("lat", "latitude", "breedte", "breedtegraad");
    private static final List<String> LONGITUDE = List.of("lon", "lng", "longitude", "lengte", "lengtegraad");
    private static final List<String> GRID_X = List.of("rd_x", "x", "x_rd", "rdx");
    private static final List<String> GRID_Y = List.of("rd_y", "y", "y_rd", "rdy");
    /** Far more than any difference between ways to convert, far less than a street. */
    private static final long SAME_POINT = 5_000;

    private final Projection projection = new Projection();
    private final Crs crs;

    /** @param crs how a geometry is written; columns say it by their names */
    Placing(Crs crs) {
        this.crs = crs;
    }

    /**
     * Where a row lies.
     *
     * @param coarseness how far from the point its area reaches, in millimetres; 0 when it is a point
     */
    record Placed(Position position, long coarseness) {}

    /** The place of a row; empty when there is none or a problem was named. */
    Optional<Placed> place(Row row, List<Problem> problems) {
        if (row.geometry().isPresent()) {
            return place(row.geometry().get(), row.place() + "/geometry", problems);
        }
        int before = problems.size();
        Optional<Position> degrees = pair(row, LONGITUDE, LATITUDE, problems)
                .flatMap(point -> position(point.x, point.y, Crs.CRS84, row.place(LATITUDE), problems));
        Optional<Position> grid = pair(row, GRID_X, GRID_Y, problems)
                .flatMap(point -> position(point.x, point.y, Crs.RD, row.place(GRID_X), problems));
        if (problems.size() > before) {
            return Optional.empty();
        }
        if (degrees.isPresent() && grid.isPresent()) {
            long apart = degrees.get().millimetresTo(grid.get());
            if (apart > SAME_POINT) {
                problems.add(PlaceProblem.COORDINATES_DIFFER.at(row.place(LATITUDE), apart / 1_000));
                return Optional.empty();
            }
        }
        return degrees.or(() -> grid).map(position -> new Placed(position, 0));
    }

    /** The point of a geometry: the middle of an area, or a point inside when the middle lies outside. */
    Optional<Placed> place(Geometry geometry, String place, List<Problem> problems) {
        Point middle = geometry.getCentroid();
        Point inside = geometry instanceof Point || geometry.contains(middle) ? middle : geometry.getInteriorPoint();
        Optional<Position> position = position(inside.getX(), inside.getY(), crs, place, problems);
        if (position.isEmpty() || geometry instanceof Point) {
            return position.map(point -> new Placed(point, 0));
        }
        long furthest = 0;
        for (Coordinate corner : geometry.getCoordinates()) {
            Optional<Position> at = position(corner.x, corner.y, crs, place, problems);
            if (at.isEmpty()) {
                return Optional.empty();
            }
            furthest = Math.max(furthest, position.get().millimetresTo(at.get()));
        }
        return Optional.of(new Placed(position.get(), furthest));
    }

    /** A point that lies in the country; otherwise a problem that says what it may be instead. */
    Optional<Position> position(double x, double y, Crs writtenIn, String place, List<Problem> problems) {
        return switch (writtenIn) {
            case RD -> {
                if (Country.hasOnGrid(x, y)) {
                    yield Optional.of(projection.fromGrid(x, y));
                }
                problems.add(Country.hasOnGrid(y, x) ? PlaceProblem.SWAPPED_COORDINATES.at(place, x, y)
                        : Country.has(y, x) || Country.has(x, y)
                                ? PlaceProblem.OTHER_COORDINATES.at(place, x, y, "WGS 84")
                                : PlaceProblem.OUTSIDE_COUNTRY.at(place, x, y));
                yield Optional.empty();
            }
            case CRS84, ETRS89 -> {
                if (Country.has(y, x)) {
                    yield Optional.of(new Position(y, x));
                }
                problems.add(Country.has(x, y) ? PlaceProblem.SWAPPED_COORDINATES.at(place, x, y)
                        : Country.hasOnGrid(x, y) || Country.hasOnGrid(y, x)
                                ? PlaceProblem.OTHER_COORDINATES.at(place, x, y, "RD (EPSG:28992)")
                                : PlaceProblem.OUTSIDE_COUNTRY.at(place, x, y));
                yield Optional.empty();
            }
        };
    }

    private static Optional<Coordinate> pair(Row row, List<String> first, List<String> second, List<Problem> problems) {
        Optional<Double> x = number(row, first, problems);
        Optional<Double> y = number(row, second, problems);
        return x.isPresent() && y.isPresent() ? Optional.of(new Coordinate(x.get(), y.get())) : Optional.empty();
    }

    static Optional<Double> number(Row row, List<String> names, List<Problem> problems) {
        List<Double> found = new ArrayList<>();
        row.value(names).ifPresent(written -> {
            try {
                found.add(written.length() > 40 ? Double.NaN : new BigDecimal(written.replace(',', '.')).doubleValue());
            } catch (NumberFormatException wrong) {
                found.add(Double.NaN);
            }
            if (!Double.isFinite(found.getFirst())) {
                problems.add(PlaceProblem.NOT_A_NUMBER.at(row.place(names), written));
                found.clear();
            }
        });
        return found.stream().findFirst();
    }

    static List<String> columns() {
        List<String> all = new ArrayList<>(LATITUDE);
        all.addAll(LONGITUDE);
        all.addAll(GRID_X);
        all.addAll(GRID_Y);
        return all;
    }

    static Envelope around(List<Position> positions) {
        Envelope box = new Envelope();
        positions.forEach(position -> box.expandToInclude(position.longitude(), position.latitude()));
        return box;
    }
}
