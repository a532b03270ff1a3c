package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import nl.robuustebibliotheek.rules.Vocabulary;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Every verb and word of the rules as tables: which there are comes from the machine, what they mean from {@code vocabulary.yaml}. */
final class VocabularyTables {

    private static final String MEANINGS = "vocabulary.yaml";

    private final JsonNode meanings = meanings();
    private final Page page;
    private final Language language;

    VocabularyTables(Language language) {
        this.language = language;
        this.page = new Page(language);
    }

    private static JsonNode meanings() {
        try (InputStream in = Objects.requireNonNull(VocabularyTables.class.getResourceAsStream(MEANINGS))) {
            return YAMLMapper.shared().readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** How many meanings the file has: as many as there are verbs, qualifiers and words, or some are of nothing. */
    int meant() {
        return meanings.path("verbs").size() + meanings.path("behind").size()
                + meanings.path("facts").valueStream().mapToInt(fact -> fact.path("fields").size()).sum();
    }

    String text() {
        page.heading(2, page.in("Alle werkwoorden", "All verbs"))
                .paragraph(page.in(
                        "Het werkwoord bepaalt de fase, en de fase bepaalt wat de regel ziet. Een regel doet er precies één.",
                        "The verb decides the stage, and the stage decides what the rule sees. A rule makes exactly one call."));
        page.head(page.in("Fase", "Stage"), page.in("Zo", "So"), page.in("Betekent", "Means"),
                page.in("Ziet", "Sees"));
        for (Vocabulary.Verb verb : Vocabulary.verbs()) {
            JsonNode meaning = meaning("verbs", verb.name());
            page.row(verb.stage().name().toLowerCase(Locale.ROOT), code(so(meaning)), words(meaning),
                    verb.sees().stream().map(VocabularyTables::code).collect(Collectors.joining(" ")));
        }
        page.paragraph(page.in(
                "Achter het werkwoord kan staan wat hieronder staat. Bij een richtwaarde komt als laatste hoe vast ze staat: de wet, vastgesteld, besproken, voorgesteld of vervallen.",
                "Behind the verb may stand what is below. Behind a norm comes last how firm it is: law, endorsed, reviewed, proposed or lapsed."));
        page.head(page.in("Achteraan", "Behind"), page.in("Betekent", "Means"));
        for (String qualifier : Vocabulary.qualifiers()) {
            JsonNode meaning = meaning("behind", qualifier);
            page.row(code(so(meaning)), words(meaning));
        }
        facts();
        return page.toString();
    }

    private void facts() {
        page.heading(2, page.in("Alle woorden in `when`", "All words in `when`"));
        page.head(page.in("Feit", "Fact"), page.in("Veld", "Field"), page.in("Soort", "Kind"),
                page.in("Betekent", "Means"));
        String last = "";
        for (Vocabulary.Word word : Vocabulary.words()) {
            JsonNode fact = meaning("facts", word.fact());
            String name = word.fact().equals(last) ? "" : code(word.fact()) + ": " + words(fact);
            page.row(name, code(word.field()), page.in(word.holds()),
                    words(required(fact.path("fields").path(word.field()), word.fact() + "." + word.field())));
            last = word.fact();
        }
    }

    private JsonNode meaning(String kind, String name) {
        return required(meanings.path(kind).path(name), name);
    }

    private static JsonNode required(JsonNode meaning, String of) {
        if (!meaning.has("nl") || !meaning.has("en")) {
            throw new IllegalStateException(MEANINGS + " does not say what " + of + " means.");
        }
        return meaning;
    }

    private static String so(JsonNode meaning) {
        return meaning.path("so").asString();
    }

    /** Every verb and what stands behind it, as an author would write it. */
    static String example(String verb) {
        return so(meanings().path("verbs").path(verb));
    }

    private String words(JsonNode meaning) {
        return new Text(meaning.path("nl").asString(), meaning.path("en").asString()).in(language);
    }

    private static String code(String words) {
        return "`" + words + "`";
    }
}
