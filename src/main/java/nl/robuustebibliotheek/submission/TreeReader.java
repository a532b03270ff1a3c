package nl.robuustebibliotheek.submission;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes a tree out of bytes, or says why that cannot be done. */
final class TreeReader {

    private static final int MOST_BYTES = 4_000_000;

    private final JsonMapper mapper = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNameLength(1_000)
                    .maxNumberLength(1_000)
                    .maxStringLength(100_000)
                    .build())
            .build());

    /** The tree; left out when there is none to look at any further. */
    Optional<JsonNode> read(byte[] json, FoundProblems found) {
        if (json.length > MOST_BYTES) {
            found.add(ProblemCode.SUBMISSION_TOO_LARGE.at("", json.length, MOST_BYTES));
            return Optional.empty();
        }
        try {
            return parse(decoded(json), found);
        } catch (CharacterCodingException notUtf8) {
            found.add(ProblemCode.NOT_UTF_8.at(""));
            return Optional.empty();
        }
    }

    /** A tree of our own with the same content. */
    Optional<JsonNode> read(JsonNode json, FoundProblems found) {
        try (JsonParser parser = mapper.treeAsTokens(json)) {
            return tree(parser, found);
        }
    }

    private Optional<JsonNode> parse(String json, FoundProblems found) {
        try (JsonParser parser = mapper.createParser(json)) {
            return parse(parser, found);
        }
    }

    private static Optional<JsonNode> parse(JsonParser parser, FoundProblems found) {
        try {
            Optional<JsonNode> tree = tree(parser, found);
            if (tree.isPresent() && parser.nextToken() != null) {
                found.add(at(ProblemCode.TRAILING_CONTENT, parser.currentTokenLocation()));
            }
            return tree;
        } catch (StreamConstraintsException tooLong) {
            found.add(at(ProblemCode.BEYOND_LIMITS, parser.currentLocation()));
        } catch (StreamReadException malformed) {
            TokenStreamLocation place = Objects.requireNonNullElseGet(malformed.getLocation(), parser::currentLocation);
            found.add(at(ProblemCode.MALFORMED_JSON, place));
        }
        return Optional.empty();
    }

    private static Optional<JsonNode> tree(JsonParser parser, FoundProblems found) {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.NOT_AVAILABLE) {
            found.add(ProblemCode.EMPTY_SUBMISSION.at(""));
            return Optional.empty();
        }
        return Optional.of(new TreeCopier(parser, found).value("", 0));
    }

    private static Problem at(ProblemCode code, TokenStreamLocation location) {
        return code.at("", location.getLineNr(), location.getColumnNr());
    }

    /** Strictly decoded: a wrong byte is a problem, not a question mark. A byte order mark at the start says nothing. */
    private static String decoded(byte[] json) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
