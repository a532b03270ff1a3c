package nl.robuustebibliotheek.calibration.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.assessment.StorageUnavailable;
import nl.robuustebibliotheek.calibration.release.RuleSetObserver.Outcome;
import nl.robuustebibliotheek.rules.Compiling;

/**
 * The rule set that judges, and the one that lies in the folders. As long as nothing was released they are one: a change in
 * the folders judges as soon as it is good. Once something was released, the latest activation says what judges and the
 * folders hold the candidate. A change that is not good changes nothing but {@link #lastFailure()}.
 */
public final class RuleSets {

    private static final Logger LOG = LoggerFactory.getLogger(RuleSets.class);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final ReleaseReader reader;
    private final Path rules;
    private final Path categories;
    private final RuleSetArchive archive;
    private final Clock clock;
    private final RuleSetObserver observer;
    private final LiveRelease live;
    private final Lock changing = new ReentrantLock();
    private volatile Optional<Candidate> candidate = Optional.empty();
    private volatile Optional<LoadFailure> lastFailure = Optional.empty();
    private volatile Optional<NotFollowed> notFollowed = Optional.empty();
    private @Nullable FolderPrint seen;
    private @Nullable FolderPrint taken;

    /**
     * Reads what is to judge now.
     *
     * @throws nl.robuustebibliotheek.rules.InvalidRules with file and line of everything that is wrong
     * @throws nl.robuustebibliotheek.category.InvalidCatalogue with everything that is wrong
     */
    public RuleSets(ReleaseReader reader, PolicyFiles.Folders folders, RuleSetArchive archive, Clock clock,
            RuleSetObserver observer) {
        this.reader = reader;
        this.rules = folders.rules();
        this.categories = folders.categories();
        this.archive = archive;
        this.clock = clock;
        this.observer = observer;
        this.live = new LiveRelease(archive.active().map(this::activated).orElseGet(this::firstOfFolders), clock);
    }

    /** The folders' rule set while another one judges. */
    public record Candidate(Release release, PolicyFiles files, Instant loadedAt) {}

    /** A release that ought to judge, and why it does not judge in this copy of the service. */
    public record NotFollowed(Activation activation, LoadFailure failure) {}

    public LiveRelease live() {
        return live;
    }

    /** What lies in the folders, when something else judges. */
    public Optional<Candidate> candidate() {
        return candidate;
    }

    /** Why the folders' last change was not taken over; nothing when it was. */
    public Optional<LoadFailure> lastFailure() {
        return lastFailure;
    }

    /** What was activated, maybe at another copy of the service, and cannot judge in this one. */
    public Optional<NotFollowed> notFollowed() {
        return notFollowed;
    }

    /** What lies in the folders now. */
    public PolicyFiles files() {
        return reader.files(rules, categories);
    }

    private Release firstOfFolders() {
        FolderPrint before = print();
        PolicyFiles files = files();
        Release release = reader.read(files, Compiling.AT_ONCE);
        archive.keep(files, clock.instant());
        taken = before;
        return release;
    }

    private Release activated(Activation activation) {
        PolicyFiles files = archive.files(activation.hash()).orElseThrow(() -> new IllegalStateException(
                "The files of release " + activation.version() + " are not in the data folder. "
                        + "Maybe ROBUUST_DATA_DIR names another folder."));
        return reader.read(files, activation.version(), Compiling.AT_ONCE);
    }

    /**
     * Looks whether something changed: what another copy of the service activated, and what is new in the folders. A change
     * there is taken over when nothing has moved since the last look.
     */
    public void look() {
        changing.lock();
        try {
            archive.active().ifPresent(this::follow);
            FolderPrint now = print();
            if (now != null && now.equals(seen) && !now.equals(taken)) {
                taken = takeOver(now);
            }
            seen = now;
        } finally {
            changing.unlock();
        }
    }

    /** What was taken over: nothing when the folders moved again meanwhile. */
    private @Nullable FolderPrint takeOver(FolderPrint settled) {
        long start = System.nanoTime();
        Outcome outcome;
        try {
            PolicyFiles files = files();
            if (!settled.equals(print())) {
                return taken;
            }
            outcome = takeOver(files);
            lastFailure = Optional.empty();
        } catch (RuntimeException | StackOverflowError broken) {
            LoadFailure failure = LoadFailure.of(broken, clock.instant());
            lastFailure = Optional.of(failure);
            outcome = Outcome.FAILED;
            LOG.warn("The rule set in the folders was not taken over: {} problem(s), the first in {} line {}: {}",
                    failure.problems().size(), failure.problems().getFirst().file(),
                    failure.problems().getFirst().line(), failure.problems().getFirst().code());
        }
        observer.changed(outcome, Duration.ofNanos(System.nanoTime() - start));
        tellWhetherFailing();
        return settled;
    }

    private Outcome takeOver(PolicyFiles files) {
        if (files.hash().equals(live.release().hash())) {
            candidate = Optional.empty();
            return Outcome.ACTIVE;
        }
        Release release = reader.read(files, Compiling.AT_ONCE);
        if (archive.active().isPresent()) {
            candidate = Optional.of(new Candidate(release, files, clock.instant()));
            LOG.info("Rule set {} is the candidate", release.version());
            return Outcome.CANDIDATE;
        }
        archive.keep(files, clock.instant());
        live.replace(release);
        LOG.info("Rule set {} judges", release.version());
        return Outcome.ACTIVE;
    }

    /** What cannot be taken over is tried again after a while, and what judged goes on. */
    private void follow(Activation active) {
        boolean same = active.version().equals(live.release().version());
        boolean waits = notFollowed.filter(failed -> failed.activation().equals(active)
                && clock.instant().isBefore(failed.failure().at().plus(AGAIN))).isPresent();
        if (same && notFollowed.isEmpty() || !same && waits) {
            return;
        }
        try {
            if (!same) {
                take(active);
            }
            notFollowed = Optional.empty();
        } catch (StorageUnavailable passing) {
            throw passing;
        } catch (RuntimeException | StackOverflowError broken) {
            notFollowed = Optional.of(new NotFollowed(active, LoadFailure.of(broken, clock.instant())));
            observer.changed(Outcome.FAILED, Duration.ZERO);
            LOG.warn("Release {} ought to judge and cannot be taken over here: {}", active.version(),
                    broken.toString());
        }
        tellWhetherFailing();
    }

    private void tellWhetherFailing() {
        observer.failing(lastFailure.isPresent() || notFollowed.isPresent());
    }

    private void take(Activation activation) {
        long start = System.nanoTime();
        live.replace(activated(activation));
        candidate = candidate.filter(other -> !other.release().hash().equals(activation.hash()));
        taken = null;
        observer.changed(Outcome.ACTIVE, Duration.ofNanos(System.nanoTime() - start));
        LOG.info("Release {} judges", activation.version());
    }

    /** Nothing while files come and go. */
    private @Nullable FolderPrint print() {
        try {
            return FolderPrint.of(rules, categories);
        } catch (IOException | UncheckedIOException moving) {
            return null;
        }
    }
}
