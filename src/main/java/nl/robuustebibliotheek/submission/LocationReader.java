package nl.robuustebibliotheek.submission;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** Reads the locations out of a submission that has been checked. */
final class LocationReader {

    private LocationReader() {}

    static Optional<List<Location>> read(JsonNode submission) {
        JsonNode list = submission.at("/proximity/locations");
        return list.asArrayOpt().map(locations -> IntStream.range(0, locations.size())
                .mapToObj(index -> location(index, locations.path(index)))
                .toList());
    }

    private static Location location(int index, JsonNode node) {
        return new Location(
                index,
                node.path("name").stringValue(),
                node.path("municipality").stringValue(),
                Words.one(LocationType.class, node.path("type")),
                node.path("opening").asArrayOpt()
                        .map(times -> times.valueStream().map(LocationReader::interval).toList()),
                node.path("sharedWith").asArrayOpt()
                        .map(others -> others.valueStream().map(LocationReader::sharing).toList()),
                whereabouts(node.path("address"), node.path("geometry")));
    }

    /** The locations of neighbours; none when nothing was submitted. */
    static List<NeighbourLocation> readNeighbours(JsonNode submission) {
        JsonNode list = submission.at("/proximity/neighbourLocations");
        return IntStream.range(0, list.size()).mapToObj(index -> neighbour(index, list.path(index))).toList();
    }

    private static NeighbourLocation neighbour(int index, JsonNode node) {
        return new NeighbourLocation(index, node.path("name").stringValue(),
                node.path("municipality").stringValueOpt(),
                Words.optional(LocationType.class, node.path("type")), whereabouts(node, node.path("geometry")));
    }

    private static Whereabouts whereabouts(JsonNode address, JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        Optional<Whereabouts.Coordinates> point = coordinates.isArray()
                ? Optional.of(new Whereabouts.Coordinates(coordinates.path(0).decimalValue(),
                        coordinates.path(1).decimalValue()))
                : Optional.empty();
        return new Whereabouts(address.path("street").stringValueOpt(), address.path("houseNumber").stringValueOpt(),
                address.path("postcode").stringValueOpt(), point);
    }

    private static OpeningInterval interval(JsonNode node) {
        return new OpeningInterval(
                Words.one(DayOfWeek.class, node.path("day")),
                TimeOfDay.minutes(node.path("from")),
                TimeOfDay.minutes(node.path("to")),
                Words.one(StaffedBy.class, node.path("staffedBy")),
                Words.optional(Entry.class, node.path("entry")).orElse(Entry.EVERYONE));
    }

    private static Sharing sharing(JsonNode node) {
        return new Sharing(
                Words.one(Sharing.Kind.class, node.path("kind")),
                Words.optional(Sharing.What.class, node.path("what")));
    }
}
