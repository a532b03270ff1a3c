package nl.robuustebibliotheek.proximity;

import java.util.List;
import java.util.function.ToLongBiFunction;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the nearest of many points, exactly. The tree of JTS holds degrees and only proposes: everything in a box that
 * surely holds all within some distance. The distances themselves are those of the sphere, and a point is the nearest only
 * when it lies within the distance for which the box was drawn; otherwise the box grows. Safe for many threads.
 */
final class SiteIndex {

    /** So that rounding never leaves out a point on the edge of a box. */
    private static final double ROOM = 1 + 1e-9;
    private static final double SMALLEST_BOX = 100_000;

    private final Position[] positions;
    private final ToLongBiFunction<Position, Position> millimetres;
    private final STRtree tree;
    private final double usualSpacing;

    SiteIndex(List<Position> positions) {
        this(positions, Position::millimetresTo);
    }

    /** @param millimetres how far apart two points are on the sphere */
    SiteIndex(List<Position> positions, ToLongBiFunction<Position, Position> millimetres) {
        this.millimetres = millimetres;
        this.positions = positions.toArray(Position[]::new);
        this.tree = new STRtree();
        Envelope all = new Envelope();
        for (int index = 0; index < this.positions.length; index++) {
            Coordinate point = new Coordinate(this.positions[index].longitude(), this.positions[index].latitude());
            all.expandToInclude(point);
            tree.insert(new Envelope(point), index);
        }
        if (this.positions.length > 0) {
            tree.build();
        }
        this.usualSpacing = spacing(all, this.positions.length);
    }

    /**
     * The nearest point.
     *
     * @param index which one; of several as near the first, -1 when there is none at all
     */
    record Hit(int index, long millimetres) {

        static final Hit NONE = new Hit(-1, Long.MAX_VALUE);

        boolean found() {
            return index >= 0;
        }
    }

    Hit nearest(Position from) {
        if (positions.length == 0) {
            return Hit.NONE;
        }
        for (double radius = usualSpacing; radius < Sphere.furthest(); radius *= 2) {
            Hit hit = nearestIn(box(from, radius * ROOM), from);
            if (hit.millimetres <= radius) {
                return hit;
            }
            if (hit.found()) {
                return nearestIn(box(from, hit.millimetres * ROOM + 1), from);
            }
        }
        return nearestOfAll(from);
    }

    private Hit nearestIn(Envelope box, Position from) {
        Best best = new Best(from);
        tree.query(box, item -> best.look((Integer) item));
        return new Hit(best.index, best.millimetres);
    }

    private Hit nearestOfAll(Position from) {
        Best best = new Best(from);
        for (int index = 0; index < positions.length; index++) {
            best.look(index);
        }
        return new Hit(best.index, best.millimetres);
    }

    private static Envelope box(Position around, double millimetres) {
        double north = Sphere.degreesNorth(millimetres);
        double east = Sphere.degreesEast(millimetres, around.latitude());
        return new Envelope(around.longitude() - east, around.longitude() + east, around.latitude() - north,
                around.latitude() + north);
    }

    /** About how far apart points lie, so that a first box holds a few. */
    private static double spacing(Envelope all, int count) {
        if (count < 2) {
            return SMALLEST_BOX;
        }
        double high = all.getHeight() / Sphere.degreesNorth(1);
        double wide = all.getWidth() / Sphere.degreesNorth(1) * Math.cos(Math.toRadians(all.centre().y));
        return Math.max(SMALLEST_BOX, Math.sqrt(high * wide / count));
    }

    private final class Best {

        private final Position from;
        private int index = -1;
        private long millimetres = Long.MAX_VALUE;

        Best(Position from) {
            this.from = from;
        }

        void look(int candidate) {
            long distance = SiteIndex.this.millimetres.applyAsLong(from, positions[candidate]);
            if (distance < millimetres || distance == millimetres && candidate < index) {
                index = candidate;
                millimetres = distance;
            }
        }
    }
}
