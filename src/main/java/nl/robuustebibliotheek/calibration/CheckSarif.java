package nl.robuustebibliotheek.calibration;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.rules.Severity;
import nl.robuustebibliotheek.submission.Language;

/** SARIF 2.1.0, which code hosts and editors show beside the lines. */
public final class CheckSarif implements CheckFormat {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String write(CheckReport report, Language language) {
        ObjectNode log = MAPPER.createObjectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver");
        driver.put("name", "robuuste-bibliotheek check");
        List<String> codes = report.problems().stream().map(CheckProblem::code).distinct().sorted().toList();
        ArrayNode rules = driver.putArray("rules");
        codes.forEach(code -> rules.addObject().put("id", code).putObject("help").put("text",
                "docs/messages/" + code + ".md"));
        run.put("columnKind", "utf16CodeUnits");
        ArrayNode results = run.putArray("results");
        report.problems().forEach(problem -> result(results.addObject(), problem, codes, language));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(log) + "\n";
    }

    /** A blank in a file's name is none in an address. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException noPath) {
            return URLEncoder.encode(file, StandardCharsets.UTF_8);
        }
    }

    private static void result(ObjectNode result, CheckProblem problem, List<String> codes, Language language) {
        result.put("ruleId", problem.code()).put("ruleIndex", codes.indexOf(problem.code()))
                .put("level", problem.severity() == Severity.ERROR ? "error" : "note");
        result.putObject("message").put("text", problem.text().in(language));
        ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
        place.putObject("artifactLocation").put("uri", uri(problem.file()));
        place.putObject("region").put("startLine", problem.line()).put("startColumn", problem.column());
        ObjectNode properties = result.putObject("properties");
        if (!problem.suggestion().isEmpty()) {
            properties.put("suggestion", problem.suggestion());
        }
        problem.example().ifPresent(example -> properties.set("example", example));
    }
}
