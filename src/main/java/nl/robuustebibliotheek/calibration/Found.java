package nl.robuustebibliotheek.calibration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.assessment.RuleUse;
import nl.robuustebibliotheek.assessment.Trace;

/** What an answer says at the paths of which a case can expect something. */
final class Found {

    /** There is no such finding. */
    static final String SILENT = "SILENT";
    /** A rule that certainly spoke; a softening, or a talking point that is said. */
    static final String SPOKE = "SPOKE";
    /** What comes before the code of a rule that must speak or be silent. */
    static final String RULES = "rules/";

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> rules = new HashMap<>();
    private final String pushing;

    Found(Trace trace) {
        Assessment answer = trace.assessment();
        words.put("category", answer.category().id());
        words.put("verdict", answer.verdict().value().name());
        words.put("range/worst", answer.verdict().range().worst().name());
        words.put("range/best", answer.verdict().range().best().name());
        words.put("legalBasis", answer.legalBasis().status().name());
        blocks("", answer.blocks());
        findings("", answer.findings());
        answer.setbacks().forEach(each -> words.put("setbacks/" + each.code(), each.verdict().value().name()));
        for (Assessment.MunicipalityShown each : answer.municipalities()) {
            String path = "municipalities/" + each.code() + "/";
            words.put(path + "verdict", each.verdict().value().name());
            words.put(path + "range/worst", each.verdict().range().worst().name());
            words.put(path + "range/best", each.verdict().range().best().name());
            blocks(path, each.blocks());
            findings(path, each.findings());
        }
        trace.uses().forEach((code, uses) -> words.put(RULES + code, uses.contains(RuleUse.SPOKE) ? SPOKE
                : uses.contains(RuleUse.SILENT) ? SILENT : "UNKNOWN"));
        this.pushing = pushing(trace.uses());
    }

    /** The verdict rules that certainly spoke: where to look when a verdict is not what was expected. */
    private static String pushing(Map<String, Set<RuleUse>> uses) {
        return uses.entrySet().stream()
                .filter(use -> use.getKey().startsWith("VER-") && use.getValue().contains(RuleUse.SPOKE))
                .map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    private void blocks(String path, List<Assessment.Block> blocks) {
        for (Assessment.Block block : blocks) {
            words.put(path + "blocks/" + block.block(), block.verdict().value().name());
            findings(path, block.findings());
        }
    }

    private void findings(String path, List<Finding> findings) {
        for (Finding finding : findings) {
            String own = path + "findings/" + finding.code();
            words.put(own, finding.kind().name());
            rules.put(own, "%s, %s:%d".formatted(finding.rule().name(), finding.rule().file(), finding.rule().line()));
        }
    }

    String at(String path) {
        return words.getOrDefault(path, SILENT);
    }

    /** The rule behind what was found at a path. */
    String rule(String path) {
        String own = rules.get(path);
        return own != null ? own : path.contains("findings/") ? "" : pushing;
    }
}
