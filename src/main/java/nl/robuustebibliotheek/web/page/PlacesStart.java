package nl.robuustebibliotheek.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** The page on which somebody says where people live and where the library is. */
final class PlacesStart {

    private static final Set<String> OWN = Set.of("municipality", "code", "crs", "reach", "factor", "factorSource");

    private final PlacesEntries entries;
    private final List<Problem> problems;
    private final Optional<Places> national;
    private final Language language;

    PlacesStart(PlacesEntries entries, List<Problem> problems, Optional<Places> national) {
        this.entries = entries;
        this.problems = problems;
        this.national = national;
        this.language = entries.language();
    }

    String write() {
        return Frame.page(language, (problems.isEmpty() ? "" : Words.ERROR.in(language))
                + PlacesWords.TITLE.in(language),
                entries.values().isEmpty() && entries.files().isEmpty()
                        ? Addresses.nearby(language == Language.NL ? Language.EN : Language.NL)
                        : "",
                this::write);
    }

    private void write(Html page) {
        page.element("h1", PlacesWords.TITLE.in(language));
        new PlacesProblems(page, language).summary(problems);
        page.element("p", PlacesWords.LEAD.in(language), "class", "lead");
        page.element("p", PlacesWords.NOT_KEPT.in(language), "class", "note");
        page.open("form", "method", "post", "action", Addresses.nearby(language), "enctype", "multipart/form-data",
                "novalidate", "");
        PlacesFields fields = new PlacesFields(page, entries);
        areas(page, fields);
        locations(page, fields);
        how(page, fields);
        fields.carryAlong(name -> OWN.contains(name) || name.matches("(name|place|type)\\.[0-9]"), true);
        page.open("p", "class", "buttons").element("button", PlacesWords.MEASURE.in(language), "class", "first")
                .close();
        page.close();
    }

    private void areas(Html page, PlacesFields fields) {
        page.element("h2", PlacesWords.AREAS.in(language));
        national.ifPresent(places -> page.element("p", PlacesWords.NATIONAL.in(language, places.source(),
                PlacesWords.count(places.all().size(), language))));
        fields.file(PlacesEntries.Part.AREAS, PlacesWords.AREAS_FILE, PlacesWords.AREAS_HINT);
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("degrees", PlacesWords.DEGREES.in(language));
        kinds.put("rd", PlacesWords.GRID.in(language));
        fields.choice("crs", PlacesWords.CRS.in(language), kinds);
        fields.text("municipality", PlacesWords.MUNICIPALITY.in(language), PlacesWords.MUNICIPALITY_HINT.in(language));
        fields.text("code", PlacesWords.CODE.in(language), Words.CODE.in(language));
    }

    private void locations(Html page, PlacesFields fields) {
        page.element("h2", PlacesWords.LOCATIONS.in(language));
        fields.file(PlacesEntries.Part.LOCATIONS, PlacesWords.LOCATIONS_FILE, PlacesWords.LOCATIONS_HINT);
        page.element("h3", PlacesWords.TYPED.in(language));
        page.element("p", PlacesWords.PLACE_HINT.in(language), "class", "hint");
        for (int row = 0; row < PlacesEntries.ROWS; row++) {
            page.open("fieldset").element("legend", PlacesWords.LOCATION.in(language, row + 1));
            page.open("div", "class", "day");
            fields.text("name." + row, PlacesWords.NAME.in(language), "");
            fields.text("place." + row, PlacesWords.PLACE.in(language), "");
            fields.choice("type." + row, PlacesWords.KIND.in(language), fields.kinds());
            page.close().close();
        }
    }

    private void how(Html page, PlacesFields fields) {
        page.element("h2", PlacesWords.MORE.in(language));
        fields.text("reach", PlacesWords.REACH.in(language), "");
        fields.text("factor", PlacesWords.FACTOR.in(language), PlacesWords.FACTOR_HINT.in(language));
        fields.text("factorSource", PlacesWords.FACTOR_SOURCE.in(language), "");
        fields.file(PlacesEntries.Part.PUBLISHED, PlacesWords.PUBLISHED, PlacesWords.PUBLISHED_HINT);
    }
}
