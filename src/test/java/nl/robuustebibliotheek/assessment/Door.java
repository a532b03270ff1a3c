package nl.robuustebibliotheek.assessment;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.Subject;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** The door that every submission goes through: bytes are read and judged, with a fixed clock and a fixed id. */
final class Door {

    static final Fields FIELDS = new Fields();

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000000");
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SubmissionReader reader = new SubmissionReader();
    private final Assessor assessor = new Assessor(FIELDS, Clock.fixed(NOON, ZoneOffset.UTC), () -> ID, "test");
    private final Release release;

    Door(Release release) {
        this.release = release;
    }

    /** With the rules and categories of this project, which are read once for all tests. */
    static Door live() {
        return Live.DOOR;
    }

    Release release() {
        return release;
    }

    Assessment assess(JsonNode submission) {
        return judge(submission).assessment();
    }

    Assessor.Judged judge(JsonNode submission) {
        return judge(MAPPER.writeValueAsBytes(submission));
    }

    Assessor.Judged judge(byte[] submission) {
        return assessor.judge(reader.read(submission), release);
    }

    /** Every verdict's bounds, or why there are none. */
    record Result(Optional<Map<String, VerdictRange>> ranges, Problems problems) {}

    /** Through the whole assessor, paths and texts and all. */
    Result submit(JsonNode submission) {
        return result(() -> Ranges.of(assess(submission)));
    }

    /** The bounds and nothing else, which takes much less time. */
    Result judgeOnly(JsonNode json) {
        return result(() -> ranges(reader.read(MAPPER.writeValueAsBytes(json))));
    }

    private static Result result(Supplier<Map<String, VerdictRange>> ranges) {
        try {
            return new Result(Optional.of(ranges.get()), Problems.none());
        } catch (InvalidSubmission refused) {
            return new Result(Optional.empty(), refused.problems());
        }
    }

    private Map<String, VerdictRange> ranges(Submission submission) {
        Measurer measurer = new Measurer(release.catalogue().indicators(), FIELDS);
        Situation situation = Situation.of(submission, measurer);
        measurer.impossible(submission, Subject.ORGANISATION).throwIfPresent();
        situation.municipalities().forEach(each -> measurer.impossible(submission, each.subject()).throwIfPresent());
        Remarks.problems(release.catalogue().plausibility().impossible(submission, measurer)).throwIfPresent();
        Fit fit = Fit.of(submission, situation.library(), release);
        Evaluator evaluator = new Evaluator(release.rules().find(fit.category().id()).orElseThrow(), measurer,
                new SetbackApplier(FIELDS));
        return Ranges.of(submission, evaluator.outcome(situation, World.WORST),
                evaluator.outcome(situation, World.BEST));
    }

    private static final class Live {

        static final Door DOOR = new Door(new ReleaseReader(FIELDS).read(Path.of("rules"), Path.of("categories")));
    }
}
