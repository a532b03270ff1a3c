package nl.robuustebibliotheek.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Guides to be made of the examples, with and without what is kept of a municipality. */
final class Briefs {

    static final List<String> EXAMPLES = List.of("caribbean", "combined-institution", "large-city", "middle-city",
            "regional", "small-town", "unknowns", "village");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Fields FIELDS = new Fields();
    private static final SubmissionReader READER = new SubmissionReader();
    private static final Release RELEASE = new ReleaseReader(FIELDS).read(Path.of("rules"), Path.of("categories"));
    private static final Assessor ASSESSOR = new Assessor(FIELDS,
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), () -> new UUID(0, 0), "test");
    private static final Map<String, GuideBrief> MADE = new ConcurrentHashMap<>();
    private static final GuideJson<MunicipalityContext> CONTEXTS = new GuideJson<>(MunicipalityContext.class,
            "municipality-context.schema.json");
    private static final GuideJson<Round> ROUNDS = new GuideJson<>(Round.class, "round.schema.json");

    private Briefs() {}

    static Release release() {
        return RELEASE;
    }

    static GuideBrief of(String example) {
        return Objects.requireNonNull(MADE.computeIfAbsent(example, name -> {
            Submission submission = READER.read(bytes(Path.of("docs/examples/" + name + ".json")));
            Assessment assessment = ASSESSOR.assess(submission, RELEASE);
            return GuideBrief.of(assessment, submission, RELEASE, Audience.OFFICIAL, Edition.PREPARATION, Language.NL,
                    TODAY);
        }));
    }

    /** The regional example in which its second municipality promises a year at a time. */
    static GuideBrief yearByYear() {
        ObjectNode json = new JsonMapper().readValue(text("docs/examples/regional.json"), ObjectNode.class);
        ((ObjectNode) json.at("/municipalities/1")).put("multiYearAgreement", false).remove("agreementUntil");
        Submission submission = READER.read(json.toString().getBytes(StandardCharsets.UTF_8));
        return GuideBrief.of(ASSESSOR.assess(submission, RELEASE), submission, RELEASE, Audience.OFFICIAL,
                Edition.HANDOUT, Language.NL, TODAY);
    }

    /** The same guide, made on another day. */
    static GuideBrief on(LocalDate day, GuideBrief brief) {
        return new GuideBrief(brief.assessment(), brief.submission(), brief.release(), brief.municipality(),
                brief.audience(), brief.edition(), brief.language(), brief.contexts(), brief.round(), brief.before(),
                brief.edits(), day, brief.withheld(), brief.surroundings());
    }

    static MunicipalityContext context(String json) {
        return CONTEXTS.read(json.getBytes(StandardCharsets.UTF_8));
    }

    static Round round(String json) {
        return ROUNDS.read(json.getBytes(StandardCharsets.UTF_8));
    }

    /** A small town of which much is known. */
    static GuideBrief known() {
        return of("small-town").knowing(List.of(context(text("docs/examples/guides/context-voorbeeldstad.json"))))
                .after(round(text("docs/examples/guides/round-voorbeeldstad.json")));
    }

    private static String text(String file) {
        return new String(bytes(Path.of(file)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
