package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes points as GeoJSON geometries, in the coordinates that were asked for. */
final class PointWriter {

    private static final int DECIMALS_OF_A_DEGREE = 6;
    private static final int DECIMALS_OF_A_METRE = 1;

    private final Crs crs;
    private final Projection projection = new Projection();

    PointWriter(Crs crs) {
        this.crs = crs;
    }

    ObjectNode point(Position position) {
        ObjectNode point = JsonNodeFactory.instance.objectNode().put("type", "Point");
        double[] first = switch (crs) {
            case RD -> projection.toGrid(position);
            case CRS84, ETRS89 -> new double[]{position.longitude(), position.latitude()};
        };
        int decimals = crs == Crs.RD ? DECIMALS_OF_A_METRE : DECIMALS_OF_A_DEGREE;
        for (double each : first) {
            point.withArray("/coordinates").add(BigDecimal.valueOf(each).setScale(decimals, RoundingMode.HALF_EVEN));
        }
        return point;
    }
}
