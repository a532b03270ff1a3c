package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.RuleUse;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Coverage as a table of text: a line for each folder of rules, and then each rule of which something is still to be shown. */
public final class CoverageTable {

    private CoverageTable() {}

    public static List<String> lines(Coverage coverage, Language language) {
        List<String> lines = new ArrayList<>();
        lines.add(row(new Text("regels", "rules").in(language), new Text("totaal", "total").in(language),
                new Text("beproefd", "tried").in(language), new Text("procent", "percent").in(language)));
        for (String folder : coverage.folders()) {
            lines.add(row(folder, coverage.rules(folder)));
        }
        lines.add(row(new Text("alle", "all").in(language), coverage.all()));
        List<String> open = coverage.all().stream().filter(rule -> !rule.isCovered())
                .map(rule -> open(rule).in(language)).toList();
        if (!open.isEmpty()) {
            lines.add("");
            lines.addAll(open);
        }
        return lines;
    }

    private static String row(String folder, List<RuleCoverage> rules) {
        long tried = rules.stream().filter(RuleCoverage::isCovered).count();
        return row(folder, String.valueOf(rules.size()), String.valueOf(tried),
                Coverage.percent(rules).toPlainString());
    }

    private static String row(String folder, String total, String tried, String percent) {
        return "%-14s %6s %8s %8s".formatted(folder, total, tried, percent);
    }

    private static Text open(RuleCoverage rule) {
        String where = "%s:%d: %s: ".formatted(rule.rule().file(), rule.rule().line(), rule.rule().code());
        return new Text(
                where + "in geen geval " + rule.unseen().stream().map(use -> word(use).nl())
                        .collect(Collectors.joining(" of ")),
                where + "in no case " + rule.unseen().stream().map(use -> word(use).en())
                        .collect(Collectors.joining(" or ")));
    }

    private static Text word(RuleUse use) {
        return switch (use) {
            case SPOKE -> new Text("van kracht", "spoke");
            case SILENT -> new Text("stil", "silent");
            case MET -> new Text("gehaald", "met");
            case MISSED -> new Text("niet gehaald", "missed");
        };
    }
}
