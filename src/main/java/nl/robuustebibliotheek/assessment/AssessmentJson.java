package nl.robuustebibliotheek.assessment;

import java.util.Locale;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Writes an answer as JSON, with its texts in one language. */
public final class AssessmentJson {

    private final JsonMapper dutch = made(Language.NL);
    private final JsonMapper english = made(Language.EN);

    public byte[] answer(Assessment assessment, Language language) {
        return mapper(language).writeValueAsBytes(assessment);
    }

    /** The same answer on many lines, as people like to read it. */
    public String readable(Assessment assessment, Language language) {
        return mapper(language).writerWithDefaultPrettyPrinter().writeValueAsString(assessment);
    }

    private JsonMapper mapper(Language language) {
        return switch (language) {
            case NL -> dutch;
            case EN -> english;
        };
    }

    private static JsonMapper made(Language language) {
        return JsonMapper.builder().addModule(new SimpleModule()
                .addSerializer(new StdSerializer<Text>(Text.class) {
                    @Override
                    public void serialize(Text text, JsonGenerator json, SerializationContext context) {
                        json.writeString(text.in(language));
                    }
                })
                .addSerializer(new StdSerializer<Lever.TurnedBy>(Lever.TurnedBy.class) {
                    @Override
                    public void serialize(Lever.TurnedBy who, JsonGenerator json, SerializationContext context) {
                        json.writeString(who.name().toLowerCase(Locale.ROOT));
                    }
                })).build();
    }
}
