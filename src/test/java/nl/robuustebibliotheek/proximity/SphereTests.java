package nl.robuustebibliotheek.proximity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.proj4j.geodesic.Geodesic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Distances and projections beside those that others worked out. */
class SphereTests {

    @Test
    void measuresAsTheGeodesicOfTheProjectionLibraryOnASphere() {
        Geodesic sphere = new Geodesic(Sphere.RADIUS_KM * 1000, 0);
        Made made = new Made(11);
        for (int i = 0; i < 2_000; i++) {
            Position from = made.position();
            Position to = made.position();
            double metres = sphere.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude()).s12;

            assertThat(Sphere.millimetres(from, to) / 1000.0).isCloseTo(metres, within(0.001));
        }
    }

    /** Amersfoort, Westertoren and Martinitoren, from Schreutelkamp and Strang van Hees (2001). */
    @ParameterizedTest
    @CsvSource({"155000, 463000, 52.15517440, 5.38720621", "120700.723, 487525.502, 52.37453253, 4.88352559",
            "233883.131, 582065.167, 53.21938317, 6.56820053"})
    void bringsTheDutchGridToDegreesWithinAMetre(double x, double y, double latitude, double longitude) {
        Position degrees = new Projection().fromGrid(x, y);

        assertThat(degrees.millimetresTo(new Position(latitude, longitude))).isLessThan(1_000);
        double[] back = new Projection().toGrid(degrees);
        assertThat(back[0]).isCloseTo(x, within(0.01));
        assertThat(back[1]).isCloseTo(y, within(0.01));
    }

    @Test
    void knowsNoPointBeyondThePoles() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Position(90.1, 5))
                .isInstanceOf(IllegalArgumentException.class);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> new Position(Double.NaN, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
