package nl.robuustebibliotheek.web.page;

import java.util.LinkedHashMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Language;

/** Puts a submission into the form. */
final class EntryReader {

    private final Questions questions;

    EntryReader(Questions questions) {
        this.questions = questions;
    }

    Entries read(JsonNode submission, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Question question : questions.all()) {
            String pattern = question.pattern();
            int star = pattern.indexOf("/*");
            int rows = star < 0 ? 1 : submission.at(pattern.substring(0, star)).size();
            for (int row = 0; row < rows; row++) {
                String pointer = star < 0 ? pattern : Place.at(pattern, row);
                put(values, pointer, submission.at(pointer), question.kind(), language);
            }
        }
        JsonNode locations = submission.at(Entries.LOCATIONS);
        for (int row = 0; row < locations.size(); row++) {
            values.putAll(OpeningHours.written(Entries.LOCATIONS + "/" + row, locations.path(row).path("opening")));
        }
        return new Entries(language, values, submission.toString());
    }

    private static void put(Map<String, String> values, String pointer, JsonNode given, Field.Kind kind,
            Language language) {
        JsonNode value = given.isObject() ? given.path("value") : given;
        if (value.isNumber()) {
            values.put(pointer, kind.isAmount()
                    ? TypedNumber.written(value.decimalValue(), kind, language)
                    : value.asString());
        } else if (value.isBoolean()) {
            values.put(pointer, value.booleanValue() ? EntryWriter.YES : EntryWriter.NO);
        } else if (value.isString() && !value.stringValue().isBlank()) {
            values.put(pointer, value.stringValue());
        }
        if (given.path("quality").stringValue("").equals(EntryWriter.ESTIMATED) || given.has("margin")) {
            values.put(pointer + Entries.ESTIMATED, "on");
        }
    }
}
