package nl.robuustebibliotheek.calibration.diff;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.Case;
import nl.robuustebibliotheek.calibration.CaseReader;
import nl.robuustebibliotheek.calibration.Spread;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Library;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/**
 * Compares two rule sets: their words, and what becomes of submissions. Submissions stream through, each read once and judged
 * under both; only counts are kept.
 */
public final class Comparison {

    private static final int MADE_UP = 100;

    private final SubmissionReader reader;
    private final Assessor assessor;
    private final int jobs;

    /** @param jobs how many submissions are judged at a time */
    public Comparison(SubmissionReader reader, Assessor assessor, int jobs) {
        this.reader = reader;
        this.assessor = assessor;
        this.jobs = jobs;
    }

    /**
     * @param libraries submissions that may be used for this
     * @throws nl.robuustebibliotheek.calibration.InvalidCases when the cases cannot be read
     */
    public RuleSetDifference of(Side before, Side after, Consented libraries) {
        List<Change> changes = Changes.between(before.release(), after.release());
        Set<String> codes = changes.stream().filter(Change::canMatter).map(Change::code).collect(Collectors.toSet());
        Tallies tallies = new Tallies(codes);
        try (Judging judging = new Judging(assessor, jobs, before, after, tallies)) {
            after.files().inFolders(folders -> {
                cases(after, folders, judging::judge, tallies.get(Population.CASES));
                made(before, after, folders, new Affected(changes), judging::judge);
                return folders;
            });
            Set<String> heard = new HashSet<>();
            libraries
                    .forEach(json -> read(json, tallies.get(Population.CONSENTED)).filter(each -> heard.add(name(each)))
                            .ifPresent(each -> judging.judge(new Sample(Population.CONSENTED, "", each))));
        }
        Names names = Names.of(before.release(), after.release());
        return new RuleSetDifference(RuleSetDifference.Named.of(before.release()),
                RuleSetDifference.Named.of(after.release()), changes, tallies.effects(names.rules()), names);
    }

    /** Every library has one voice: its newest submission. */
    private static String name(Submission submission) {
        Library library = submission.library();
        return library.isil().orElseGet(() -> library.name().orElse("").toLowerCase(Locale.ROOT));
    }

    private Optional<Submission> read(byte[] json, EffectTally tally) {
        try {
            return Optional.of(reader.read(json));
        } catch (InvalidSubmission refused) {
            tally.refused();
            return Optional.empty();
        }
    }

    private void cases(Side after, PolicyFiles.Folders folders, Consumer<Sample> taker, EffectTally tally) {
        CaseReader cases = new CaseReader(after.release().catalogue().categories().keySet());
        for (Case each : cases.readAll(folders.categories())) {
            try {
                taker.accept(new Sample(Population.CASES, each.file(), reader.read(each.submission())));
            } catch (InvalidSubmission refused) {
                tally.refused();
            }
        }
    }

    /** Only where something changed: elsewhere both rule sets say the same, and nothing would be learnt. */
    private void made(Side before, Side after, PolicyFiles.Folders folders, Affected affected,
            Consumer<Sample> taker) {
        Spread spread = new Spread(after.release(), folders.categories(), reader);
        BoundaryGrid grid = new BoundaryGrid(after.release());
        for (String category : after.release().rules().books().keySet()) {
            if (affected.category(category)) {
                List<Norm> norms = Stream.of(before, after)
                        .flatMap(side -> side.release().rules().find(category).stream())
                        .flatMap(book -> book.norms().stream()).filter(norm -> affected.norm(norm.code())).toList();
                spread.healthy(category)
                        .ifPresent(healthy -> grid.around(healthy, category, norms).forEach(taker));
                AtomicInteger number = new AtomicInteger();
                spread.libraries(category, MADE_UP, library -> taker.accept(new Sample(Population.SPREAD,
                        "%s %d".formatted(category, number.incrementAndGet()), library)));
            }
        }
    }

    /** Where a change can make a difference. */
    private record Affected(List<Change> changes) {

        Affected(List<Change> changes) {
            this.changes = changes.stream().filter(Change::canMatter).toList();
        }

        boolean category(String category) {
            return changes.stream().anyMatch(change -> change.categories().isEmpty()
                    || change.categories().contains(category));
        }

        /** When more than norms changed, every bound may matter. */
        boolean norm(String code) {
            return changes.stream().anyMatch(
                    change -> change.subject() != Change.Subject.NORM || change.code().equals(code));
        }
    }
}
