package nl.robuustebibliotheek.calibration.edit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.CheckReport;
import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;
import nl.robuustebibliotheek.category.InvalidCatalogue;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.InvalidRules;

/**
 * Tries a change of one file on the whole rule set, and keeps it in the folder when nothing is wrong with it. From there it
 * goes its usual way: the service sees it, checks it again and takes it over.
 */
public final class PolicyEditor {

    /** Some five times the largest file of the project. */
    public static final int LONGEST = 500_000;

    private static final Logger LOG = LoggerFactory.getLogger(PolicyEditor.class);
    private static final int REMEMBERED = 20;

    private final PolicyFiles.Folders folders;
    private final PolicyFolder folder;
    private final RuleSetChecks checks;
    private final ReleaseReader reader;
    private final EditArchive archive;
    private final Clock clock;
    /** Changes that were found good a moment ago, so that keeping one need not check it again. */
    private final Deque<Good> good = new ArrayDeque<>();

    public PolicyEditor(PolicyFiles.Folders folders, RuleSetChecks checks, ReleaseReader reader, EditArchive archive,
            Clock clock) {
        this.folders = folders;
        this.folder = new PolicyFolder(folders);
        this.checks = checks;
        this.reader = reader;
        this.archive = archive;
        this.clock = clock;
    }

    /** The files that may be changed, by their path from the project's root. */
    public List<String> paths() {
        return folder.paths();
    }

    /** @throws EditRefused when there is no such file */
    public PolicyFile open(String path) {
        return folder.open(path);
    }

    /** What was changed from a page, the newest first. */
    public List<Edit> newest(int most) {
        return archive.newest(most);
    }

    /** The norms as they lie in the folder; nothing when something is wrong with them. */
    public Optional<NormEntries> norms() {
        return release(files()).map(NormEntries::of);
    }

    /**
     * What a file would do with something else in it; nothing is changed.
     *
     * @param whole everything that would stand in it
     * @throws EditRefused when that cannot be tried
     */
    public Tried tryOut(PolicyFile file, String whole) {
        if (whole.length() > LONGEST) {
            throw new EditRefused(EditRefused.Reason.INVALID,
                    "Deze tekst is te lang: hoogstens %d tekens. Misschien is er iets dubbel geplakt."
                            .formatted(LONGEST),
                    "This text is too long: %d characters at most. Maybe something was pasted twice."
                            .formatted(LONGEST));
        }
        if (whole.indexOf('\0') >= 0) {
            throw new EditRefused(EditRefused.Reason.INVALID,
                    "In deze tekst staat een teken dat in geen tekst hoort. Misschien is het een ander soort bestand.",
                    "In this text is a sign that belongs in no text. Maybe it is another kind of file.");
        }
        PolicyFiles before = files();
        Map<String, String> change = Map.of(file.path(), whole);
        PolicyFiles after = before.with(change);
        CheckReport report = checks.check(change);
        if (report.isGood()) {
            remember(Good.of(after));
        }
        Optional<RuleSetDifference> words = report.isGood()
                ? release(before).flatMap(old -> release(after).map(now -> RuleSetDifference.inWords(old, now)))
                : Optional.empty();
        return new Tried(file, whole, report,
                LineDifference.between(file.text(), new PolicyFile(file.path(), whole, "", file.access()).text()),
                words, after);
    }

    /**
     * Puts a change in the folder.
     *
     * @param seen the file as it was when somebody began to change it
     * @throws EditRefused when something is wrong with it, or the file is another one by now
     */
    public Edit keep(PolicyFile seen, String whole, Edit.Reason reason) {
        if (!folder.open(seen.path()).hash().equals(seen.hash())) {
            throw EditRefused.changed();
        }
        if (whole.length() > LONGEST || !isGood(seen, whole)) {
            throw new EditRefused(EditRefused.Reason.NOT_GOOD,
                    "Er is nog iets mis met deze verandering, of zij verandert niets. Misschien wilt u haar eerst proberen.",
                    "Something is still wrong with this change, or it changes nothing. Maybe you want to try it first.");
        }
        Edit edit = new Edit(seen.path(), seen.hash(), PolicyFile.hash(whole.getBytes(StandardCharsets.UTF_8)),
                clock.instant(), reason.by(), reason.why(), LineDifference.between(seen.whole(), whole).plain());
        int number = archive.add(edit);
        try {
            folder.replace(seen, whole);
        } catch (EditRefused | IllegalStateException refused) {
            archive.remove(number);
            throw refused;
        }
        LOG.info("{} was changed from a page", seen.path());
        return edit;
    }

    private boolean isGood(PolicyFile seen, String whole) {
        if (seen.whole().equals(whole)) {
            return false;
        }
        Map<String, String> change = Map.of(seen.path(), whole);
        synchronized (good) {
            if (good.contains(Good.of(files().with(change)))) {
                return true;
            }
        }
        return checks.check(change).isGood();
    }

    private void remember(Good found) {
        synchronized (good) {
            good.addFirst(found);
            while (good.size() > REMEMBERED) {
                good.removeLast();
            }
        }
    }

    /** All files, cases too, by their hash. */
    private record Good(String hash) {

        static Good of(PolicyFiles files) {
            return new Good(PolicyFile.hash(files.zip()));
        }
    }

    private PolicyFiles files() {
        return PolicyFiles.read(folders.rules(), folders.categories());
    }

    private Optional<Release> release(PolicyFiles files) {
        try {
            return Optional.of(reader.read(files, Compiling.WHEN_NEEDED));
        } catch (InvalidRules | InvalidCatalogue broken) {
            return Optional.empty();
        }
    }
}
