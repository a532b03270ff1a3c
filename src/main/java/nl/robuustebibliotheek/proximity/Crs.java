package nl.robuustebibliotheek.proximity;

import java.util.Arrays;
import java.util.Optional;

/** The ways to write coordinates that are understood, each with the URI by which an API names it. */
public enum Crs {
    /** Longitude and latitude in degrees, WGS 84; what is meant when nothing is said. */
    CRS84("http://www.opengis.net/def/crs/OGC/1.3/CRS84"),
    /**
     * Longitude and latitude in degrees, ETRS89; differs less than a metre from WGS 84. The national rules exchange it in this order,
     * though the register of coordinate systems names latitude first.
     */
    ETRS89("http://www.opengis.net/def/crs/EPSG/0/9067"),
    /** Metres east and north in the Dutch national grid (Rijksdriehoekstelsel, EPSG:28992). */
    RD("http://www.opengis.net/def/crs/EPSG/0/28992");

    private final String uri;

    Crs(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    /** The one with this URI, between angle brackets or not, and of whichever version of the register. */
    public static Optional<Crs> of(String uri) {
        String bare = uri.strip().replaceAll("^<|>$", "").replace("https://", "http://")
                .replaceFirst("(?<=/EPSG/)[0-9.]{1,12}(?=/)", "0");
        return Arrays.stream(values()).filter(crs -> crs.uri.equals(bare)).findFirst();
    }
}
