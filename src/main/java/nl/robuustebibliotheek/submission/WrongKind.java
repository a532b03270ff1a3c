package nl.robuustebibliotheek.submission;

import tools.jackson.databind.JsonNode;

/** A value of another kind than its field holds. */
final class WrongKind {

    private WrongKind() {}

    static Problem at(String place, JsonNode found, JsonNode asked) {
        return switch (asked.asString("")) {
            case "object" -> ProblemCode.OBJECT_EXPECTED.at(place, found);
            case "array" -> ProblemCode.LIST_EXPECTED.at(place, found);
            case "string" -> ProblemCode.TEXT_EXPECTED.at(place, found);
            case "boolean" -> ProblemCode.YES_NO_EXPECTED.at(place, found);
            case "integer" ->
                found.isNumber() ? ProblemCode.WHOLE_NUMBER_EXPECTED.at(place, found) : noNumber(place, found);
            case "number" -> noNumber(place, found);
            default -> ProblemCode.NUMBER_OR_YES_NO_EXPECTED.at(place, found);
        };
    }

    private static Problem noNumber(String place, JsonNode found) {
        return found.isString()
                ? ProblemCode.NUMBER_AS_TEXT.at(place, found)
                : ProblemCode.NUMBER_EXPECTED.at(place, found);
    }
}
