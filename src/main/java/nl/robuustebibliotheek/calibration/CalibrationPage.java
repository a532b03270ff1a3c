package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Outline;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.RuleUse;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Writes how the norms of each category come out for published figures and for a synthetic spread. */
final class CalibrationPage {

    private static final int LIBRARIES = 100;

    private final Release release;
    private final Assessor assessor;
    private final Path categories;
    private final Spread spread;
    private final List<Figure> figures;
    private final Page page = new Page(Language.EN);

    CalibrationPage(Release release, Path categories, SubmissionReader reader, Assessor assessor) {
        this.release = release;
        this.assessor = assessor;
        this.categories = categories;
        this.figures = Figure.read(categories);
        this.spread = new Spread(release, categories, reader);
    }

    String text() {
        page.heading(1, "Calibration").paragraph(Pages.MADE.en()).paragraph(
                """
                        How strict are the guideline values? Two looks, for each category. **Profiles**: the healthy case of the
                        category, with the published minimum, mean and maximum of the country in the places below. Where only a
                        mean was published, all three have it. **Spread**: %d made-up libraries for each category. They are
                        synthetic. Each has a strength of its own from 0 to 100, for libraries that are strong in one thing are mostly
                        strong in others: that they are so much alike in this is our assumption, and the first thing to hold beside
                        real figures. The numbers of the mean profile are multiplied by a random part, from 0.5 to 1.1 in the weakest
                        library and from 0.9 to 1.5 in the strongest, the same part for what is asked under one heading or in one
                        list. Subsidies and costs share one such part, for libraries spend what they get: what is agreed and what staff costs
                        lie up to 8 per cent around it, every other kind of cost up to 40; last year's subsidy lies from 10 per cent
                        lower to 6 per cent higher beside this year's, so that about one in five got less than before
                        (published: from one in ten in 2022 to one in four in 2020). Nothing in the strongest
                        library and in the weakest: up to 40 in a hundred yes-or-no answers turned round, 14 in a hundred counts
                        nil, 80 in a hundred kinds of partners not there, and 70 in a hundred times of opening left out. What is in the
                        table of shares below is there as often as was published. What a library would rather have little of
                        (temporary money and staff, hours by volunteers, tasks of one person, sick leave, distances) lies between
                        nothing and once as much in the strongest, five times as much in the weakest; a result lies anywhere
                        between three times itself and three times its opposite, a general reserve between 20 per cent below nothing
                        and 2.2 times itself; one in five hours without staff is for members only (seed %d). What the law asks stays as
                        in the healthy case, for nobody calibrates that, and so does the list of locations. The spread says nothing about
                        real libraries, and how many of it come out robust is no forecast; it shows which guideline values
                        tell libraries apart at all."""
                        .formatted(LIBRARIES, Spread.SEED));
        page.heading(2, "Published figures").head("Figure", "Minimum", "Mean", "Maximum", "Source");
        figures.forEach(figure -> page.row(figure.name(), figure.hasSpread() ? plain(figure.low()) : "",
                plain(figure.mean()), figure.hasSpread() ? plain(figure.high()) : "", figure.source()));
        page.heading(2, "Published shares").head("What libraries have", "Part of all libraries", "Source");
        Figure.common(categories).forEach(each -> page.row(each.name(), plain(each.share()), each.source()));
        Map<String, List<String>> extremes = new TreeMap<>();
        for (Category category : release.catalogue().categories().values()) {
            spread.healthy(category.id()).ifPresent(healthy -> category(category, healthy, extremes));
        }
        page.heading(2, "Guideline values that all or none of the spread pass").paragraph(
                "A guideline value that all pass, or none, tells nobody anything in this spread. Each was looked at: why it stays"
                        + " stands behind it (`passedByAll` in `categories/published.yaml`).")
                .gap();
        Map<String, String> reasons = Figure.passedByAll(categories);
        extremes.forEach((words, where) -> page.item(words + ": " + String.join(", ", where) + ". "
                + reasons.entrySet().stream().filter(each -> words.contains(" " + each.getKey() + " "))
                        .map(Map.Entry::getValue).findFirst().orElse("**Not looked at yet.**")));
        return page.toString();
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private void category(Category category, Submission healthy, Map<String, List<String>> extremes) {
        Profile profile = spread.profile();
        Submission mean = profile.with(Figure::mean, healthy);
        List<Function<Figure, BigDecimal>> ends = List.of(Figure::low, Figure::mean, Figure::high);
        List<Outline> profiles = ends.stream().map(end -> assessor.outline(profile.with(end, healthy), release))
                .toList();
        List<Outline> outlines = outlines(category);
        Set<String> varied = spread.varied(mean, spread.lawInputs(category.id(), mean));
        page.heading(2, category.title().en().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + category.title().en().substring(1));
        page.paragraph("Verdicts of the profiles, from minimum to maximum: "
                + String.join(", ", profiles.stream().map(each -> each.verdict().value().name()).toList())
                + ". Verdicts of the spread: " + verdicts(outlines) + ".");
        page.head("Code", "Guideline value", "Minimum", "Mean", "Maximum", "Spread: pass");
        Set<String> profiled = spread.profiled(mean, healthy);
        for (Norm norm : release.rules().find(category.id()).orElseThrow().norms().stream().filter(Norm::decides)
                .sorted(java.util.Comparator.comparing(Norm::code)).toList()) {
            List<String> cells = new ArrayList<>();
            cells.add(norm.code());
            cells.add(category.text(norm.code()).map(words -> words.title().en()).orElse(""));
            profiles.forEach(each -> cells.add(profiled.contains(norm.indicator()) ? outcome(norm, each) : ""));
            String share = varied.contains(norm.indicator()) ? share(norm, outlines) : "not varied";
            cells.add(share);
            page.row(cells.toArray(String[]::new));
            if (share.equals("100%") || share.equals("0%")) {
                extremes.computeIfAbsent((share.equals("0%") ? "None pass " : "All pass ") + norm.code() + " "
                        + cells.get(1), _ -> new ArrayList<>()).add(category.id());
            }
        }
    }

    private List<Outline> outlines(Category category) {
        List<Outline> outlines = new ArrayList<>();
        spread.libraries(category.id(), LIBRARIES, library -> outlines.add(assessor.outline(library, release)));
        return outlines;
    }

    private static String verdicts(List<Outline> spread) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        spread.forEach(each -> counts.merge(each.verdict().value(), 1, Integer::sum));
        return String.join(", ",
                counts.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList());
    }

    private static String outcome(Norm norm, Outline outline) {
        Set<RuleUse> uses = outline.uses().getOrDefault(norm.code(), Set.of());
        if (uses.contains(RuleUse.MISSED)) {
            return uses.contains(RuleUse.MET) ? "partly" : "no";
        }
        return uses.contains(RuleUse.MET) ? "yes" : "";
    }

    /** Of the libraries for which the norm is in force and the value is known. */
    private static String share(Norm norm, List<Outline> spread) {
        List<String> outcomes = spread.stream().map(each -> outcome(norm, each)).filter(each -> !each.isEmpty())
                .toList();
        long pass = outcomes.stream().filter(each -> each.equals("yes")).count();
        return outcomes.isEmpty() ? "" : Math.round(100.0 * pass / outcomes.size()) + "%";
    }
}
