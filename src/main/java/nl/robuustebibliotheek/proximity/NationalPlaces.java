package nl.robuustebibliotheek.proximity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/** The file with the neighbourhoods of the country, which is read once. */
public final class NationalPlaces {

    private NationalPlaces() {}

    /**
     * @param file empty when there is none
     * @throws PlacesUnusable when there is a file of which nothing can be used
     */
    public static Optional<Places> in(String file) {
        if (file.isBlank()) {
            return Optional.empty();
        }
        Path path = Path.of(file);
        Places places;
        try {
            places = Places.read(Objects.toString(path.getFileName(), file), Files.readAllBytes(path), Crs.CRS84);
        } catch (IOException unreadable) {
            throw new PlacesUnusable(
                    new Text("Het bestand met plekken is niet te lezen: %s. Misschien staat het ergens anders."
                            .formatted(path.toAbsolutePath()),
                            "The file with places cannot be read: %s. Maybe it is somewhere else."
                                    .formatted(path.toAbsolutePath())),
                    unreadable);
        }
        if (places.all().isEmpty()) {
            Text why = places.leftOut().isEmpty()
                    ? new Text("Het bestand is leeg.", "The file is empty.")
                    : places.leftOut().getFirst().detail();
            throw new PlacesUnusable(new Text("Geen plek in %s is bruikbaar.".formatted(path.toAbsolutePath()),
                    "No place in %s can be used.".formatted(path.toAbsolutePath())).followedBy(why), null);
        }
        return Optional.of(places);
    }
}
