package nl.robuustebibliotheek.assessment;

import java.util.Locale;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

import nl.robuustebibliotheek.indicator.Lever;

/** Writes who can turn a lever as a word in lower case, such as {@code "municipality"}. */
final class TurnedByWriter extends StdSerializer<Lever.TurnedBy> {

    TurnedByWriter() {
        super(Lever.TurnedBy.class);
    }

    @Override
    public void serialize(Lever.TurnedBy who, JsonGenerator json, SerializationContext context) {
        json.writeString(who.name().toLowerCase(Locale.ROOT));
    }
}
