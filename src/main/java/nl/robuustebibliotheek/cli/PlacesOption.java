package nl.robuustebibliotheek.cli;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import nl.robuustebibliotheek.proximity.NationalPlaces;
import nl.robuustebibliotheek.proximity.Places;

/** Where people live, for commands that work distances out; the service reads the same file. */
final class PlacesOption {

    @Option(names = "--places", paramLabel = "FILE")
    private @Nullable String file;

    Optional<Places> read(Map<String, String> environment) {
        return NationalPlaces.in(Optional.ofNullable(file).orElse(environment.getOrDefault("ROBUUST_PLACES_FILE", "")));
    }
}
