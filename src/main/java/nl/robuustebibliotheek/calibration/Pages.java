package nl.robuustebibliotheek.calibration;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/** The pages that are made of the rule base, so that nobody has to keep them up to date by hand. */
public final class Pages {

    static final Text MADE = new Text(
            "Deze pagina is gemaakt uit `rules/` en `categories/`; verander die, en maak de pagina's opnieuw met"
                    + " `java -jar target/*.jar docs`.",
            "This page is made from `rules/` and `categories/`; change those, and make the pages again with"
                    + " `java -jar target/*.jar docs`.");
    static final Text ROBUST = new Text(
            "De bibliotheek doet waarvoor zij er is (de vijf wettelijke functies), voor iedereen in haar werkgebied, goed"
                    + " genoeg, met middelen die daarvoor volstaan, en zij blijft dat doen als het tegenzit. Daarom wordt"
                    + " robuustheid ook beproefd, met tegenslagen die voorkomen.",
            "The library does what it is for (the five legal functions), for everyone in its area, well enough, with means"
                    + " that suffice, and it keeps doing so through setbacks. So robustness is also tried, with setbacks"
                    + " that happen.");
    static final Text VERDICT = new Text(
            "Alles begint bij robuust; regels kunnen alleen verlagen en de laagste geldt. Wat niet bekend is, telt niet als"
                    + " nul: dan blijft de uitkomst open zolang het verschil maakt.",
            "Everything starts at robust; rules can only lower it and the lowest holds. What is not known does not count as"
                    + " zero: the verdict stays open as long as it matters.");

    private final Release release;

    public Pages(Release release) {
        this.release = release;
    }

    /**
     * Every page, by its place in the folder {@code docs}.
     *
     * @param categories the folder of which the healthy cases are varied for the calibration
     */
    public SequencedMap<Path, String> all(Path categories, SubmissionReader reader, Assessor assessor) {
        SequencedMap<Path, String> pages = new LinkedHashMap<>();
        for (Category category : release.catalogue().categories().values()) {
            if (release.rules().find(category.id()).isPresent()) {
                pages.put(Path.of("categories", category.id() + ".md"),
                        new CategoryPage(release, category, Language.NL).text());
                pages.put(Path.of("categories", category.id() + ".en.md"),
                        new CategoryPage(release, category, Language.EN).text());
            }
        }
        pages.put(Path.of("categories", "README.md"), index(Language.NL));
        pages.put(Path.of("categories", "README.en.md"), index(Language.EN));
        pages.put(Path.of("categories", "conversation.md"), new ConversationPage(release, Language.NL).text());
        pages.put(Path.of("categories", "conversation.en.md"), new ConversationPage(release, Language.EN).text());
        pages.put(Path.of("calibration.md"), new CalibrationPage(release, categories, reader, assessor).text());
        return pages;
    }

    /** What is made of pages by hand, by their place in the folder {@code docs}. */
    public static SequencedMap<Path, MadePart> parts() {
        SequencedMap<Path, MadePart> parts = new LinkedHashMap<>();
        parts.put(Path.of("calibrating.nl.md"), MadePart.vocabulary(Language.NL));
        parts.put(Path.of("calibrating.md"), MadePart.vocabulary(Language.EN));
        return parts;
    }

    private String index(Language language) {
        Page page = new Page(language);
        String ending = language == Language.NL ? ".md" : ".en.md";
        page.heading(1, page.in("Categorieën", "Categories")).paragraph(page.in(MADE)).paragraph(page.in(ROBUST));
        page.head(page.in("Categorie", "Category"), page.in("Voor wie", "For whom"),
                page.in("Richtwaarden die meetellen", "Guideline values that decide"));
        for (Category category : release.catalogue().categories().values()) {
            release.rules().find(category.id()).ifPresent(rules -> page.row(
                    "[" + page.in(category.title()) + "](" + category.id() + ending + ")",
                    String.join("; ", release.rules().fit().asked(category.id()).stream()
                            .map(asked -> page.in(Circumstance.of(asked))).toList()),
                    String.valueOf(rules.norms().stream().filter(norm -> norm.decides()).count())));
        }
        page.paragraph(
                page.in("Voor het gesprek met de gemeente: [onderbouwing, programma's, partners, voorbeelden en geld]",
                        "For the talk with the municipality: [evidence, programmes, partners, examples and money]")
                        + "(conversation" + ending + ").");
        return page.toString();
    }
}
