package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Assessment.MunicipalityShown;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.submission.VisibleText;

/** Everything in an answer that can be explained, a line each: code, kind, title. */
final class FindingList {

    private final Assessment assessment;
    private final Language language;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    FindingList(Assessment assessment, Language language, int width) {
        this.assessment = assessment;
        this.language = language;
        this.width = width;
    }

    List<String> all() {
        for (Assessment.Block block : assessment.blocks()) {
            heading(block.title());
            findings(block.findings());
        }
        if (!assessment.findings().isEmpty()) {
            heading(new Text("wet en overig", "law and other"));
            findings(assessment.findings());
        }
        heading(new Text("tegenslagen", "setbacks"));
        assessment.setbacks().forEach(each -> line(each.code(), each.verdict().value().title(), each.title()));
        paths();
        heading(new Text("gesprekspunten", "talking points"));
        assessment.talkingPoints().stream().filter(each -> each.municipality() == null)
                .forEach(each -> line(each.code(), new Text(String.join(" ", each.because()),
                        String.join(" ", each.because())), each.text()));
        municipalities();
        return List.copyOf(lines);
    }

    List<String> ofMunicipality(String code) {
        for (MunicipalityShown municipality : assessment.municipalities()) {
            if (municipality.code().equals(code)) {
                lines.add(code + " " + VisibleText.of(municipality.name()) + ": "
                        + in(municipality.verdict().value().title()));
                findings(Stream.concat(municipality.blocks().stream().flatMap(block -> block.findings().stream()),
                        municipality.findings().stream()).toList());
            }
        }
        return List.copyOf(lines);
    }

    private void findings(List<Finding> findings) {
        findings.forEach(finding -> line(finding.code(), finding.kind().title(), finding.title()));
    }

    private void paths() {
        int number = 0;
        for (Assessment.Path path : assessment.paths()) {
            if (number++ == 0) {
                heading(new Text("wegen", "paths"));
            }
            line("PATH-" + number, path.reaches().title(), path.steps().getFirst().text());
        }
    }

    private void municipalities() {
        heading(new Text("gemeenten (met --municipality)", "municipalities (with --municipality)"));
        assessment.municipalities().forEach(each -> line(each.code(), each.verdict().value().title(),
                new Text(each.name(), each.name())));
    }

    private void heading(Text text) {
        lines.add("");
        lines.add(Paragraph.capital(in(text)));
    }

    /** Cut at the width: the whole text is in the explanation. */
    private void line(String code, Text kind, Text title) {
        String line = "  %-7s %-24s %s".formatted(code, in(kind), VisibleText.of(in(title)));
        lines.add(line.length() <= width ? line : line.substring(0, width - 1) + "…");
    }

    private String in(Text text) {
        return text.in(language);
    }
}
