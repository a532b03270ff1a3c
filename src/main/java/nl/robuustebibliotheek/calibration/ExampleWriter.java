package nl.robuustebibliotheek.calibration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.rules.Example;
import nl.robuustebibliotheek.rules.vocabulary.LibraryFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalityFact;

/** Makes of circumstances the smallest submission that has them, so that one can run it. */
final class ExampleWriter {

    private static final int LAST_CODE = 9999;

    private ExampleWriter() {}

    static JsonNode submission(Example example) {
        return switch (example.circumstances()) {
            case LibraryFact library -> submission(example.category(), library, "");
            case MunicipalityFact town -> submission(example.category(), new LibraryFact(town.inhabitants(), 1,
                    town.combined(), town.caribbean(), town.referenceYear()), town.code());
        };
    }

    private static JsonNode submission(String category, LibraryFact of, String code) {
        ObjectNode submission = JsonNodeFactory.instance.objectNode();
        ObjectNode library = submission.putObject("library").put("name", "Bibliotheek Voorbeeldstad");
        if (of.combined()) {
            library.put("combinedInstitution", true);
        }
        submission.put("referenceYear", of.referenceYear());
        if (!category.isEmpty()) {
            submission.putObject("category").put("id", category).put("reason", "voorbeeld van check");
        }
        ArrayNode municipalities = submission.putArray("municipalities");
        long each = of.inhabitants() / of.municipalities();
        for (int index = 0; index < of.municipalities(); index++) {
            long rest = index == 0 ? of.inhabitants() % of.municipalities() : 0;
            String own = of.caribbean() ? "BE%02d".formatted(index + 1) : "GM%d".formatted(LAST_CODE - index);
            municipalities.addObject().put("code", code.isEmpty() || of.caribbean() ? own : code)
                    .put("name", "Voorbeeldgemeente " + (index + 1)).put("inhabitants", each + rest);
        }
        return submission;
    }
}
