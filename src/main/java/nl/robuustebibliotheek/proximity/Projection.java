package nl.robuustebibliotheek.proximity;

import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.ProjCoordinate;

/**
 * Between the Dutch national grid and degrees. The datum shift is the one of EPSG:15934 (RDNAPTRANS, without its correction
 * grid), which leaves at most some 0.3 m. Not for several threads at once: each asks for its own.
 */
final class Projection {

    private static final String RD = "+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079"
            + " +x_0=155000 +y_0=463000 +ellps=bessel"
            + " +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs";
    private static final String DEGREES = "+proj=longlat +datum=WGS84 +no_defs";

    private final BasicCoordinateTransform toDegrees;
    private final BasicCoordinateTransform toGrid;

    Projection() {
        CRSFactory factory = new CRSFactory();
        CoordinateReferenceSystem grid = factory.createFromParameters("EPSG:28992", RD);
        CoordinateReferenceSystem degrees = factory.createFromParameters("CRS84", DEGREES);
        this.toDegrees = new BasicCoordinateTransform(grid, degrees);
        this.toGrid = new BasicCoordinateTransform(degrees, grid);
    }

    /** @param x metres east, y metres north in the national grid */
    Position fromGrid(double x, double y) {
        ProjCoordinate degrees = toDegrees.transform(new ProjCoordinate(x, y), new ProjCoordinate());
        return new Position(degrees.y, degrees.x);
    }

    /** Metres east and north in the national grid. */
    double[] toGrid(Position position) {
        ProjCoordinate grid = toGrid.transform(new ProjCoordinate(position.longitude(), position.latitude()),
                new ProjCoordinate());
        return new double[]{grid.x, grid.y};
    }
}
