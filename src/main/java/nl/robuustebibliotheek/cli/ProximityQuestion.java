package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.proximity.Fragments;
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

    /** @param usual how to ask when the file is a submission */
    ProximityQuestion(byte[] json, Optional<Places> places, Crs crs, Question usual) {
        this.crs = crs;
        ProximityRequest read = new ProximityRequestReader(new SubmissionReader()).read(wrapped(json), crs);
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
    private static byte[] wrapped(byte[] json) {
        JsonNode tree = tree(json);
        if (tree == null || tree.has("submission")) {
            return json;
        }
        ObjectNode question = JsonMapper.shared().createObjectNode();
        question.set("submission", tree);
        return JsonMapper.shared().writeValueAsBytes(question);
    }

    private static @org.jspecify.annotations.Nullable JsonNode tree(byte[] json) {
        try {
            return JsonMapper.shared().readTree(json);
        } catch (JacksonException malformed) {
            return null;
        }
    }

    String json(Language language, Function<Submission, Outline> judge) {
        ProximityJson writer = new ProximityJson(language, crs);
        if (answer.changed().isEmpty() && answer.chosen().isEmpty()) {
            return writer.measurements(answer).toPrettyString();
        }
        ObjectNode json = writer.scenario(answer);
        ObjectNode verdicts = json.putObject("verdict");
        verdicts.put("before", judge.apply(answer.before()).verdict().value().name());
        answer.after().ifPresent(after -> verdicts.put("after", judge.apply(after).verdict().value().name()));
        return json.toPrettyString();
    }

    /** The verdict now and after the changes; nothing when no changes were asked about. */
    Optional<Text> verdicts(Function<Submission, Outline> judge) {
        return answer.after().map(after -> {
            Text before = judge.apply(answer.before()).verdict().value().title();
            Text later = judge.apply(after).verdict().value().title();
            Text change = answer.changed().orElseThrow().scenario().change();
            return new Text("Uitkomst: voor %s, na %s (%s).".formatted(before.nl(), later.nl(), change.nl()),
                    "Verdict: before %s, after %s (%s).".formatted(before.en(), later.en(), change.en()));
        });
    }

    List<Fragment> fragments() {
        Fragments fragments = new Fragments(answer.request().question());
        List<Fragment> all = new ArrayList<>();
        if (answer.changed().isEmpty() && answer.chosen().isEmpty()) {
            all.add(fragments.of(answer.workedOut().whole(), answer.sites().all()));
        }
        answer.changed().ifPresent(changed -> all.add(fragments.of(changed.scenario())));
        answer.chosen().ifPresent(chosen -> all.add(fragments.of(chosen.scenario())));
        return all;
    }
}
