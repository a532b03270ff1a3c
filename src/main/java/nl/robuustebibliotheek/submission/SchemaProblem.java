package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

/** Says in a library's words what the schema library found. */
final class SchemaProblem {

    private static final List<String> ANSWERS = List.of("value", "unknown", "notApplicable", "byPartner");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PublishedSchema schema;
    private final Fields fields;

    SchemaProblem(PublishedSchema schema, Fields fields) {
        this.schema = schema;
        this.fields = fields;
    }

    /** Whether this is about one of several ways that are allowed; that none was taken is an error of its own. */
    static boolean isDetail(Error error) {
        return error.getEvaluationPath().toString().contains("/oneOf/")
                || isAboutTheLibrarysName(error) && error.getKeyword().equals("pattern");
    }

    /** Where the problem is: at the field itself, also when it is missing or too much. */
    String place(Error error) {
        String place = error.getInstanceLocation().toString();
        String field = error.getProperty();
        return field == null || isAboutTheLibrarysName(error) ? place : Pointer.to(place, field);
    }

    Problem of(Error error) {
        String place = place(error);
        JsonNode found = error.getInstanceNode();
        JsonNode asked = error.getSchemaNode();
        if (found.isNull()) {
            return ProblemCode.NULL_VALUE.at(place);
        }
        return switch (error.getKeyword()) {
            case "required" -> missingField(place, error);
            case "additionalProperties" -> unknownField(place, error);
            case "propertyNames" -> ProblemCode.FIELD_NAME.at(place, error.getProperty());
            case "dependentRequired" -> ProblemCode.ONLY_WITH_VALUE.at(place, error.getProperty());
            case "oneOf" -> notOneAnswer(place, found);
            case "type" -> WrongKind.at(place, found, asked);
            case "enum" -> unknownChoice(place, found, asked);
            case "const" -> ProblemCode.TRUE_EXPECTED.at(place, found);
            case "minimum" -> ProblemCode.TOO_LOW.at(place, found.decimalValue(), asked.decimalValue());
            case "maximum" -> tooHigh(place, found.decimalValue(), asked.decimalValue());
            case "minItems" -> asked.intValue() == 1
                    ? ProblemCode.LIST_EMPTY.at(place)
                    : ProblemCode.TOO_FEW_ENTRIES.at(place, found.size(), asked);
            case "maxItems", "maxProperties" -> ProblemCode.TOO_MANY_ENTRIES.at(place, found.size(), asked);
            case "maxLength" -> ProblemCode.TEXT_TOO_LONG.at(place, length(found), asked);
            case "pattern" -> wrongShape(place, error);
            case "not" -> ProblemCode.SEVERAL_LINES.at(place, found);
            case "format" -> ProblemCode.IMPOSSIBLE_DATE.at(place, found);
            default -> throw new IllegalStateException("The schema has no words for " + error.getKeyword());
        };
    }

    /** A share above one is most often a percentage. */
    private static Problem tooHigh(String place, BigDecimal found, BigDecimal asked) {
        boolean percentage = asked.compareTo(BigDecimal.ONE) == 0 && found.compareTo(HUNDRED) <= 0;
        return Suggestion.add(ProblemCode.TOO_HIGH.at(place, found, asked), percentage
                ? Optional.of(found.movePointLeft(2).stripTrailingZeros().toPlainString())
                : Optional.empty());
    }

    private static Problem missingField(String place, Error error) {
        return isAboutTheLibrarysName(error)
                ? ProblemCode.LIBRARY_UNIDENTIFIED.at(place)
                : ProblemCode.MISSING_FIELD.at(place, error.getProperty());
    }

    /** The schema's only "any of": a library has an ISIL or a name. */
    private static boolean isAboutTheLibrarysName(Error error) {
        return error.getEvaluationPath().toString().contains("/anyOf/");
    }

    private Problem unknownField(String place, Error error) {
        Problem problem = ProblemCode.UNKNOWN_FIELD.at(place, error.getProperty());
        return Suggestion.add(problem, nearestField(error));
    }

    /** A field of the same object, or else a field of this name elsewhere. */
    private Optional<String> nearestField(Error error) {
        JsonNode siblings = beside(error).path("properties");
        return Nearest.to(error.getProperty(), siblings.propertyNames())
                .or(() -> fields.elsewhere(error.getProperty()));
    }

    private static Problem notOneAnswer(String place, JsonNode found) {
        List<String> answers = ANSWERS.stream().filter(found::has).toList();
        return answers.isEmpty() ? ProblemCode.NO_ANSWER.at(place) : ProblemCode.SEVERAL_ANSWERS.at(place, answers);
    }

    private static Problem unknownChoice(String place, JsonNode found, JsonNode asked) {
        List<String> choices = new ArrayList<>();
        asked.forEach(choice -> choices.add(choice.stringValue()));
        Problem problem = ProblemCode.UNKNOWN_CHOICE.at(place, found, choices);
        return Suggestion.add(problem, Nearest.to(found.asString(""), choices));
    }

    private Problem wrongShape(String place, Error error) {
        JsonNode example = beside(error).path("examples").path(0);
        return example.isMissingNode()
                ? ProblemCode.TEXT_EMPTY.at(place)
                : ProblemCode.WRONG_SHAPE.at(place, error.getInstanceNode(), example);
    }

    /** The part of the schema in which the keyword stands that was not met. */
    private JsonNode beside(Error error) {
        String keyword = error.getSchemaLocation().getFragment().toString();
        return schema.at(keyword.substring(0, keyword.lastIndexOf('/')));
    }

    private static int length(JsonNode text) {
        return text.stringValue().codePointCount(0, text.stringValue().length());
    }
}
