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
                        .map(others -> others.valueStream().map(LocationReader::sharing).toList()));
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
