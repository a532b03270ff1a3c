package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.CatalogueReader;
import nl.robuustebibliotheek.category.InvalidCatalogue;
import nl.robuustebibliotheek.indicator.DataPlaces;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.rules.InvalidRules;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.rules.Mistake;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/**
 * Looks at a whole rule base, rules and data, and says everything that is wrong with it at once. Rules are read once; only when
 * nothing is wrong with them are they compiled and tried.
 */
public final class Checker {

    /** Far more than the project's rules take; a check that somebody waits for must end. */
    private static final Duration LONGEST_TRYING = Duration.ofSeconds(60);

    private final Fields fields;
    private final ReleaseReader releases;
    private final SubmissionReader reader;
    private final Assessor assessor;
    private final Duration longestTrying;

    public Checker(Fields fields, SubmissionReader reader, Assessor assessor, KeptClasses kept) {
        this(fields, reader, assessor, kept, LONGEST_TRYING);
    }

    Checker(Fields fields, SubmissionReader reader, Assessor assessor, KeptClasses kept, Duration longestTrying) {
        this.fields = fields;
        this.releases = new ReleaseReader(fields, kept);
        this.reader = reader;
        this.assessor = assessor;
        this.longestTrying = longestTrying;
    }

    public CheckReport check(Path rules, Path categories) {
        List<CheckProblem> problems = new ArrayList<>(new UnreadFiles(rules, categories).problems());
        Optional<Catalogue> catalogue = catalogue(categories, problems);
        Optional<Release> release = catalogue.flatMap(known -> rules(rules, categories, known, problems));
        List<Case> cases = catalogue.map(known -> cases(categories, known, problems)).orElse(List.of());
        release.filter(_ -> problems.stream().noneMatch(CheckProblem::isError)).ifPresent(good -> {
            remarks(good, categories, problems);
            problems.addAll(new SampledCompletions(reader, assessor, good, longestTrying).check(cases));
        });
        return new CheckReport(problems);
    }

    private Optional<Catalogue> catalogue(Path categories, List<CheckProblem> problems) {
        try {
            return Optional.of(new CatalogueReader(fields).read(categories));
        } catch (InvalidCatalogue invalid) {
            invalid.problems().forEach(problem -> problems.add(CheckProblem.of(problem)));
            return Optional.empty();
        }
    }

    private Optional<Release> rules(Path rules, Path categories, Catalogue catalogue, List<CheckProblem> problems) {
        try {
            ReleaseReader.Examined examined = releases.examine(rules, categories, catalogue);
            examined.problems().forEach(problem -> problems.add(CheckProblem.of(problem)));
            return examined.release();
        } catch (InvalidRules noFolder) {
            noFolder.problems().forEach(problem -> problems.add(CheckProblem.of(problem)));
            return Optional.empty();
        }
    }

    private static List<Case> cases(Path categories, Catalogue catalogue, List<CheckProblem> problems) {
        try {
            return new CaseReader(catalogue.categories().keySet()).readAll(categories);
        } catch (InvalidCases invalid) {
            invalid.problems().forEach(problem -> problems.add(CheckProblem.of(problem)));
            return List.of();
        }
    }

    /** What nothing uses: indicators without a norm, texts without a rule. */
    private static void remarks(Release release, Path categories, List<CheckProblem> problems) {
        String indicators = text(categories.resolve("indicators.yaml"));
        DataPlaces places = DataPlaces.of(indicators);
        List<String> codes = release.catalogue().indicators().all().stream().map(Indicator::code).toList();
        for (Indicator indicator : release.rules().indicatorsWithoutNorm(release.catalogue())) {
            DataPlaces.At at = places.at("/" + codes.indexOf(indicator.code()) + "/code");
            problems.add(CheckProblem.of(new RuleProblem("categories/indicators.yaml", at.line(), at.column(), "",
                    Mistake.NO_NORM,
                    new Text("Geen enkele richtwaarde noemt de indicator " + indicator.code()
                            + ". Misschien past norms.pending( \"" + indicator.code() + "\" ).",
                            "No norm names the indicator " + indicator.code() + ". Maybe norms.pending( \""
                                    + indicator.code() + "\" ) fits."))));
        }
        Set<String> spoken = new HashSet<>();
        release.rules().fit().rules().forEach(rule -> spoken.add(rule.code()));
        release.rules().books().values().forEach(book -> book.rules().forEach(rule -> spoken.add(rule.code())));
        DataPlaces texts = DataPlaces.of(text(categories.resolve("texts.yaml")));
        release.catalogue().shared().keySet().stream().filter(code -> !spoken.contains(code)).forEach(code -> {
            DataPlaces.At at = texts.name("/" + code);
            problems.add(CheckProblem.of(new RuleProblem("categories/texts.yaml", at.line(), at.column(), "",
                    Mistake.UNUSED_TEXT,
                    new Text("Geen regel heeft de code " + code + ". Misschien kan deze tekst weg.",
                            "No rule has the code " + code + ". Maybe this text can go."))));
        });
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
