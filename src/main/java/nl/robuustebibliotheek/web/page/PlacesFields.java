package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.Text;

/** The fields of the page about proximity, each with its label and what was typed there. */
final class PlacesFields {

    private static final Map<LocationType, Text> KINDS = Map.of(
            LocationType.FULL, new Text("volwaardige vestiging", "full location"),
            LocationType.SERVICE_POINT, new Text("servicepunt", "service point"),
            LocationType.MINI_SERVICE_POINT, new Text("miniservicepunt", "mini service point"),
            LocationType.BUS, new Text("bibliobus", "library bus"),
            LocationType.SELF_SERVICE, new Text("zelfbedieningsbibliotheek", "self-service library"),
            LocationType.PICK_UP, new Text("afhaalpunt", "pick-up point"));

    private final Html page;
    private final PlacesEntries entries;
    private final Language language;

    PlacesFields(Html page, PlacesEntries entries) {
        this.page = page;
        this.entries = entries;
        this.language = entries.language();
    }

    void file(PlacesEntries.Part part, PlacesWords label, PlacesWords hint) {
        page.open("div", "class", "field").element("label", label.in(language), "for", part.key());
        page.element("p", hint.in(language), "class", "hint", "id", part.key() + "-hint");
        page.empty("input", "type", "file", "name", part.key(), "id", part.key(), "aria-describedby",
                part.key() + "-hint", "accept", ".csv,.txt,.json,.geojson,text/csv,application/json");
        entries.file(part).ifPresent(file -> {
            page.element("p", PlacesWords.BROUGHT.in(language, file.name()), "class", "hint");
            tick("without." + part.key(), PlacesWords.WITHOUT.in(language));
        });
        page.close();
    }

    void text(String name, String label, String hint) {
        page.open("div", "class", "field").element("label", label, "for", id(name));
        List<String> attributes = new ArrayList<>(List.of("type", "text", "name", name, "id", id(name), "value",
                entries.at(name), "autocomplete", "off"));
        if (!hint.isEmpty()) {
            page.element("p", hint, "class", "hint", "id", id(name) + "-hint");
            attributes.addAll(List.of("aria-describedby", id(name) + "-hint"));
        }
        page.empty("input", attributes.toArray(String[]::new)).close();
    }

    void choice(String name, String label, Map<String, String> choices) {
        page.open("div", "class", "field").element("label", label, "for", id(name));
        page.open("select", "name", name, "id", id(name));
        choices.forEach((key, title) -> {
            if (key.equals(entries.at(name))) {
                page.element("option", title, "value", key, "selected", "");
            } else {
                page.element("option", title, "value", key);
            }
        });
        page.close().close();
    }

    void tick(String name, String label) {
        page.open("span", "class", "tick");
        List<String> attributes = new ArrayList<>(List.of("type", "checkbox", "name", name, "id", id(name), "value",
                "on"));
        if (!entries.at(name).isEmpty()) {
            attributes.addAll(List.of("checked", ""));
        }
        page.empty("input", attributes.toArray(String[]::new)).element("label", label, "for", id(name)).close();
    }

    void group(String title) {
        page.open("fieldset").element("legend", title);
    }

    /** What a location can be. */
    Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (LocationType type : LocationType.values()) {
            kinds.put(PlacesQuestionWriter.word(type), KINDS.getOrDefault(type, new Text("", "")).in(language));
        }
        return kinds;
    }

    /** What is not shown on this page but has to come back with it. */
    void carryAlong(java.util.function.Predicate<String> shown, boolean withFiles) {
        entries.values().forEach((name, value) -> {
            if (!shown.test(name)) {
                page.empty("input", "type", "hidden", "name", name, "value", value);
            }
        });
        if (withFiles) {
            entries.files().forEach((part, file) -> {
                page.empty("input", "type", "hidden", "name", part.named(), "value", file.name());
                page.empty("input", "type", "hidden", "name", part.packed(), "value", file.packed());
            });
        }
    }

    static String id(String name) {
        return name.replace('.', '-');
    }
}
