package nl.robuustebibliotheek.submission;

import java.util.Optional;

/**
 * A location of another library, to which inhabitants of the service area go as well.
 *
 * @param index its place in the submitted list, from 0
 * @param municipality its name, as the library wrote it
 */
public record NeighbourLocation(int index, String name, Optional<String> municipality, Optional<LocationType> type,
        Whereabouts where) {}
