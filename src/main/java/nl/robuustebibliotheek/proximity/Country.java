package nl.robuustebibliotheek.proximity;

import org.locationtech.jts.geom.Envelope;

/** Where a Dutch place can lie: boxes around the European and the Caribbean part, with some room. */
enum Country {
    /** The European part, in degrees. */
    EUROPE(new Envelope(3.2, 7.3, 50.7, 53.7)),
    /** Bonaire, Saba and Sint Eustatius, in degrees. */
    CARIBBEAN(new Envelope(-68.6, -62.8, 11.9, 17.8));

    /** Where the national grid is meant for, in metres. */
    private static final Envelope GRID = new Envelope(-7_000, 300_000, 289_000, 629_000);

    private final Envelope degrees;

    Country(Envelope degrees) {
        this.degrees = degrees;
    }

    static boolean has(double latitude, double longitude) {
        return EUROPE.degrees.contains(longitude, latitude) || CARIBBEAN.degrees.contains(longitude, latitude);
    }

    static boolean hasOnGrid(double x, double y) {
        return GRID.contains(x, y);
    }
}
