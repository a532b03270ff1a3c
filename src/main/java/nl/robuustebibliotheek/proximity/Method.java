package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.Text;

/** How the distance between two places is worked out. */
public sealed interface Method {

    Method STRAIGHT_LINE = new StraightLine();

    /** Over the sphere, as the crow flies. */
    record StraightLine() implements Method {}

    /**
     * The straight line times a factor, as an estimate of the road.
     *
     * @param factor at least 1
     * @param source where the factor comes from
     */
    record RoadFactor(BigDecimal factor, String source) implements Method {

        public RoadFactor {
            if (factor.compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException("A road is not shorter than a straight line: " + factor);
            }
        }
    }

    /**
     * Distances that somebody else worked out, in millimetres by neighbourhood and then by name of the location.
     *
     * @param kind what they are
     * @param source who worked them out, and how
     */
    record Matrix(Map<String, Map<String, Long>> millimetres, DistanceMethod kind, String source) implements Method {

        public Matrix {
            millimetres = Map.copyOf(millimetres);
        }
    }

    /** As what kind of distance the figures count. */
    default DistanceMethod kind() {
        return switch (this) {
            case StraightLine _ -> DistanceMethod.STRAIGHT_LINE;
            case RoadFactor _ -> DistanceMethod.ROAD;
            case Matrix matrix -> matrix.kind();
        };
    }

    /** A short name that does not change. */
    default String code() {
        return switch (this) {
            case StraightLine _ -> "straight-line";
            case RoadFactor _ -> "road-factor";
            case Matrix _ -> "matrix";
        };
    }

    default Text title() {
        return switch (this) {
            case StraightLine _ -> new Text("hemelsbreed", "as the crow flies");
            case RoadFactor(BigDecimal factor, String source) -> new Text(
                    "over de weg, geschat als hemelsbreed maal %s (%s)".formatted(
                            factor.toPlainString().replace('.', ','),
                            source),
                    "by road, estimated as the straight line times %s (%s)".formatted(factor.toPlainString(), source));
            case Matrix matrix -> new Text(
                    "%s, uit een eigen tabel (%s)".formatted(matrix.kind().title().nl(), matrix.source()),
                    "%s, from a table of one's own (%s)".formatted(matrix.kind().title().en(), matrix.source()));
        };
    }

    /** From each neighbourhood to the nearest of these locations. */
    default Reach reach(List<Neighbourhood> from, List<Site> to) {
        return switch (this) {
            case StraightLine _ -> Reach.overTheSphere(from, to, BigDecimal.ONE);
            case RoadFactor road -> Reach.overTheSphere(from, to, road.factor());
            case Matrix matrix -> Reach.fromTable(from, to, matrix.millimetres());
        };
    }

    /** From one point, which need not be a neighbourhood, to another; with a table there is no such distance. */
    default long between(Position from, Position to) {
        return switch (this) {
            case StraightLine _ -> from.millimetresTo(to);
            case RoadFactor road -> Reach.times(from.millimetresTo(to), road.factor());
            case Matrix _ -> throw new IllegalStateException("A table knows no other places");
        };
    }
}
