package nl.robuustebibliotheek.web.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.submission.Text;

/**
 * One self-assessment under the rules that judge now, and under those that are tried.
 *
 * @param now by the rules that judge
 * @param tried by the rules of the sounding board
 */
record TrialSheet(Assessment now, Assessment tried) {

    Sheet sheet() {
        Sheet sheet = new Sheet();
        outcome(sheet);
        findings(sheet);
        blocks(sheet);
        return sheet;
    }

    private void outcome(Sheet sheet) {
        sheet.heading(2, new Text("Uitkomst", "Verdict"));
        List<List<Text>> rows = new ArrayList<>();
        rows.add(List.of(new Text("de voorziening als geheel", "the provision as a whole"),
                now.verdict().value().title(), tried.verdict().value().title()));
        Map<String, Assessment.Block> before = new TreeMap<>();
        now.blocks().forEach(block -> before.put(block.block(), block));
        for (Assessment.Block block : tried.blocks()) {
            Assessment.Block old = before.get(block.block());
            rows.add(List.of(block.title(), old == null ? new Text("–", "–") : old.verdict().value().title(),
                    block.verdict().value().title()));
        }
        sheet.table(List.of(new Text("", ""), new Text("regels van nu", "rules of now"),
                new Text("in de proef", "in the trial")), rows);
        if (!now.category().id().equals(tried.category().id())) {
            sheet.paragraph(new Text(
                    "Uw bibliotheek hoort nu bij %s, en in de proef bij %s.".formatted(now.category().title().nl(),
                            tried.category().title().nl()),
                    "Your library belongs to %s now, and to %s in the trial.".formatted(now.category().title().en(),
                            tried.category().title().en())));
        }
    }

    private void findings(Sheet sheet) {
        sheet.heading(2, new Text("Wat er voor u verandert", "What changes for you"));
        Map<String, Finding> before = findings(now);
        Map<String, Finding> after = findings(tried);
        Set<String> codes = new TreeSet<>(before.keySet());
        codes.addAll(after.keySet());
        List<List<Text>> rows = new ArrayList<>();
        for (String code : codes) {
            Finding old = before.get(code);
            Finding now = after.get(code);
            if (old == null || now == null || old.kind() != now.kind() || !Objects.equals(old.norm(), now.norm())) {
                Finding either = now == null ? Objects.requireNonNull(old) : now;
                rows.add(List.of(new Text(code, code).followedBy(either.title()), said(old), said(now)));
            }
        }
        if (rows.isEmpty()) {
            sheet.paragraph(new Text("Niets: elke bevinding is dezelfde.", "Nothing: every finding is the same."));
        } else {
            sheet.table(List.of(new Text("bevinding", "finding"), new Text("regels van nu", "rules of now"),
                    new Text("in de proef", "in the trial")), rows);
        }
    }

    private static Text said(@Nullable Finding finding) {
        return finding == null ? new Text("–", "–")
                : new Text(finding.kind().title().nl() + ". " + finding.text().nl(),
                        finding.kind().title().en() + ". " + finding.text().en());
    }

    private void blocks(Sheet sheet) {
        sheet.heading(2, new Text("Alle bevindingen in de proef", "All findings in the trial"));
        sheet.paragraph(tried.verdict().summary());
        for (Assessment.Block block : tried.blocks()) {
            sheet.heading(3, block.summary());
            sheet.items(block.findings().stream().map(TrialSheet::coded).toList());
        }
        sheet.items(tried.findings().stream().map(TrialSheet::coded).toList());
    }

    private static Text coded(Finding finding) {
        return new Text(finding.code(), finding.code()).followedBy(finding.text());
    }

    private static Map<String, Finding> findings(Assessment assessment) {
        Map<String, Finding> findings = new TreeMap<>();
        assessment.findings().forEach(each -> findings.put(each.code(), each));
        assessment.blocks().forEach(block -> block.findings().forEach(each -> findings.put(each.code(), each)));
        return findings;
    }
}
