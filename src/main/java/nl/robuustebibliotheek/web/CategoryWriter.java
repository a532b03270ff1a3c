package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.category.Practice;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.CategoryShown.NormShown;
import nl.robuustebibliotheek.web.CategoryShown.PracticeShown;
import nl.robuustebibliotheek.web.CategoryShown.RuleShown;

/** Writes a category of a release in one language. */
final class CategoryWriter {

    private final Release release;
    private final Language language;

    CategoryWriter(Release release, Language language) {
        this.release = release;
        this.language = language;
    }

    CategoryShown write(Category category) {
        return new CategoryShown(category.id(), category.title().in(language), category.story().in(language),
                category.practices().stream().map(this::practice).toList(),
                release.rules().find(category.id()).orElseThrow().norms().stream()
                        .map(norm -> norm(norm, category)).toList());
    }

    private PracticeShown practice(Practice practice) {
        return new PracticeShown(practice.who().in(language), practice.what().in(language),
                practice.yielded().in(language), practice.source());
    }

    private NormShown norm(Norm norm, Category category) {
        Indicator indicator = release.catalogue().indicators().get(norm.indicator());
        String title = category.text(norm.code()).map(RuleText::title).map(text -> text.in(language))
                .orElse(norm.rule().name());
        return new NormShown(norm.code(), title, norm.indicator(), indicator.label().in(language),
                indicator.unit().in(language), norm.minimum(), norm.maximum(), norm.target(), norm.reference(),
                norm.status().name(), norm.endorsedBy().isEmpty() ? null : norm.endorsedBy(), norm.rule().source(),
                new RuleShown(norm.rule().name(), norm.rule().file(), norm.rule().line()));
    }
}
