package nl.robuustebibliotheek.proximity;

/** A point on the earth, in degrees (WGS 84). */
public record Position(double latitude, double longitude) {

    public Position {
        if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("There is no point at %s, %s".formatted(latitude, longitude));
        }
    }

    /** In a straight line over the earth, in whole millimetres. */
    public long millimetresTo(Position other) {
        return Sphere.millimetres(this, other);
    }
}
