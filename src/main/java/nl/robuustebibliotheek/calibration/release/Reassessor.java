package nl.robuustebibliotheek.calibration.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.AssessmentJson;
import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.release.Reassessment.Answered;
import nl.robuustebibliotheek.calibration.release.Reassessment.Difference;
import nl.robuustebibliotheek.calibration.release.Reassessment.Step;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Judges what is kept again, under other rules, and tells what came of the rules from what came of the library. */
public final class Reassessor {

    private final JsonMapper mapper = JsonMapper.shared();
    private final SubmissionReader submissions;
    private final Assessor assessor;
    private final AssessmentJson json;
    private final ReleaseReader reader;
    private final RuleSetArchive archive;
    private final ReleaseDesk desk;
    private final LiveRelease live;

    public Reassessor(SubmissionReader submissions, Assessor assessor, AssessmentJson json, ReleaseReader reader,
            RuleSetArchive archive, ReleaseDesk desk, LiveRelease live) {
        this.submissions = submissions;
        this.assessor = assessor;
        this.json = json;
        this.reader = reader;
        this.archive = archive;
        this.desk = desk;
        this.live = live;
    }

    /**
     * @param earlier an assessment to compare with; nothing to judge this one again
     * @param version the release to judge by; nothing for the one that judges now
     * @param completed fills in what was worked out beside a submission when it came in
     * @throws ReleaseRefused when there is no such release
     */
    public Reassessment of(KeptAssessment assessment, Optional<KeptAssessment> earlier, Optional<String> version,
            UnaryOperator<Submission> completed) {
        Release other = version.map(each -> desk.side(desk.find(each)).release()).orElseGet(live::release);
        KeptAssessment first = earlier.orElse(assessment);
        JsonNode pinned = mapper.readTree(first.document());
        Optional<JsonNode> sameRules = rules(first.releaseHash(), pinned).map(rules -> judged(first, rules, completed));
        JsonNode otherRules = judged(first, other, completed);
        JsonNode last = earlier.isPresent() ? judged(assessment, other, completed) : otherRules;
        return new Reassessment(answered(first, pinned), answered(assessment, last),
                step(sameRules.orElse(pinned), otherRules),
                earlier.map(_ -> step(otherRules, last)), sameRules.map(again -> step(pinned, again)));
    }

    /** The rules that judged, when they are still kept. */
    private Optional<Release> rules(String hash, JsonNode pinned) {
        String version = pinned.at("/receipt/release/version").asString("");
        return hash.equals(live.release().hash())
                ? Optional.of(live.release())
                : archive.files(hash).map(files -> reader.read(files, version, Compiling.WHEN_NEEDED));
    }

    private JsonNode judged(KeptAssessment kept, Release release, UnaryOperator<Submission> completed) {
        byte[] submission = kept.submission().getBytes(StandardCharsets.UTF_8);
        return mapper.readTree(json.document(assessor.assess(completed.apply(submissions.read(submission)), release)));
    }

    private static Answered answered(KeptAssessment of, JsonNode document) {
        return new Answered(of.id(), document.at("/receipt/release/version").asString(""),
                document.at("/receipt/release/hash").asString(""), verdict(document));
    }

    private static Verdict verdict(JsonNode document) {
        return Verdict.valueOf(document.at("/verdict/value").stringValue());
    }

    private static Step step(JsonNode from, JsonNode to) {
        Map<String, JsonNode> before = findings(from);
        Map<String, JsonNode> after = findings(to);
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String code : codes) {
            JsonNode old = before.get(code);
            JsonNode now = after.get(code);
            if (old == null || now == null || !old.path("kind").equals(now.path("kind"))
                    || !norm(old).equals(norm(now))) {
                differences.add(difference(code, old, now));
            }
        }
        return new Step(verdict(from), verdict(to), differences);
    }

    private static Optional<JsonNode> norm(JsonNode finding) {
        JsonNode norm = finding.path("norm");
        return norm.isObject() ? Optional.of(norm) : Optional.empty();
    }

    private static Difference difference(String code, @Nullable JsonNode old, @Nullable JsonNode now) {
        JsonNode title = (now == null ? Objects.requireNonNull(old) : now).path("title");
        return new Difference(code, new Text(title.path("nl").asString(code), title.path("en").asString(code)),
                old == null ? null : old.path("kind").stringValue(),
                now == null ? null : now.path("kind").stringValue(),
                old == null ? null : norm(old).orElse(null), now == null ? null : norm(now).orElse(null));
    }

    /** Those of the organisation, by code. */
    private static Map<String, JsonNode> findings(JsonNode document) {
        Map<String, JsonNode> findings = new TreeMap<>();
        document.path("findings").forEach(each -> findings.put(each.path("code").stringValue(), each));
        document.path("blocks").forEach(block -> block.path("findings")
                .forEach(each -> findings.put(each.path("code").stringValue(), each)));
        return findings;
    }
}
