package nl.robuustebibliotheek.assessment;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.deser.std.StdDeserializer;

import nl.robuustebibliotheek.submission.Text;

/** Reads a text in both languages, or in the one language of an answer: that then stands for both. */
final class TextReader extends StdDeserializer<Text> {

    TextReader() {
        super(Text.class);
    }

    @Override
    public Text deserialize(JsonParser json, DeserializationContext context) {
        return text(context.readTree(json));
    }

    static Text text(JsonNode node) {
        return node.isString() ? new Text(node.stringValue(), node.stringValue())
                : new Text(node.path("nl").asString(""), node.path("en").asString(""));
    }
}
