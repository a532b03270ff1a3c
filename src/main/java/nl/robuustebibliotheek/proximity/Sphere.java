package nl.robuustebibliotheek.proximity;

/** The earth as a sphere with the mean radius of the IUGG. Straight lines on it differ less than 0.6% from the real ones. */
final class Sphere {

    static final double RADIUS_KM = 6371.0088;

    private static final double RADIUS_MM = RADIUS_KM * 1e6;
    private static final double QUARTER = Math.PI / 2;

    private Sphere() {}

    /** The length of the great circle between two points (haversine), in whole millimetres. */
    static long millimetres(Position from, Position to) {
        double north = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        double east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double half = north * north
                + Math.cos(Math.toRadians(from.latitude())) * Math.cos(Math.toRadians(to.latitude())) * east * east;
        return Math.round(2 * RADIUS_MM * Math.asin(Math.min(1, Math.sqrt(half))));
    }

    /** How many degrees north or south everything within this distance lies at most. */
    static double degreesNorth(double millimetres) {
        return Math.toDegrees(millimetres / RADIUS_MM);
    }

    /** How many degrees east or west everything within this distance of a point lies at most; 360 when there is no limit. */
    static double degreesEast(double millimetres, double latitude) {
        double angle = millimetres / RADIUS_MM;
        if (angle >= QUARTER - Math.abs(Math.toRadians(latitude))) {
            return 360;
        }
        return Math.toDegrees(Math.asin(Math.sin(angle) / Math.cos(Math.toRadians(latitude))));
    }

    /** Half the way round: nothing is further. */
    static double furthest() {
        return RADIUS_MM * Math.PI;
    }
}
