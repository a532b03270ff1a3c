package nl.robuustebibliotheek.calibration;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.rules.Mistake;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/**
 * Unknown is not zero, tried on a sample: a case with some of its answers left out must have a range that holds the range of
 * the whole case. Always the same sample, so that a check says the same twice.
 */
final class SampledCompletions {

    private static final long SEED = 20261122;
    private static final int CASES_PER_CATEGORY = 6;
    private static final int TRIES = 3;
    /** What a submission must have; everything else can be left out. */
    private static final List<String> KEPT = List.of("library", "referenceYear", "category");
    private static final List<String> KEPT_OF_MUNICIPALITY = List.of("code", "name", "inhabitants");

    private final SubmissionReader reader;
    private final Assessor assessor;
    private final Release release;
    private final Duration longest;

    /** @param longest after which nothing more is tried */
    SampledCompletions(SubmissionReader reader, Assessor assessor, Release release, Duration longest) {
        this.reader = reader;
        this.assessor = assessor;
        this.release = release;
        this.longest = longest;
    }

    List<CheckProblem> check(List<Case> cases) {
        List<CheckProblem> problems = new ArrayList<>();
        List<Case> sample = sample(cases);
        Random random = new Random(SEED);
        long start = System.nanoTime();
        for (int tried = 0; tried < sample.size(); tried++) {
            if (System.nanoTime() - start > longest.toNanos()) {
                problems.add(notAllTried(tried, sample.size()));
                return problems;
            }
            check(sample.get(tried), random).ifPresent(problems::add);
        }
        return problems;
    }

    private static List<Case> sample(List<Case> cases) {
        Map<String, Integer> taken = new HashMap<>();
        return cases.stream().filter(each -> taken.merge(each.category(), 1, Integer::sum) <= CASES_PER_CATEGORY)
                .toList();
    }

    private static CheckProblem notAllTried(int tried, int of) {
        return CheckProblem.of(new RuleProblem("rules", 1, 1, "", Mistake.NOT_ALL_TRIED, new Text(
                "Met %d van %d gevallen is geprobeerd of minder antwoorden ook goed gaan; toen was de tijd om. Misschien was de computer druk: probeer het nog eens."
                        .formatted(tried, of),
                "With %d of %d cases it was tried whether fewer answers go well too; then time was up. Maybe the computer was busy: try again."
                        .formatted(tried, of))));
    }

    private Optional<CheckProblem> check(Case of, Random random) {
        try {
            return compared(of, random);
        } catch (IllegalArgumentException worstIsBetter) {
            return Optional.of(problem(of, of.submission(), String.valueOf(worstIsBetter.getMessage()), ""));
        }
    }

    private Optional<CheckProblem> compared(Case of, Random random) {
        JsonNode more = of.submission();
        Optional<VerdictRange> after = range(more);
        for (int left = TRIES; left > 0 && after.isPresent(); left--) {
            JsonNode less = forgotten(more, random);
            Optional<VerdictRange> before = range(less);
            if (before.isPresent() && !before.get().contains(after.get())) {
                return Optional.of(problem(of, less, shown(before.get()), shown(after.get())));
            }
            more = less;
            after = before;
        }
        return Optional.empty();
    }

    private Optional<VerdictRange> range(JsonNode submission) {
        try {
            Outline outline = assessor.outline(reader.read(submission), release);
            return Optional.of(outline.verdict());
        } catch (InvalidSubmission refused) {
            return Optional.empty();
        }
    }

    private static String shown(VerdictRange range) {
        return range.worst() + " – " + range.best();
    }

    private static CheckProblem problem(Case of, JsonNode less, String before, String after) {
        CheckProblem problem = CheckProblem.of(new RuleProblem(of.file(), 1, 1, "", Mistake.OUTSIDE_WORLDS, new Text(
                "Met minder antwoorden is de uitkomst " + before + ", en met alle " + after
                        + ": dat ligt erbuiten. Misschien werkt een regel niet één kant op.",
                "With fewer answers the verdict is " + before + ", and with all of them " + after
                        + ": that lies outside. Maybe a rule does not work one way.")));
        return new CheckProblem(problem.file(), problem.line(), problem.column(), problem.rule(), problem.severity(),
                problem.code(), problem.text(), problem.suggestion(), Optional.of(less));
    }

    private static JsonNode forgotten(JsonNode submission, Random random) {
        ObjectNode copy = (ObjectNode) submission.deepCopy();
        for (String part : List.copyOf(copy.propertyNames())) {
            if (part.equals("municipalities")) {
                copy.get(part).forEach(each -> forget((ObjectNode) each, KEPT_OF_MUNICIPALITY, random));
            } else if (!KEPT.contains(part) && copy.get(part) instanceof ObjectNode inner) {
                forget(inner, List.of(), random);
            }
        }
        return copy;
    }

    /** Locations stay: without them a form says that there is nothing, not that nothing is known. */
    private static void forget(ObjectNode node, List<String> kept, Random random) {
        for (String name : List.copyOf(node.propertyNames())) {
            boolean leaf = !node.get(name).isArray() && !(node.get(name).isObject() && !node.get(name).has("value"));
            if (leaf && !kept.contains(name) && random.nextInt(3) == 0) {
                node.remove(name);
            } else if (node.get(name) instanceof ObjectNode inner && !leaf) {
                forget(inner, List.of(), random);
            }
        }
    }
}
