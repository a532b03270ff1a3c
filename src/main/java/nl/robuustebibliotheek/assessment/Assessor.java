package nl.robuustebibliotheek.assessment;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment.CategoryShown;
import nl.robuustebibliotheek.assessment.Assessment.LegalBasis;
import nl.robuustebibliotheek.assessment.Assessment.LibraryShown;
import nl.robuustebibliotheek.assessment.Assessment.Receipt;
import nl.robuustebibliotheek.assessment.Assessment.ReleaseShown;
import nl.robuustebibliotheek.assessment.Assessment.Reservation;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.plausibility.Doubt;
import nl.robuustebibliotheek.plausibility.Plausibility;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;

/** Turns a submission into an assessment under a release. Safe for many threads. */
public final class Assessor {

    /** Before a category is chosen. */
    private static final String ANY_CATEGORY = "";

    private final Fields fields;
    private final Clock clock;
    private final Supplier<UUID> ids;
    private final String service;
    private final AssessmentObserver observer;

    /**
     * @param ids gives each assessment an id that nobody can guess
     * @param service this program's version, for the receipt
     */
    public Assessor(Fields fields, Clock clock, Supplier<UUID> ids, String service) {
        this(fields, clock, ids, service, AssessmentObserver.NONE);
    }

    /** An assessor that tells an observer about each assessment it makes. */
    public Assessor(Fields fields, Clock clock, Supplier<UUID> ids, String service, AssessmentObserver observer) {
        this.fields = fields;
        this.clock = clock;
        this.ids = ids;
        this.service = service;
        this.observer = observer;
    }

    /**
     * @throws nl.robuustebibliotheek.submission.InvalidSubmission when a measurement cannot be, or no category fits
     */
    public Assessment assess(Submission submission, Release release) {
        return assess(submission, Optional.empty(), release);
    }

    /**
     * The same, with remarks on what differs much from an earlier year.
     *
     * @param earlier what the same library submitted then, to which the submission points
     */
    public Assessment assess(Submission submission, Optional<Submission> earlier, Release release) {
        long start = System.nanoTime();
        Judged judged = judge(submission, earlier, release, this::paths);
        observer.assessed(judged.assessment(), judged.evaluations(), Duration.ofNanos(System.nanoTime() - start));
        return judged.assessment();
    }

    /** The assessment together with what is needed to explain it. */
    Judged judge(Submission submission, Release release) {
        return judge(submission, Optional.empty(), release, this::paths);
    }

    private List<PathFinder.Option> paths(Evaluator evaluator, Situation situation, OpenFacts open,
            Set<String> deciders, Verdict worst) {
        return new PathFinder(evaluator, fields, situation, open, deciders).options(worst);
    }

    /** How paths to a better verdict are found; the dearest part of an assessment. */
    private interface Paths {
        List<PathFinder.Option> find(Evaluator evaluator, Situation situation, OpenFacts open, Set<String> deciders,
                Verdict worst);
    }

    private Judged judge(Submission submission, Optional<Submission> earlier, Release release, Paths paths) {
        Measurer measurer = new Measurer(release.catalogue().indicators(), fields);
        Situation situation = Situation.of(submission, measurer);
        Plausibility plausibility = release.catalogue().plausibility();
        Problems impossible = impossible(situation, measurer);
        if (!impossible.isEmpty()) {
            impossible = Remarks.explained(impossible,
                    plausibility.doubts(submission, Optional.empty(), ANY_CATEGORY, measurer));
        }
        impossible.and(Remarks.problems(plausibility.impossible(submission, measurer))).throwIfPresent();
        Fit fit = Fit.of(submission, situation.library(), release);
        RuleBook rules = release.rules().find(fit.category().id()).orElseThrow();
        Evaluator evaluator = new Evaluator(rules, measurer, new SetbackApplier(fields));
        Outcome worst = evaluator.outcome(situation, World.WORST);
        Outcome best = evaluator.outcome(situation, World.BEST);
        Comparison comparison = Comparison.of(submission, earlier);
        List<Doubt> doubts = plausibility.doubts(submission, comparison.earlier(), fit.category().id(), measurer);
        OpenFacts open = new OpenFacts(situation, rules);
        VerdictRange range = new VerdictRange(worst.verdict(), best.verdict());
        Set<String> deciders = Deciders.of(situation, open, range, evaluator);
        List<PathFinder.Option> options = paths.find(evaluator, situation, open, deciders, range.worst());
        AnswerWriter writer = new AnswerWriter(release, fit.category(), rules, situation,
                new FieldNames(fields, submission));
        List<Finding> findings = writer.findings(worst, best);
        LegalBasis legal = Legal.basis(findings, submission);
        Set<Reservation> provisional = Provisional.of(legal, situation, range, evaluator);
        List<Assessment.Block> blocks = writer.blocks(findings, worst.organisation(), best.organisation());
        Assessment assessment = new Assessment(Objects.requireNonNull(ids.get()).toString(), library(submission),
                submission.referenceYear(),
                new CategoryShown(fit.category().id(), fit.category().title(), fit.proposed(), fit.reasons(),
                        new Neighbours(release, situation, measurer, new SetbackApplier(fields)).of(fit)),
                writer.overall(range, provisional, blocks, deciders), legal, blocks, AnswerWriter.ofNoBlock(findings),
                writer.municipalities(worst, best), writer.unknowns(open, deciders, findings),
                writer.setbacks(worst, best),
                writer.paths(options), Remarks.of(situation, comparison, doubts),
                writer.talkingPoints(findings, worst, best),
                receipt(submission, release));
        return new Judged(assessment, release, fit.category(), situation, worst, best, options, evaluator);
    }

