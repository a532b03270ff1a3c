package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.assessment.Assessment.Neighbour;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.finding.VerdictRange;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.rules.FitBook;
import nl.robuustebibliotheek.rules.FitChoice;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;

/** Looks across the cut-offs near a library, and lets the categories on the other side judge it too. */
final class Neighbours {

    /** Within this part of a cut-off a library is near it. */
    private static final BigDecimal NEAR = new BigDecimal("0.1");

    private static final Text CHOSEN_BY_RULES = new Text(
            "Op grond van inwoners en gemeenten zou de bibliotheek bij deze categorie horen.",
            "By its inhabitants and municipalities the library would belong to this category.");
    private static final Text ACROSS = new Text(
            "De grens tussen de categorieën ligt bij {cut} inwoners; het werkgebied heeft er {inhabitants}.",
            "The cut-off between the categories is at {cut} inhabitants; the service area has {inhabitants}.");
    private static final Text WITHOUT = new Text(
            "In {municipality} woont een klein deel van de inwoners ({share} van {inhabitants}). Zonder die gemeente hoort de"
                    + " bibliotheek bij deze categorie.",
            "A small part of the inhabitants live in {municipality} ({share} of {inhabitants}). Without that municipality the"
                    + " library belongs to this category.");

    private final Release release;
    private final Situation situation;
    private final Measurer measurer;
    private final SetbackApplier setbackApplier;
    private final Map<String, Text> reasons = new LinkedHashMap<>();

    Neighbours(Release release, Situation situation, Measurer measurer, SetbackApplier setbackApplier) {
        this.release = release;
        this.situation = situation;
        this.measurer = measurer;
        this.setbackApplier = setbackApplier;
    }

    /** Those of the category that was chosen, the nearest reason first. */
    List<Neighbour> of(Fit fit) {
        reasons.clear();
        LibraryFact library = situation.library();
        FitBook rules = release.rules().fit();
        if (!fit.proposed()) {
            note(library, CHOSEN_BY_RULES);
        }
        for (long step : rules.steps("inhabitants")) {
            if (isNear(library.inhabitants(), step)) {
                note(library.withInhabitants(library.inhabitants() >= step ? step - 1 : step), across(library, step));
            }
        }
        for (long step : rules.steps("municipalities")) {
            if (library.municipalities() == step && step > 1) {
                withoutTheSmallest(library);
            }
        }
        reasons.remove(fit.category().id());
        List<Neighbour> neighbours = new ArrayList<>();
        reasons.forEach((id, reason) -> neighbours.add(neighbour(id, reason)));
        return neighbours;
    }

    /** A library is near to having one municipality less where hardly anyone lives in the smallest; never to having one more. */
    private void withoutTheSmallest(LibraryFact library) {
        Municipality smallest = situation.submission().municipalities().stream()
                .min(Comparator.comparingLong(Municipality::inhabitants)).orElseThrow();
        BigDecimal inhabitants = BigDecimal.valueOf(library.inhabitants());
        if (BigDecimal.valueOf(smallest.inhabitants()).compareTo(inhabitants.multiply(NEAR)) <= 0) {
            note(library.withMunicipalities(library.municipalities() - 1)
                    .withInhabitants(library.inhabitants() - smallest.inhabitants()),
                    new Placeholders().with("municipality", smallest.name())
                            .with("share", Numbers.plain(BigDecimal.valueOf(smallest.inhabitants()), 0))
                            .with("inhabitants", Numbers.plain(inhabitants, 0)).fill(WITHOUT));
        }
    }

    private static boolean isNear(long inhabitants, long cut) {
        BigDecimal apart = BigDecimal.valueOf(Math.abs(inhabitants - cut));
        return apart.compareTo(BigDecimal.valueOf(cut).multiply(NEAR)) <= 0;
    }

    private void note(LibraryFact library, Text reason) {
        List<FitChoice> choices = release.rules().fit().choices(library);
        if (choices.size() == 1) {
            reasons.putIfAbsent(choices.getFirst().category(), reason);
        }
    }

    private static Text across(LibraryFact library, long cut) {
        return new Placeholders().with("cut", Numbers.plain(BigDecimal.valueOf(cut), 0))
                .with("inhabitants", Numbers.plain(BigDecimal.valueOf(library.inhabitants()), 0)).fill(ACROSS);
    }

    private Neighbour neighbour(String id, Text reason) {
        Category category = release.catalogue().category(id).orElseThrow();
        Evaluator evaluator = new Evaluator(release.rules().find(id).orElseThrow(), measurer, setbackApplier);
        VerdictRange range = new VerdictRange(evaluator.outcome(situation, World.WORST).verdict(),
                evaluator.outcome(situation, World.BEST).verdict());
        return new Neighbour(id, category.title(), AnswerWriter.shown(range), reason);
    }
}
