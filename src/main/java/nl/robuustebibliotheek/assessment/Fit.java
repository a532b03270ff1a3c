package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Assessment.Reason;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.rules.FitChoice;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.submission.CategoryChoice;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/** Chooses the category: the one that the fit rules propose, unless the submitter chose another with a reason. */
record Fit(Category category, boolean proposed, List<Reason> reasons) {

    private static final String OWN_CHOICE = "own-choice";

    static Fit of(Submission submission, LibraryFact library, Release release) {
        Optional<CategoryChoice> own = submission.category();
        if (own.isPresent()) {
            Category category = release.catalogue().category(own.get().id())
                    .filter(each -> release.rules().find(each.id()).isPresent())
                    .orElseThrow(() -> unknown(own.get().id(), release));
            String reason = own.get().reason();
            return new Fit(category, false, List.of(new Reason(OWN_CHOICE, new Text(
                    "De bibliotheek koos deze categorie zelf: " + reason,
                    "The library chose this category itself: " + reason))));
        }
        List<FitChoice> choices = release.rules().fit().choices(library);
        if (choices.size() != 1) {
            throw notOne(choices);
        }
        FitChoice choice = choices.getFirst();
        Category category = release.catalogue().category(choice.category()).orElseThrow();
        Text words = Optional.ofNullable(release.catalogue().shared().get(choice.rule().code()))
                .flatMap(RuleText::text).orElse(category.title());
        Text text = new Placeholders().with("inhabitants", Numbers.plain(BigDecimal.valueOf(library.inhabitants()), 0))
                .with("municipalities", String.valueOf(library.municipalities())).fill(words);
        return new Fit(category, true, List.of(new Reason(choice.rule().code(), text)));
    }

    private static RuntimeException unknown(String id, Release release) {
        String known = String.join(", ", release.rules().books().keySet());
        return new InvalidSubmission(Problems.of(List.of(new Problem("/category/id",
                "unknown-category",
                new Text("De categorie \"" + id + "\" bestaat niet. Mogelijk zijn: " + known + ".",
                        "There is no category \"" + id + "\". Possible are: " + known + ".")))));
    }

    private static RuntimeException notOne(List<FitChoice> choices) {
        String fitting = String.join(", ", choices.stream().map(FitChoice::category).toList());
        return new InvalidSubmission(Problems.of(List.of(new Problem("/municipalities",
                "no-single-category",
                new Text(
                        "Voor deze gemeenten past niet precies één categorie (" + (fitting.isEmpty() ? "geen" : fitting)
                                + "). U kunt zelf kiezen met category.id en category.reason.",
                        "For these municipalities there is not exactly one category ("
                                + (fitting.isEmpty() ? "none" : fitting)
                                + "). You can choose one by category.id and category.reason.")))));
    }
}
