package nl.robuustebibliotheek.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.submission.Text;

/** A part of the form, shown on a page by itself. */
enum Section {

    LIBRARY("Uw bibliotheek", "Your library", "/library/", "/referenceYear"),
    MUNICIPALITIES("Uw gemeenten", "Your municipalities", "/municipalities/"),
    STAFF("Personeel", "Staff", "/staff/"),
    FINANCE("Financiën", "Finance", "/finance/"),
    ACTIVITIES("Activiteiten en diensten", "Activities", "/activities/"),
    PROXIMITY("Nabijheid en openingstijden", "Proximity and opening hours", "/proximity/"),
    ACCESSIBILITY("Toegankelijkheid", "Accessibility", "/accessibility/"),
    CLOSING("Ten slotte", "Finally", "/additional/", "/category/", "/earlierAssessment", "/consent/");

    /** Without these there is no assessment, so they are asked first. */
    private static final Set<String> FIRST = Set.of("/municipalities/*/code", "/municipalities/*/name",
            "/municipalities/*/inhabitants");

    private final Text title;
    private final String[] starts;

    Section(String nl, String en, String... starts) {
        this.title = new Text(nl, en);
        this.starts = starts;
    }

    Text title() {
        return title;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Optional<Section> next() {
        return Arrays.stream(values()).filter(each -> each.ordinal() == ordinal() + 1).findFirst();
    }

    Optional<Section> previous() {
        return Arrays.stream(values()).filter(each -> each.ordinal() == ordinal() - 1).findFirst();
    }

    static Optional<Section> of(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Where the field with this pointer or pattern is asked; the first part for what belongs nowhere. */
    static Section holding(String pointer) {
        String pattern = Place.pattern(pointer);
        if (FIRST.contains(pattern) || pattern.equals("/municipalities") || pattern.equals("/municipalities/*")) {
            return LIBRARY;
        }
        return Arrays.stream(values()).filter(each -> Arrays.stream(each.starts).anyMatch(pattern::startsWith))
                .findFirst().orElse(LIBRARY);
    }
}
