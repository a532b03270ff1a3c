package nl.robuustebibliotheek.web.page;

import java.util.LinkedHashMap;
import java.util.Locale;
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
        for (Question question : questions.ofSchema()) {
            String pattern = question.pattern();
            int star = pattern.indexOf("/*");
            int rows = star < 0 ? 1 : submission.at(pattern.substring(0, star)).size();
            for (int row = 0; row < rows; row++) {
                String pointer = star < 0 ? pattern : Place.at(pattern, row);
                values.putAll(written(pointer, submission.at(pointer), question.kind(), language));
            }
        }
        JsonNode locations = submission.at(Entries.LOCATIONS);
        for (int row = 0; row < locations.size(); row++) {
            values.putAll(OpeningHours.written(Entries.LOCATIONS + "/" + row, locations.path(row).path("opening")));
        }
        values.putAll(OwnFields.written(submission.path("additional"), language));
        return new Entries(language, values, submission.toString());
    }

    /** Whether the form has room for what stands there; what it cannot show stays for the reader to judge. */
    static boolean isShown(JsonNode given) {
        return !given.isObject() || given.has("value") || NoValue.in(given).isPresent();
    }

    /** The texts for one answer, by the names of the inputs. */
    static Map<String, String> written(String pointer, JsonNode given, Field.Kind kind, Language language) {
        Map<String, String> values = new LinkedHashMap<>();
        JsonNode value = given.isObject() ? given.path("value") : given;
        if (value.isNumber()) {
            values.put(pointer, kind.isAmount() || kind == Field.Kind.OWN
                    ? TypedNumber.written(value.decimalValue(), kind, language)
                    : value.asString());
        } else if (value.isBoolean()) {
            values.put(pointer, yesOrNo(value.booleanValue(), kind, language));
        } else if (value.isString() && !value.stringValue().isBlank()) {
            values.put(pointer, value.stringValue());
        }
        if (given.path("quality").stringValue("").equals(TypedAnswer.ESTIMATED) || given.has("margin")) {
            values.put(pointer + Entries.ESTIMATED, "on");
        }
        NoValue.in(given).filter(none -> kind.isAnswer()).ifPresent(none -> {
            values.put(pointer + Entries.NO_VALUE, none.word());
            if (!none.reason(given).isBlank()) {
                values.put(pointer + Entries.REASON, none.reason(given));
            }
        });
        return values;
    }

    private static String yesOrNo(boolean yes, Field.Kind kind, Language language) {
        if (kind == Field.Kind.OWN) {
            return (yes ? Words.YES : Words.NO).in(language).toLowerCase(Locale.ROOT);
        }
        return yes ? TypedAnswer.YES : TypedAnswer.NO;
    }
}
