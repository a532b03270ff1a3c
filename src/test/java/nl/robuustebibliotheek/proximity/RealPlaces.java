package nl.robuustebibliotheek.proximity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.junit.jupiter.api.Assumptions;

/** The real tables of areas and libraries, which lie beside the project. */
final class RealPlaces {

    private static final Path GEO = Path.of(Objects.requireNonNullElse(System.getenv("ROBUUST_SHARED"), "../shared"),
            "data", "geo");

    private RealPlaces() {}

    static Places postcodes() {
        return Places.read("pc4.csv", bytes("pc4.csv"), Crs.CRS84);
    }

    static Sites libraries(Places places, String municipality) {
        return new SiteReader(places).read(bytes("libraries-amsterdam-brummen.csv"), Crs.CRS84, municipality);
    }

    static byte[] bytes(String name) {
        Path file = GEO.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), () -> "Skipped: there is no " + file + "; set ROBUUST_SHARED.");
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
