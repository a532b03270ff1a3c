package nl.robuustebibliotheek.assessment;

import java.util.Locale;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

import nl.robuustebibliotheek.indicator.Lever;

/** Reads what {@link TurnedByWriter} wrote. */
final class TurnedByReader extends StdDeserializer<Lever.TurnedBy> {

    TurnedByReader() {
        super(Lever.TurnedBy.class);
    }

    @Override
    public Lever.TurnedBy deserialize(JsonParser json, DeserializationContext context) {
        return Lever.TurnedBy.valueOf(json.getString().toUpperCase(Locale.ROOT));
    }
}