    /**
     * Assesses a submission and keeps all that is needed to explain any part of the answer.
     *
     * @throws nl.robuustebibliotheek.submission.InvalidSubmission when a measurement cannot be, or no category fits
     */
    public Explanations explain(Submission submission, Release release) {
        return new Explainer(judge(submission, release), fields).explanations();
    }

    /**
     * Assesses a submission and notes what each rule did, so that one can see which rules are tried by which case. No paths
     * are looked for.
     */
    public Trace trace(Submission submission, Release release) {
        return trace(submission, release, Conversation.NONE);
    }

    /** The same; the conversation rules hear what the talk is about. */
    public Trace trace(Submission submission, Release release, Conversation about) {
        Judged judged = judge(submission, Optional.empty(), release, (_, _, _, _, _) -> List.of());
        Set<String> fitting = release.rules().fit().choices(judged.situation().library()).stream()
                .map(choice -> choice.rule().code()).collect(Collectors.toSet());
        RuleUses uses = uses(judged.situation(), judged.evaluator(), judged.worst(), judged.best())
                .said(Stream.concat(judged.assessment().talkingPoints().stream(),
                        new Conversations(release).points(judged.assessment(), submission, about).stream()).toList())
                .fit(release.rules().fit().rules(), fitting);
        return new Trace(judged.assessment(), uses.all());
    }

    /** The verdict alone, without looking for paths or words. */
    public Outline outline(Submission submission, Release release) {
        Measurer measurer = new Measurer(release.catalogue().indicators(), fields);
        Situation situation = Situation.of(submission, measurer);
        String category = Fit.of(submission, situation.library(), release).category().id();
        Evaluator evaluator = new Evaluator(release.rules().find(category).orElseThrow(), measurer,
                new SetbackApplier(fields));
        Outcome worst = evaluator.outcome(situation, World.WORST);
        Outcome best = evaluator.outcome(situation, World.BEST);
        return new Outline(category, new VerdictRange(worst.verdict(), best.verdict()),
                uses(situation, evaluator, worst, best).all());
    }

    /** The library with one measurement at a time on the bounds of its norms and one step beside them. */
    public List<BoundaryTry> boundaries(Submission submission, Release release) {
        Measurer measurer = new Measurer(release.catalogue().indicators(), fields);
        Situation situation = Situation.of(submission, measurer);
        String category = Fit.of(submission, situation.library(), release).category().id();
        return new Boundaries(situation, new Evaluator(release.rules().find(category).orElseThrow(), measurer,
                new SetbackApplier(fields))).all();
    }

    private static RuleUses uses(Situation situation, Evaluator evaluator, Outcome worst, Outcome best) {
        return new RuleUses(evaluator.rules(), situation).judged(worst, best).setbacks(worst, best,
                evaluator.withoutSetbacks(situation, World.WORST).verdict(),
                evaluator.withoutSetbacks(situation, World.BEST).verdict());
    }

    /** An assessment and what it came from. */
    record Judged(Assessment assessment, Release release, Category category, Situation situation, Outcome worst,
            Outcome best, List<PathFinder.Option> options, Evaluator evaluator) {

        RuleBook rules() {
            return evaluator.rules();
        }

        Measurer measurer() {
            return evaluator.measurer();
        }

        /** How often the rules ran for one subject in one world. */
        long evaluations() {
            return evaluator.evaluations();
        }
    }

    private static Problems impossible(Situation situation, Measurer measurer) {
        List<Measurements> subjects = new ArrayList<>(situation.municipalities());
        subjects.add(situation.organisation());
        Problems problems = Problems.none();
        for (Measurements subject : subjects) {
            problems = problems.and(measurer.impossible(situation.submission(), subject.subject()));
        }
        return problems;
    }

    private static LibraryShown library(Submission submission) {
        return new LibraryShown(submission.library().isil().orElse(null), submission.library().name().orElse(null));
    }

    private Receipt receipt(Submission submission, Release release) {
        return new Receipt(new ReleaseShown(release.version(), release.hash()), service, submission.hash(),
                clock.instant());
    }
}
