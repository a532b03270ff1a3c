package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Coverage as a table of text: a line for each folder of rules, and then each rule of which something is still to be shown. */
public final class CoverageTable {

    private CoverageTable() {}

    public static List<String> lines(Coverage coverage) {
        List<String> lines = new ArrayList<>();
        lines.add(row("rules", "total", "tried", "percent"));
        for (String folder : coverage.folders()) {
            lines.add(row(folder, coverage.rules(folder)));
        }
        lines.add(row("all", coverage.all()));
        List<String> open = coverage.all().stream().filter(rule -> !rule.isCovered()).map(CoverageTable::open).toList();
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
        return "%-14s %6s %6s %8s".formatted(folder, total, tried, percent);
    }

    private static String open(RuleCoverage rule) {
        String unseen = rule.unseen().stream().map(use -> use.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        return "%s:%d: %s: in no case %s".formatted(rule.rule().file(), rule.rule().line(), rule.rule().code(),
                unseen);
    }
}
