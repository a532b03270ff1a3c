package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Reads a question about distances, and names everything that is wrong with it at once. */
public final class ProximityRequestReader {

    private static final Set<String> KNOWN = Set.of("submission", "neighbourhoods", "method", "pace", "reachKm",
            "published", "changes", "newLocations");
    private static final Set<String> METHODS = Set.of("straight-line", "road-factor", "matrix");
    private static final int MOST_NEW = 10;

    private final SubmissionReader submissions;
    private final RequestPartReader part = new RequestPartReader();
    private final JsonMapper mapper = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(24).maxNumberLength(100)
                    .maxStringLength(1 << 20).build())
            .build()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    public ProximityRequestReader(SubmissionReader submissions) {
        this.submissions = submissions;
    }

    /**
     * @param crs how the coordinates of neighbourhoods are written
     * @throws InvalidSubmission when it cannot be read
     */
    public ProximityRequest read(byte[] json, Crs crs) {
        JsonNode tree = tree(json);
        List<Problem> problems = new ArrayList<>();
        tree.propertyNames().stream().filter(name -> !KNOWN.contains(name)).forEach(name -> problems
                .add(PlaceProblem.UNKNOWN_WORD.at("/" + name, name,
                        String.join(", ", KNOWN.stream().sorted().toList()))));
        Optional<Submission> submission = submission(tree.path("submission"), "/submission", problems);
        Optional<Places> places = places(tree.path("neighbourhoods"), crs, problems);
        Question question = question(tree, problems);
        Found<PublishedDistance> published = published(tree.path("published"), submission);
        problems.addAll(published.problems());
        Optional<Submission> after = after(tree, submission, problems);
        Optional<ProximityRequest.More> more = more(tree.path("newLocations"), question, problems);
        Problems.of(problems).throwIfPresent();
        return new ProximityRequest(submission.orElseThrow(), places, question, published.items(), after, more);
    }

    private JsonNode tree(byte[] json) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
            throw unreadable(1, 1);
        } catch (NumberFormatException outOfReach) {
            throw unreadable(1, 1);
        } catch (JacksonException malformed) {
            TokenStreamLocation at = malformed.getLocation();
            throw at == null ? unreadable(1, 1) : unreadable(at.getLineNr(), at.getColumnNr());
        }
    }

    private static InvalidSubmission unreadable(int line, int column) {
        return new InvalidSubmission(Problems.of(List.of(PlaceProblem.UNREADABLE_REQUEST.at("", line, column))));
    }

    private Optional<Submission> submission(JsonNode node, String place, List<Problem> problems) {
        if (!node.isObject()) {
            problems.add(PlaceProblem.MISSING_VALUE.at(place, "submission"));
            return Optional.empty();
        }
        try {
            return Optional.of(submissions.read(node));
        } catch (InvalidSubmission invalid) {
            invalid.problems().forEach(problem -> problems
                    .add(new Problem(place + problem.pointer(), problem.code(), problem.detail())));
            return Optional.empty();
        }
    }

    private static Optional<Places> places(JsonNode node, Crs crs, List<Problem> problems) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        Places places = Places.read("request", node.toString().getBytes(StandardCharsets.UTF_8), crs);
        places.leftOut().forEach(problem -> problems.add(
                new Problem("/neighbourhoods" + problem.pointer(), problem.code(), problem.detail())));
        return Optional.of(places);
    }

    /** A list, or the text of a table. */
    private Found<PublishedDistance> published(JsonNode node, Optional<Submission> submission) {
        if (!node.isString()) {
            return PublishedReader.read(part.rows(node, "/published"));
        }
        List<String> asked = submission.stream().flatMap(each -> each.municipalities().stream())
                .flatMap(each -> Stream.of(each.code(), each.name())).toList();
        Found<PublishedDistance> found = asked.isEmpty() ? new Found<>(List.of(), List.of())
                : PublishedTableReader.found(node.stringValue().getBytes(StandardCharsets.UTF_8), asked);
        return new Found<>(found.items(), found.problems().stream()
                .map(each -> new Problem("/published" + each.pointer(), each.code(), each.detail())).toList());
    }

    private Question question(JsonNode tree, List<Problem> problems) {
        Method method = method(tree.path("method"), problems);
        Pace pace = pace(tree.path("pace"), problems);
        int reach = part.number(tree, "reachKm", "", 1, 100, problems).map(BigDecimal::intValue)
                .orElse(Question.USUAL.reachKm());
        return new Question(method, pace, reach, Question.USUAL.worst());
    }

    private Method method(JsonNode node, List<Problem> problems) {
        if (node.isMissingNode()) {
            return Method.STRAIGHT_LINE;
        }
        String kind = part.word(node, "kind", "/method", METHODS, problems).orElse("straight-line");
        return switch (kind) {
            case "road-factor" -> {
                Optional<BigDecimal> factor = part.needed(node, "factor", "/method", 1, 5, problems);
                String source = part.text(node, "source", "/method", problems);
                yield factor.isPresent() ? new Method.RoadFactor(factor.get(), source) : Method.STRAIGHT_LINE;
            }
            case "matrix" -> new Method.Matrix(matrix(node.path("distances"), problems),
                    part.word(node, "distanceMethod", "/method", Set.of("road", "straight-line"), problems)
                            .filter("road"::equals).isPresent() ? DistanceMethod.ROAD : DistanceMethod.STRAIGHT_LINE,
                    part.text(node, "source", "/method", problems));
            default -> Method.STRAIGHT_LINE;
        };
    }

    private Map<String, Map<String, Long>> matrix(JsonNode list, List<Problem> problems) {
        Map<String, Map<String, Long>> matrix = new HashMap<>();
        for (int index = 0; index < list.size(); index++) {
            String place = "/method/distances/" + index;
            JsonNode cell = list.path(index);
            String from = part.text(cell, "neighbourhood", place, problems);
            String to = part.text(cell, "location", place, problems);
            part.needed(cell, "km", place, 0, 1000, problems).ifPresent(km -> matrix
                    .computeIfAbsent(from, _ -> new HashMap<>())
                    .put(to, km.movePointRight(6).setScale(0, java.math.RoundingMode.HALF_EVEN).longValueExact()));
        }
        if (list.isEmpty()) {
            problems.add(PlaceProblem.MISSING_VALUE.at("/method/distances", "distances"));
        }
        return matrix;
    }

    private Pace pace(JsonNode node, List<Problem> problems) {
        if (node.isMissingNode()) {
            return Pace.ASSUMED;
        }
        Optional<BigDecimal> minutes = part.needed(node, "minutes", "/pace", 1, 240, problems);
        Optional<BigDecimal> walking = part.needed(node, "walkingKmPerHour", "/pace", 1, 50, problems);
        Optional<BigDecimal> cycling = part.needed(node, "cyclingKmPerHour", "/pace", 1, 50, problems);
        String source = part.text(node, "source", "/pace", problems);
        return minutes.isPresent() && walking.isPresent() && cycling.isPresent()
                ? new Pace(minutes.get().intValue(), walking.get(), cycling.get(), source)
                : Pace.ASSUMED;
    }

    private Optional<Submission> after(JsonNode tree, Optional<Submission> submission, List<Problem> problems) {
        if (submission.isEmpty() || !tree.has("changes")) {
            return Optional.empty();
        }
        ChangesReader changes = new ChangesReader(tree.path("changes"), submission.get().json());
        problems.addAll(changes.problems());
        try {
            return changes.problems().isEmpty() ? Optional.of(submissions.read(changes.changed())) : Optional.empty();
        } catch (InvalidSubmission invalid) {
            invalid.problems().forEach(problem -> problems.add(
                    new Problem(changes.pointer(problem.pointer()), problem.code(), problem.detail())));
            return Optional.empty();
        }
    }

    private Optional<ProximityRequest.More> more(JsonNode node, Question question, List<Problem> problems) {
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        if (question.method() instanceof Method.Matrix) {
            problems.add(PlaceProblem.TABLE_KNOWS_NO_PLACES.at("/newLocations"));
        }
        Optional<BigDecimal> count = part.needed(node, "count", "/newLocations", 1, MOST_NEW, problems);
        Optional<String> aim = part.word(node, "aim", "/newLocations", Set.of("mean-distance", "within-reach"),
                problems);
        return count.isPresent() && aim.isPresent()
                ? Optional.of(new ProximityRequest.More(count.get().intValue(), aim.get().equals("mean-distance")
                        ? ProximityRequest.Aim.MEAN_DISTANCE
                        : ProximityRequest.Aim.WITHIN_REACH))
                : Optional.empty();
    }
}
