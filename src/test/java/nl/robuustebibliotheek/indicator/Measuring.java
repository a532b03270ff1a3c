package nl.robuustebibliotheek.indicator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Measures one formula on a small submission. */
final class Measuring {

    static final Fields FIELDS = new Fields();

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SubmissionReader READER = new SubmissionReader();

    private final Path folder;
    private String range = "[-1000000, 1000000]";
    private String unit = "{ nl: stuks, en: pieces }";
    private boolean combined;

    Measuring(Path folder) {
        this.folder = folder;
    }

    Measuring yesNo() {
        unit = "yes-no";
        return this;
    }

    Measuring combined() {
        combined = true;
        return this;
    }

    Measuring range(String other) {
        range = other;
        return this;
    }

    /** @param parts of a submission as JSON, such as {@code "staff": {…}} */
    Measurement measure(String formula, String parts) {
        Indicators indicators = indicators(formula);
        return new Measurer(indicators, FIELDS).measure(submission(parts), Subject.ORGANISATION).get("staff.een");
    }

    Measurement measureSecondMunicipality(String formula, String parts) {
        return new Measurer(indicators(formula), FIELDS)
                .measure(submission(parts), new Subject.OneMunicipality(1, "GM9999")).get("staff.een");
    }

    Submission submission(String parts) {
        return READER.read(MAPPER.readValue("""
                { "library": { "name": "Bibliotheek Voorbeeldstad", "combinedInstitution": %s }, "referenceYear": 2025,
                  "municipalities": [
                    { "code": "GM9998", "name": "Voorbeeldstad", "inhabitants": 20000, "primarySchools": 8 },
                    { "code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 5000 } ] %s }
                """.formatted(combined, parts.isEmpty() ? "" : ", " + parts), ObjectNode.class));
    }

    private Indicators indicators(String formula) {
        List<DataProblem> problems = new ArrayList<>();
        Indicators indicators = read("""
                - { code: staff.een, block: staff, subject: both, unit: %s, %s label: { nl: l, en: l },
                    definition: { nl: d, en: d }, source: s, attributable: true, formula: %s }
                """.formatted(unit, unit.equals("yes-no") ? "" : "range: " + range + ",", formula), problems);
        if (!problems.isEmpty()) {
            throw new AssertionError(problems);
        }
        return indicators;
    }

    Indicators read(String yaml, List<DataProblem> problems) {
        try {
            Files.writeString(folder.resolve("indicators.yaml"), yaml);
            Files.writeString(folder.resolve("assumptions.yaml"), "combinedShare: { lowest: 0.5, source: s }\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return new IndicatorReader(FIELDS).read(folder, problems);
    }
}
