package nl.robuustebibliotheek.calibration;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Language;

/** For programs: the counts, and every problem with its suggestion and, where there is one, a submission to run. */
public final class CheckJson implements CheckFormat {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String write(CheckReport report, Language language) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree(report, language)) + "\n";
    }

    public ObjectNode tree(CheckReport report, Language language) {
        ObjectNode json = MAPPER.createObjectNode();
        json.put("good", report.isGood()).put("errors", report.errors()).put("remarks", report.remarks());
        ArrayNode problems = json.putArray("problems");
        for (CheckProblem problem : report.problems()) {
            ObjectNode one = problems.addObject();
            one.put("file", problem.file()).put("line", problem.line()).put("column", problem.column())
                    .put("severity", problem.severity().word()).put("code", problem.code()).put("rule", problem.rule())
                    .put("text", problem.text().in(language)).put("suggestion", problem.suggestion())
                    .put("page", problem.page());
            problem.example().ifPresent(example -> one.set("example", example));
        }
        return json;
    }
}
