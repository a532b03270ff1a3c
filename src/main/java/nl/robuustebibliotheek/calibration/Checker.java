package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.InvalidRules;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.rules.Mistake;
import nl.robuustebibliotheek.rules.RuleBooks;
import nl.robuustebibliotheek.rules.RuleFolder;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** Looks at a whole rule base, rules and data, and says everything that is wrong with it at once. */
public final class Checker {

    private final Fields fields;
    private final KeptClasses kept;
    private final SubmissionReader reader;
    private final Assessor assessor;

    public Checker(Fields fields, SubmissionReader reader, Assessor assessor, KeptClasses kept) {
        this.fields = fields;
        this.kept = kept;
        this.reader = reader;
        this.assessor = assessor;
    }

    /** What is looked at: everything, or only what can be seen without running a rule. */
    public enum Depth {
        READ, READ_AND_TRY
    }

    public CheckReport check(Path rules, Path categories, Depth depth) {
        List<CheckProblem> problems = new ArrayList<>();
        Optional<Catalogue> catalogue = catalogue(categories, problems);
        catalogue.ifPresent(known -> rules(rules, known, problems));
        List<Case> cases = cases(categories, catalogue, problems);
        catalogue.filter(_ -> problems.stream().noneMatch(CheckProblem::isError)).ifPresent(_ -> {
            Release release = new ReleaseReader(fields, kept).read(rules, categories, Compiling.WHEN_NEEDED);
            remarks(release, categories, problems);
            if (depth == Depth.READ_AND_TRY) {
                new SampledCompletions(reader, assessor, release).check(cases).forEach(problems::add);
            }
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

    private static void rules(Path rules, Catalogue catalogue, List<CheckProblem> problems) {
        try {
            RuleBooks.problems(RuleFolder.read(rules), catalogue)
                    .forEach(problem -> problems.add(CheckProblem.of(problem)));
        } catch (InvalidRules noFolder) {
            noFolder.problems().forEach(problem -> problems.add(CheckProblem.of(problem)));
        }
    }

    private static List<Case> cases(Path categories, Optional<Catalogue> catalogue, List<CheckProblem> problems) {
        if (catalogue.isEmpty()) {
            return List.of();
        }
        try {
            return new CaseReader(catalogue.get().categories().keySet()).readAll(categories);
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
