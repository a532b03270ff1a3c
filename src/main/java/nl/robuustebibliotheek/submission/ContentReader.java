package nl.robuustebibliotheek.submission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

/** Reads everything but the locations out of a submission that has been checked. */
final class ContentReader {

    private final AnswerReader answers;

    ContentReader(Fields fields) {
        this.answers = new AnswerReader(fields);
    }

    Content read(JsonNode submission) {
        return new Content(
                library(submission.path("library")),
                submission.path("referenceYear").intValue(),
                municipalities(submission.path("municipalities")),
                partners(submission.at("/activities/partners")),
                LocationReader.readNeighbours(submission),
                category(submission.path("category")),
                consent(submission.path("consent")),
                submission.path("earlierAssessment").stringValueOpt(),
                answers.read(submission),
                submission,
                Fingerprint.of(submission));
    }

    private static Library library(JsonNode node) {
        return new Library(
                node.path("isil").stringValueOpt(),
                node.path("name").stringValueOpt(),
                node.path("combinedInstitution").asBoolean(false));
    }

    private static List<Municipality> municipalities(JsonNode list) {
        return IntStream.range(0, list.size())
                .mapToObj(index -> municipality(index, list.path(index)))
                .toList();
    }

    private static Municipality municipality(int index, JsonNode node) {
        JsonNode inhabitants = node.path("inhabitants");
        return new Municipality(
                index,
                node.path("code").stringValue(),
                node.path("name").stringValue(),
                (inhabitants.isObject() ? inhabitants.path("value") : inhabitants).intValue(),
                Words.optional(DistanceDefinition.class, node.path("distanceDefinition")),
                Words.optional(DistanceMethod.class, node.path("distanceMethod")),
                node.path("agreementUntil").stringValueOpt().map(LocalDate::parse));
    }

    private static Optional<List<Partner>> partners(JsonNode list) {
        return list.asArrayOpt().map(partners -> IntStream.range(0, partners.size())
                .mapToObj(index -> partner(index, partners.path(index)))
                .toList());
    }

    private static Partner partner(int index, JsonNode node) {
        return new Partner(
                index,
                Words.one(Partner.Kind.class, node.path("kind")),
                Words.optional(Partner.Intensity.class, node.path("intensity")));
    }

    private static Optional<CategoryChoice> category(JsonNode node) {
        return node.asObjectOpt().map(choice -> new CategoryChoice(
                choice.path("id").stringValue(), choice.path("reason").stringValue()));
    }

    private static Consent consent(JsonNode node) {
        return new Consent(
                node.path("calibration").asBoolean(false), node.path("peers").asBoolean(false));
    }
}
