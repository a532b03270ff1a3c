package nl.robuustebibliotheek.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.places.ReachEvidenceJson;
import nl.robuustebibliotheek.places.ScenarioVerdicts;
import nl.robuustebibliotheek.places.ScenarioVerdictsJson;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.proximity.Fragments;
import nl.robuustebibliotheek.proximity.Imprint;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.proximity.ProximityDesk;
import nl.robuustebibliotheek.proximity.ProximityJson;
import nl.robuustebibliotheek.proximity.ProximityRequest;
import nl.robuustebibliotheek.proximity.ProximityRequestReader;
import nl.robuustebibliotheek.proximity.Question;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** What a file asks about distances: a question as the API takes it, or a submission by itself. */
final class ProximityQuestion {

    private final ProximityAnswer answer;
    private final Crs crs;

    /**
     * @param usual how to ask when the file is a submission
     * @param published a table of distances to put beside, in place of those in the file
     */
    ProximityQuestion(byte[] json, Optional<Places> places, Crs crs, Question usual, Optional<String> published) {
        this.crs = crs;
        ProximityRequest read = new ProximityRequestReader(new SubmissionReader()).read(wrapped(json, published), crs);
        ProximityRequest request = isQuestion(json) ? read
                : new ProximityRequest(read.submission(), read.places(), usual, read.published(), read.after(),
                        read.more());
        this.answer = new ProximityDesk(places).answer(request, crs);
    }

    private static boolean isQuestion(byte[] json) {
        JsonNode tree = tree(json);
        return tree != null && tree.has("submission");
    }

    /** What is not JSON at all is left to the reader, which says so. */
    private static byte[] wrapped(byte[] json, Optional<String> published) {
        JsonNode tree = tree(json);
        if (tree == null || tree.has("submission") && published.isEmpty()) {
            return json;
        }
        ObjectNode question = JsonMapper.shared().createObjectNode();
        if (tree.has("submission")) {
            question.setAll((ObjectNode) tree);
        } else {
            question.set("submission", tree);
        }
        published.ifPresent(table -> question.put("published", table));
        return JsonMapper.shared().writeValueAsBytes(question);
    }

    private static @org.jspecify.annotations.Nullable JsonNode tree(byte[] json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException malformed) {
            return null;
        }
    }

    String json(Language language, Supplier<Engine> engines) {
        ProximityJson writer = new ProximityJson(language, crs);
        Engine engine = engines.get();
        if (answer.changed().isEmpty() && answer.chosen().isEmpty()) {
            ObjectNode json = writer.measurements(answer);
            json.set("yields", new ReachEvidenceJson(engine.release().catalogue(), language).of(answer));
            return json.toPrettyString();
        }
        ObjectNode json = writer.scenario(answer);
        json.set("verdict", new ScenarioVerdictsJson(language).of(ScenarioVerdicts.of(answer, engine::outline)));
        return json.toPrettyString();
    }

    static Imprint imprint(Places places) {
        return new Imprint(places.source(), LocalDate.now(Clock.systemDefaultZone()));
    }

    /** A part of what is shown, with the verdict that belongs to it. */
    record Piece(Fragment fragment, Optional<Text> outcome) {}

    List<Piece> pieces(Function<Submission, Outline> judge) {
        List<Fragment> fragments = fragments();
        if (answer.changed().isEmpty() && answer.chosen().isEmpty()) {
            return fragments.stream().map(each -> new Piece(each, Optional.empty())).toList();
        }
        ScenarioVerdicts verdicts = ScenarioVerdicts.of(answer, judge);
        List<Optional<Text>> outcomes = Stream.of(verdicts.afterText(), verdicts.chosenText())
                .filter(Optional::isPresent).toList();
        return IntStream.range(0, fragments.size())
                .mapToObj(place -> new Piece(fragments.get(place), outcomes.get(place))).toList();
    }

    List<Fragment> fragments() {
        Fragments fragments = new Fragments(answer.request().question(), imprint(answer.places()));
        List<Fragment> all = new ArrayList<>();
        if (answer.changed().isEmpty() && answer.chosen().isEmpty()) {
            all.add(fragments.of(answer.workedOut().whole(), answer.sites().all(),
                    answer.request().published()));
        }
        answer.changed().ifPresent(changed -> all.add(fragments.of(changed.scenario())));
        answer.chosen().ifPresent(chosen -> all.add(fragments.of(chosen)));
        return all;
    }
}
