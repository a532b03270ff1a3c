package nl.robuustebibliotheek.web.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.Language;

/** Asks what changes about the locations: one closes, moves, opens, gets other hours, or a best place is looked for. */
final class PlacesWhatIf {

    private static final int MOST_NEW = 5;

    private final Html page;
    private final PlacesFields fields;
    private final Language language;
    private final List<String> names;

    /** @param names of the locations there are, each once */
    PlacesWhatIf(Html page, PlacesEntries entries, List<String> names) {
        this.page = page;
        this.fields = new PlacesFields(page, entries);
        this.language = entries.language();
        this.names = names;
    }

    static boolean isOwn(String name) {
        return name.matches("(close|move|hours|open|new)\\..*");
    }

    void write() {
        page.element("h2", PlacesWords.WHAT_IF.in(language), "id", "what-if");
        page.element("p", PlacesWords.WHAT_IF_HINT.in(language));
        page.open("form", "method", "post", "action", Addresses.nearby(language), "novalidate", "");
        fields.carryAlong(PlacesWhatIf::isOwn, true);
        if (!names.isEmpty()) {
            fields.group(PlacesWords.CLOSE.in(language));
            for (int number = 0; number < names.size(); number++) {
                fields.tick("close." + number, names.get(number));
            }
            page.close();
            fields.group(PlacesWords.MOVE.in(language));
            fields.choice("move.location", PlacesWords.MOVE_WHICH.in(language), locations());
            fields.text("move.place", PlacesWords.TO_WHERE.in(language), PlacesWords.PLACE_HINT.in(language));
            page.close();
            hours();
        }
        fields.group(PlacesWords.OPEN.in(language));
        fields.text("open.name", PlacesWords.NAME.in(language), "");
        fields.text("open.place", PlacesWords.OPEN_WHERE.in(language), PlacesWords.PLACE_HINT.in(language));
        fields.choice("open.type", PlacesWords.KIND.in(language), fields.kinds());
        page.close();
        best();
        page.open("p", "class", "buttons");
        page.element("button", PlacesWords.BEFORE_AFTER.in(language), "class", "first");
        FormPage.button(page, Addresses.SAVE, PlacesWords.SAVE.in(language), "second");
        FormPage.button(page, Addresses.START, PlacesWords.OTHER.in(language), "second");
        page.close().close();
    }

    private void hours() {
        fields.group(PlacesWords.HOURS.in(language));
        fields.choice("hours.location", PlacesWords.HOURS_WHICH.in(language), locations());
        Map<String, String> staffing = new LinkedHashMap<>();
        staffing.put("professional", PlacesWords.PROFESSIONAL.in(language));
        staffing.put("volunteer", PlacesWords.VOLUNTEER.in(language));
        staffing.put("none", PlacesWords.NOBODY.in(language));
        fields.choice("hours.staffing", PlacesWords.STAFFING.in(language), staffing);
        page.element("p", PlacesWords.HOURS_HINT.in(language), "class", "hint");
        page.open("div", "class", "day");
        PlacesChangesWriter.DAYS.forEach(day -> fields.text("hours." + day, Weekdays.name(day, language), ""));
        page.close().close();
    }

    private void best() {
        fields.group(PlacesWords.BEST.in(language));
        Map<String, String> counts = new LinkedHashMap<>();
        counts.put("", PlacesWords.NONE.in(language));
        for (int count = 1; count <= MOST_NEW; count++) {
            counts.put(Integer.toString(count), Integer.toString(count));
        }
        fields.choice("new.count", PlacesWords.COUNT.in(language), counts);
        Map<String, String> aims = new LinkedHashMap<>();
        aims.put("mean-distance", PlacesWords.MEAN_DISTANCE.in(language));
        aims.put("within-reach", PlacesWords.WITHIN_REACH.in(language));
        fields.choice("new.aim", PlacesWords.AIM.in(language), aims);
        page.close();
    }

    private Map<String, String> locations() {
        Map<String, String> choices = new LinkedHashMap<>();
        choices.put("", Words.CHOOSE.in(language));
        for (int number = 0; number < names.size(); number++) {
            choices.put(Integer.toString(number), names.get(number));
        }
        return choices;
    }
}
