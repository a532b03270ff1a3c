package nl.robuustebibliotheek.assessment;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

import nl.robuustebibliotheek.assessment.Assessment.Step;

/** Writes a step of a path as one of its two kinds: something to find out, or a lever to turn. */
final class StepWriter extends StdSerializer<Step> {

    StepWriter() {
        super(Step.class);
    }

    @Override
    public void serialize(Step step, JsonGenerator json, SerializationContext context) {
        json.writeStartObject(step);
        if (step.findOut() != null) {
            json.writePOJOProperty("findOut", step.findOut());
        } else {
            json.writePOJOProperty("lever", step.lever());
            json.writePOJOProperty("from", step.from());
            json.writePOJOProperty("to", step.to());
            json.writePOJOProperty("unit", step.unit());
            json.writePOJOProperty("by", step.by());
            json.writePOJOProperty("indicators", step.indicators());
            json.writePOJOProperty("costs", step.costs());
        }
        json.writePOJOProperty("text", step.text());
        json.writeEndObject();
    }
}
