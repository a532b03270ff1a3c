package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Builds a tree out of tokens and leaves out what nobody can reckon with or read. Where it left something out there is
 * a problem, and null in the tree. Numbers come in their shortest form, so that 1.0 and 1 are the same.
 */
final class TreeCopier {

    private static final int DEEPEST = 20;
    private static final String KEPT_TO_THE_LETTER = "/library/name";

    /** What programs write as a coordinate has more digits than anybody measured; eight of a degree are a millimetre. */
    private static final Pattern COORDINATE = Pattern.compile("/geometry/coordinates/[0-9]+$");
    private static final int COORDINATE_DECIMALS = 8;

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonParser parser;
    private final FoundProblems found;

    TreeCopier(JsonParser parser, FoundProblems found) {
        this.parser = parser;
        this.found = found;
    }

    JsonNode value(String pointer, int depth) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> depth == DEEPEST ? tooDeep(pointer) : object(pointer, depth + 1);
            case START_ARRAY -> depth == DEEPEST ? tooDeep(pointer) : list(pointer, depth + 1);
            case VALUE_STRING -> text(pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(pointer);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            default -> leftOut(ProblemCode.UNREADABLE_TEXT.at(pointer, parser.currentToken()));
        };
    }

    private JsonNode object(String pointer, int depth) {
        ObjectNode object = nodes.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!ReadableText.is(name)) {
                found.add(ProblemCode.UNREADABLE_TEXT.at(pointer, name));
                parser.skipChildren();
                continue;
            }
            String place = Pointer.to(pointer, name);
            if (object.has(name)) {
                found.add(ProblemCode.DUPLICATE_FIELD.at(place, name));
            }
            object.set(name, value(place, depth));
        }
        return object;
    }

    private JsonNode list(String pointer, int depth) {
        ArrayNode list = nodes.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(value(Pointer.to(pointer, list.size()), depth));
        }
        return list;
    }

    private JsonNode text(String pointer) {
        String text = parser.getString();
        boolean kept = pointer.equals(KEPT_TO_THE_LETTER) ? ReadableText.isWhole(text) : ReadableText.is(text);
        return kept ? nodes.stringNode(text) : leftOut(ProblemCode.UNREADABLE_TEXT.at(pointer, text));
    }

    private JsonNode number(String pointer) {
        String written = parser.getString();
        BigDecimal number = ShortNumber.of(written);
        if (number == null) {
            return leftOut(ProblemCode.NUMBER_OUT_OF_REACH.at(pointer, written));
        }
        if (number.scale() > ShortNumber.MOST_DECIMALS && COORDINATE.matcher(pointer).find()) {
            number = number.setScale(COORDINATE_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        } else if (number.scale() > ShortNumber.MOST_DECIMALS) {
            return leftOut(ProblemCode.TOO_MANY_DECIMALS.at(pointer, written, ShortNumber.MOST_DECIMALS));
        }
        return number.scale() > 0 ? nodes.numberNode(number) : nodes.numberNode(number.longValueExact());
    }

    private JsonNode tooDeep(String pointer) {
        JsonNode nothing = leftOut(ProblemCode.NESTED_TOO_DEEP.at(pointer, DEEPEST));
        parser.skipChildren();
        return nothing;
    }

    private JsonNode leftOut(Problem problem) {
        found.add(problem);
        return nodes.nullNode();
    }
}
