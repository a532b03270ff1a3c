package nl.robuustebibliotheek.calibration.release;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.calibration.diff.Comparison;
import nl.robuustebibliotheek.calibration.diff.Consented;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;
import nl.robuustebibliotheek.calibration.diff.Side;
import nl.robuustebibliotheek.calibration.release.ReleaseRefused.Reason;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** Makes releases out of what lies in the folders, and says which release judges. */
public final class ReleaseDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseDesk.class);
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    private final RuleSets ruleSets;
    private final RuleSetArchive archive;
    private final ReleaseReader reader;
    private final Comparison comparison;
    private final Consented consented;
    private final SoundingBoards boards;
    private final Clock clock;
    private final Lock releasing = new ReentrantLock();

    public ReleaseDesk(RuleSets ruleSets, RuleSetArchive archive, ReleaseReader reader, Comparison comparison,
            Consented consented, SoundingBoards boards, Clock clock) {
        this.ruleSets = ruleSets;
        this.archive = archive;
        this.reader = reader;
        this.comparison = comparison;
        this.consented = consented;
        this.boards = boards;
        this.clock = clock;
    }

    /** All releases, the highest version first. */
    public List<Released> releases() {
        return archive.releases().stream().sorted(Comparator.comparing(
                (Released each) -> Version.of(each.version()).orElseThrow()).reversed()).toList();
    }

    public List<Activation> activations() {
        return archive.activations();
    }

    /** @throws ReleaseRefused when there is no such release */
    public Released find(String version) {
        return releases().stream().filter(each -> each.version().equals(version)).findFirst()
                .orElseThrow(() -> unknown(version));
    }

    /** @throws ReleaseRefused when there is no such release */
    public String report(String version) {
        return archive.report(version).orElseThrow(() -> unknown(version));
    }

    /** The report as a page, as it was written when the release was made. */
    public String page(String version, Language language) {
        return ReleaseReportJson.page(report(version), language);
    }

    /** The same as Markdown. */
    public String markdown(String version, Language language) {
        return ReleaseReportJson.markdown(report(version), language);
    }

    /** All files of a release. */
    public PolicyFiles files(Released release) {
        return archive.files(release.hash()).orElseThrow();
    }

    /** All files of what judges or ever judged somebody, by its hash. */
    public Optional<PolicyFiles> judged(String hash) {
        return ruleSets.live().release().hash().equals(hash) ? archive.files(hash) : archive.judged(hash);
    }

    /** The rule set of a release, ready to judge. */
    public Side side(Released release) {
        PolicyFiles files = files(release);
        return new Side(reader.read(files, release.version(), Compiling.WHEN_NEEDED), files);
    }

    /**
     * Makes a release that never changes again. The first one judges at once, for it is what judged already.
     *
     * @throws ReleaseRefused with everything that keeps it from being
     */
    public Released release(ReleaseRequest request) {
        releasing.lock();
        try {
            List<Released> before = releases();
            Problems problems = new ReleaseChecks().of(request, before, LocalDate.now(clock.withZone(HERE)));
            if (!problems.isEmpty()) {
                throw new ReleaseRefused(Reason.INVALID, problems);
            }
            Side candidate = candidate(request.version());
            fits(request, candidate.release(), before);
            Optional<Released> previous = before.stream().findFirst();
            Optional<RuleSetDifference> difference = previous
                    .map(each -> comparison.of(side(each), candidate, consented));
            Released release = new Released(request.version(), candidate.release().hash(), clock.instant(),
                    request.by(), request.why(), request.decision(), request.decidedOn(), request.secondEyes(),
                    previous.map(Released::version));
            archive.keep(candidate.files(), clock.instant());
            archive.add(release, new ReleaseReportJson().document(
                    new ReleaseReport(release, candidate.release(), difference, boards.remarksOn(release, previous))));
            LOG.info("Released {}", release.version());
            letTheFirstJudge(release);
            ruleSets.look();
            return release;
        } catch (RuleSetArchive.VersionTaken taken) {
            throw conflict("/version", "version-not-higher", "Deze versie is er net bij gekomen.",
                    "This version was added just now.");
        } finally {
            releasing.unlock();
        }
    }

    /** What another copy of the service let judge at the same moment stays: then this release waits to be activated. */
    private void letTheFirstJudge(Released release) {
        if (archive.active().isPresent()) {
            return;
        }
        try {
            archive.activate(Activation.after(Optional.empty(), release, clock.instant(),
                    new Activation.Reason(release.by(), release.why())));
        } catch (RuleSetArchive.ActivatedMeanwhile another) {
            LOG.info("Release {} does not judge: another copy of the service let one judge first", release.version());
        }
    }

    /**
     * What the candidate in the folders would do, compared with what judges.
     *
     * @throws ReleaseRefused when there is none, or it is broken
     */
    public RuleSetDifference ofCandidate() {
        RuleSets.Candidate candidate = ruleSets.candidate().orElseThrow(() -> conflict("", "no-candidate",
                "Er is geen kandidaat. Misschien ligt in de mappen wat al geldt.",
                "There is no candidate. Maybe the folders hold what judges already."));
        Released active = find(ruleSets.live().release().version());
        return comparison.of(side(active), new Side(candidate.release(), candidate.files()), consented);
    }

    private Side candidate(String version) {
        try {
            PolicyFiles files = ruleSets.files();
            return new Side(reader.read(files, version, Compiling.AT_ONCE), files);
        } catch (RuntimeException broken) {
            LoadFailure failure = LoadFailure.of(broken, clock.instant());
            throw new ReleaseRefused(Reason.CONFLICT, Problems.of(failure.problems().stream()
                    .map(each -> new Problem("", "candidate-broken",
                            new Text(place(each) + each.text().nl(), place(each) + each.text().en())))
                    .toList()));
        }
    }

    private static String place(LoadFailure.Problem problem) {
        return problem.file().isEmpty() ? ""
                : problem.line() > 0 ? "%s:%d:%d: ".formatted(problem.file(), problem.line(), problem.column())
                        : problem.file() + ": ";
    }

    private static void fits(ReleaseRequest request, Release candidate, List<Released> before) {
        if (request.hash().isPresent() && !request.hash().get().equals(candidate.hash())) {
            throw conflict("/hash", "candidate-changed",
                    "In de mappen ligt nu iets anders: %s. Misschien moet u er nog eens naar kijken.".formatted(
                            candidate.hash()),
                    "Something else lies in the folders now: %s. Maybe you have to look at it again.".formatted(
                            candidate.hash()));
        }
        before.stream().filter(each -> each.hash().equals(candidate.hash())).findFirst().ifPresent(same -> {
            throw conflict("", "no-changes",
                    "Wat in de mappen ligt is versie %s. Misschien wilt u die weer laten gelden.".formatted(
                            same.version()),
                    "What lies in the folders is release %s. Maybe you want to activate that one again.".formatted(
                            same.version()));
        });
    }

    /**
     * From now on this release judges; assessments that are kept stay as they are.
     *
     * @throws ReleaseRefused when there is no such release, it judges already, or somebody else was first
     */
    public Activation activate(String version, String by, String why) {
        Released release = find(version);
        releasing.lock();
        try {
            Optional<Activation> last = archive.active();
            if (last.filter(active -> active.version().equals(version)).isPresent()) {
                throw conflict("", "already-active", "Versie %s geldt al.".formatted(version),
                        "Release %s judges already.".formatted(version));
            }
            reader.read(archive.files(release.hash()).orElseThrow(), version, Compiling.AT_ONCE);
            Activation next = Activation.after(last, release, clock.instant(), new Activation.Reason(by, why));
            archive.activate(next);
            ruleSets.look();
            return next;
        } catch (RuleSetArchive.ActivatedMeanwhile another) {
            ruleSets.look();
            throw conflict("", "activated-meanwhile",
                    "Iemand anders heeft net versie %s laten gelden. Misschien wilt u eerst zien waarom."
                            .formatted(active()),
                    "Somebody else let release %s judge just now. Maybe you want to see why first."
                            .formatted(active()));
        } finally {
            releasing.unlock();
        }
    }

    private String active() {
        return archive.active().map(Activation::version).orElse("?");
    }

    private ReleaseRefused unknown(String version) {
        List<String> known = releases().stream().map(Released::version).toList();
        Text maybe = known.isEmpty()
                ? new Text("Er is nog niets uitgebracht.", "Nothing was released yet.")
                : new Text("Misschien bedoelt u een van deze: %s.".formatted(String.join(", ", known)),
                        "Maybe you mean one of these: %s.".formatted(String.join(", ", known)));
        return new ReleaseRefused(Reason.UNKNOWN, Problems.of(List.of(new Problem("", "version-unknown",
                new Text("Deze versie is er niet.", "There is no such release.").followedBy(maybe)))));
    }

    private static ReleaseRefused conflict(String pointer, String code, String nl, String en) {
        return new ReleaseRefused(Reason.CONFLICT,
                Problems.of(List.of(new Problem(pointer, code, new Text(nl, en)))));
    }
}
