package nl.robuustebibliotheek.proximity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

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
                    "The file with places cannot be read: %s.\nMaybe ROBUUST_PLACES_FILE has a mistake."
                            .formatted(path.toAbsolutePath()),
                    unreadable);
        }
        if (places.all().isEmpty()) {
            String why = places.leftOut().isEmpty() ? "it is empty" : places.leftOut().getFirst().detail().en();
            throw new PlacesUnusable("No place in %s can be used: %s".formatted(path.toAbsolutePath(), why), null);
        }
        return Optional.of(places);
    }
}
