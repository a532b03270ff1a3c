package nl.robuustebibliotheek.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.ProximityRequest;
import nl.robuustebibliotheek.proximity.ProximityRequestReader;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Reads which scenarios an adviser chose for a guide; each is a question about distances without its submission. */
public final class GuideScenariosReader {

    /** As many as a talk can hold. */
    private static final int MOST = 5;
    private static final Set<String> HOW = Set.of("method", "pace", "reachKm", "published");
    private static final Set<String> WHAT = Set.of("changes", "newLocations");
    private static final String HANDOUT = "handout";
    private static final String LIST = "scenarios";

    private final ProximityRequestReader requests;
    private final JsonMapper mapper = JsonMapper
            .builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    public GuideScenariosReader(SubmissionReader submissions) {
        this.requests = new ProximityRequestReader(submissions);
    }

    /**
     * @param submission what the changes are made to
     * @throws InvalidSubmission with everything that is wrong
     */
    public GuideScenarios read(byte[] json, Submission submission) {
        JsonNode tree = tree(json);
        List<Problem> problems = new ArrayList<>();
        unknown(tree, "", Stream.concat(HOW.stream(), Stream.of(LIST)).collect(Collectors.toSet()), problems);
        JsonNode list = tree.path(LIST);
        if (!list.isArray() || list.size() > MOST) {
            problems.add(new Problem("/" + LIST, "too-many-entries", new Text(
                    "Hier horen nul tot %d scenario's. Misschien kunt u de belangrijkste kiezen.".formatted(MOST),
                    "Nought to %d scenarios belong here. Maybe you can choose the most important ones."
                            .formatted(MOST))));
        }
        ObjectNode usual = usual(tree, submission);
        Optional<ProximityRequest> how = request(usual, "", problems);
        List<GuideScenarios.Chosen> chosen = new ArrayList<>();
        for (int place = 0; how.isPresent() && place < Math.min(MOST, list.size()); place++) {
            chosen(list.path(place), "/" + LIST + "/" + place, usual, problems).ifPresent(chosen::add);
        }
        Problems.of(problems).throwIfPresent();
        return new GuideScenarios(how.orElseThrow().question(), how.orElseThrow().published(), chosen);
    }

    private Optional<GuideScenarios.Chosen> chosen(JsonNode scenario, String place, ObjectNode usual,
            List<Problem> problems) {
        unknown(scenario, place, Stream.concat(WHAT.stream(), Stream.of(HANDOUT)).collect(Collectors.toSet()),
                problems);
        if (WHAT.stream().noneMatch(scenario::has)) {
            problems.add(new Problem(place, "nothing-asked", new Text(
                    "Er staat niet in wat er verandert. Misschien bedoelt u “changes” of “newLocations”.",
                    "It does not say what changes. Maybe you mean “changes” or “newLocations”.")));
            return Optional.empty();
        }
        ObjectNode question = usual.deepCopy();
        WHAT.stream().filter(scenario::has).forEach(what -> question.set(what, scenario.path(what)));
        return request(question, place, problems)
                .map(request -> new GuideScenarios.Chosen(request, scenario.path(HANDOUT).asBoolean(false)));
    }

    private Optional<ProximityRequest> request(ObjectNode question, String place, List<Problem> problems) {
        try {
            return Optional.of(requests.read(mapper.writeValueAsBytes(question), Crs.CRS84));
        } catch (InvalidSubmission invalid) {
            invalid.problems().list().forEach(
                    problem -> problems.add(new Problem(place + problem.pointer(), problem.code(), problem.detail())));
            return Optional.empty();
        }
    }

    private ObjectNode usual(JsonNode tree, Submission submission) {
        ObjectNode question = mapper.createObjectNode();
        question.set("submission", submission.json());
        HOW.stream().filter(tree::has).forEach(how -> question.set(how, tree.path(how)));
        return question;
    }

    private static void unknown(JsonNode node, String place, Set<String> known, List<Problem> problems) {
        node.propertyNames().stream().filter(name -> !known.contains(name)).forEach(name -> problems.add(
                new Problem(place + "/" + name, "unknown-field", new Text(
                        "“%s” kennen we hier niet. Wel: %s.".formatted(name, sorted(known)),
                        "“%s” is not known here. These are: %s.".formatted(name, sorted(known))))));
    }

    private static String sorted(Set<String> known) {
        return String.join(", ", known.stream().sorted().toList());
    }

    private JsonNode tree(byte[] json) {
        try {
            JsonNode tree = mapper.readTree(json);
            if (tree != null && tree.isObject()) {
                return tree;
            }
        } catch (JacksonException | NumberFormatException notJson) {
            throw unreadable(notJson);
        }
        throw unreadable(null);
    }

    private static InvalidSubmission unreadable(@Nullable Throwable cause) {
        InvalidSubmission invalid = new InvalidSubmission(Problems.none().and(new Problem("", "not-json", new Text(
                "Dit is geen JSON-object. Misschien ontbreekt er een komma of een aanhalingsteken.",
                "This is no JSON object. Maybe a comma or a quotation mark is missing."))));
        if (cause != null) {
            invalid.addSuppressed(cause);
        }
        return invalid;
    }
}
