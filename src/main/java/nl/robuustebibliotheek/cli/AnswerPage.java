package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.submission.VisibleText;

/** One answer as a page of text: the verdict, each block in a few lines, what decides, setbacks, paths and remarks. */
final class AnswerPage {

    private static final int MOST_FINDINGS = 4;
    private static final int VERDICT_COLUMN = 28;
    /** What a reader has to see first; what is met is only counted. */
    private static final List<FindingKind> TOLD = List.of(FindingKind.KNOCK_OUT, FindingKind.SHORTFALL,
            FindingKind.CONCERN, FindingKind.UNKNOWN, FindingKind.SOFTENED, FindingKind.BELOW_TARGET,
            FindingKind.STRENGTH);

    private final Assessment assessment;
    private final Language language;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    AnswerPage(Assessment assessment, Language language, int width) {
        this.assessment = assessment;
        this.language = language;
        this.width = width;
    }

    String text() {
        head();
        assessment.blocks().forEach(this::block);
        assessment.municipalities().stream().filter(each -> each.verdict().value() != Verdict.ROBUST)
                .forEach(this::municipality);
        setbacks();
        unknowns();
        paths();
        remarks();
        return String.join("\n", lines);
    }

    private void head() {
        String name = Stream.of(assessment.library().name(), assessment.library().isil()).filter(Objects::nonNull)
                .filter(each -> !each.isBlank()).findFirst().orElse("");
        say("", "%s · %d · %s".formatted(name, assessment.referenceYear(), in(assessment.category().title())));
        blank();
        say("", in(assessment.verdict().value().title()).toUpperCase(Locale.ROOT));
        say("", in(assessment.verdict().summary()));
        say("", in(legal()));
    }

    private Text legal() {
        long open = assessment.legalBasis().items().stream()
                .filter(item -> item.status() == assessment.legalBasis().status()).count();
        return switch (assessment.legalBasis().status()) {
            case IN_ORDER -> new Text("Wettelijke basis: in orde.", "Legal basis: in order.");
            case TO_CONFIRM -> new Text("Wettelijke basis: %d punten nog te bevestigen.".formatted(open),
                    "Legal basis: %d items yet to be confirmed.".formatted(open));
            case NOT_MET -> new Text("Wettelijke basis: op %d punten niet voldaan.".formatted(open),
                    "Legal basis: %d items not met.".formatted(open));
        };
    }

    private void block(Assessment.Block block) {
        blank();
        column("", Paragraph.capital(in(block.title())), block.verdict().value());
        findings(block.findings());
    }

    private void municipality(Assessment.MunicipalityShown municipality) {
        blank();
        column("", municipality.name(), municipality.verdict().value());
        findings(Stream.concat(municipality.blocks().stream().flatMap(block -> block.findings().stream()),
                municipality.findings().stream()).toList());
    }

    private void findings(List<Finding> findings) {
        List<Finding> told = TOLD.stream()
                .flatMap(kind -> findings.stream().filter(finding -> finding.kind() == kind)).toList();
        told.stream().limit(MOST_FINDINGS).forEach(finding -> say("  " + sign(finding.kind()) + " ",
                finding.code() + " " + in(finding.text())));
        long met = findings.stream().filter(finding -> finding.kind() == FindingKind.MET).count();
        List<String> rest = new ArrayList<>();
        if (told.size() > MOST_FINDINGS) {
            rest.add(in(new Text("nog %d", "%d more")).formatted(told.size() - MOST_FINDINGS));
        }
        if (met > 0) {
            rest.add(in(new Text("%d gehaald", "%d met")).formatted(met));
        }
        if (!rest.isEmpty()) {
            say("  · ", String.join(", ", rest));
        }
    }

    /** One character per kind, so that a reader's eye can run down the page. */
    static String sign(FindingKind kind) {
        return switch (kind) {
            case MET, STRENGTH -> "+";
            case SHORTFALL, KNOCK_OUT, CONCERN -> "!";
            case BELOW_TARGET, SOFTENED -> "-";
            case UNKNOWN -> "?";
            case NOT_APPLICABLE, PENDING, REFERENCE -> "·";
        };
    }

    private void setbacks() {
        heading(new Text("Na een tegenslag", "After a setback"), !assessment.setbacks().isEmpty());
        for (Assessment.SetbackShown setback : assessment.setbacks()) {
            column("  " + setback.code() + " ", in(setback.title()), setback.verdict().value());
        }
    }

    private void unknowns() {
        List<Assessment.UnknownFact> deciding = assessment.unknowns().stream()
                .filter(Assessment.UnknownFact::decides).toList();
        heading(new Text("Nog niet zeker, en van belang voor de uitkomst",
                "Not certain yet, and it matters for the verdict"), !deciding.isEmpty());
        deciding.forEach(fact -> say("  ? ", fact.findings().isEmpty()
                ? fact.pointer()
                : "%s (%s)".formatted(fact.pointer(), String.join(", ", fact.findings()))));
    }

    private void paths() {
        int number = 0;
        for (Assessment.Path path : assessment.paths()) {
            number++;
            String verdict = in(path.reaches().title());
            heading(new Text("Weg %d naar %s".formatted(number, verdict), "Path %d to %s".formatted(number, verdict)),
                    true);
            path.steps().forEach(step -> say("  > ", in(step.text())));
        }
    }

    private void remarks() {
        heading(new Text("Klopt dit?", "Is this right?"), !assessment.remarks().isEmpty());
        assessment.remarks().forEach(remark -> say(remark.severity().equals("WARNING") ? "  ! " : "  · ",
                "%s %s (%s)".formatted(remark.code(), in(remark.text()), remark.pointer())));
    }

    private void heading(Text text, boolean wanted) {
        if (wanted) {
            blank();
            say("", in(text));
        }
    }

    private void column(String indent, String title, Verdict verdict) {
        int column = Math.max(VERDICT_COLUMN, width / 2);
        String shown = indent + VisibleText.of(title);
        lines.add(shown.length() >= column
                ? shown + "  " + in(verdict.title())
                : shown + " ".repeat(column - shown.length()) + in(verdict.title()));
    }

    private void say(String lead, String text) {
        String under = " ".repeat(lead.length());
        String before = lead;
        for (String line : Paragraph.lines(text, width - lead.length())) {
            lines.add(before + line);
            before = under;
        }
    }

    private void blank() {
        lines.add("");
    }

    private String in(Text text) {
        return text.in(language);
    }
}
