package nl.robuustebibliotheek.calibration.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.diff.Change;
import nl.robuustebibliotheek.calibration.diff.DifferenceSheet;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Text;

/** Writes the report of a release for the steering group: norms, what changes, objections, and what is asked of it. */
final class ReleaseReportSheet {

    private final ReleaseReport report;
    private final Sheet sheet = new Sheet();

    private ReleaseReportSheet(ReleaseReport report) {
        this.report = report;
    }

    static Sheet of(ReleaseReport report) {
        ReleaseReportSheet written = new ReleaseReportSheet(report);
        written.head();
        written.norms();
        written.moves();
        report.difference().ifPresent(difference -> written.sheet.and(DifferenceSheet.parts(difference)));
        written.objections();
        written.asked();
        return written.sheet;
    }

    private void head() {
        Released release = report.release();
        sheet.heading(1, new Text("Versie " + release.version(), "Release " + release.version()));
        sheet.table(List.of(new Text("wat", "what"), new Text("", "")), List.of(
                List.of(new Text("uitgebracht door", "released by"), plain(release.by())),
                List.of(new Text("op", "on"), plain(release.at().toString())),
                List.of(new Text("waarom", "why"), plain(release.why())),
                List.of(new Text("besluit van de stuurgroep", "decision of the steering group"),
                        plain(release.decision() + " (" + release.decidedOn() + ")")),
                List.of(new Text("meegekeken", "second pair of eyes"), plain(release.secondEyes())),
                List.of(new Text("vorige versie", "previous release"), plain(release.previous().orElse("–"))),
                List.of(new Text("controlegetal", "hash"), plain(release.hash()))));
    }

    /** How firm the norms are, by category. */
    private void norms() {
        sheet.heading(2, new Text("Hoe vast de normen en richtwaarden zijn", "How firm the norms and values are"));
        List<Text> head = new ArrayList<>(List.of(new Text("categorie", "category")));
        Stream.of(Norm.Status.values()).forEach(status -> head.add(status.title()));
        List<List<Text>> rows = new ArrayList<>();
        report.rules().rules().books().forEach((category, book) -> {
            List<Text> row = new ArrayList<>(List.of(plain(category)));
            for (Norm.Status status : Norm.Status.values()) {
                row.add(plain(String.valueOf(
                        book.norms().stream().filter(norm -> norm.status() == status).count())));
            }
            rows.add(row);
        });
        sheet.table(head, rows);
    }

    private List<Change> changes() {
        return report.difference().map(difference -> difference.changes()).orElse(List.of());
    }

    private void moves() {
        List<Text> moves = changes().stream()
                .filter(change -> change.subject() == Change.Subject.NORM && change.aspect() == Change.Aspect.STATUS)
                .map(Change::line).toList();
        if (!moves.isEmpty()) {
            sheet.heading(2, new Text("Normen die vaster of losser werden", "Norms that became firmer or looser"));
            sheet.items(moves);
        }
    }

    private void objections() {
        sheet.heading(2, new Text("Bezwaren en opmerkingen", "Objections and remarks"));
        if (report.remarks().isEmpty()) {
            sheet.paragraph(new Text("Er is geen klankbordgroep geweest, of zij had geen opmerkingen.",
                    "There was no sounding board, or it had no remarks."));
        }
        sheet.items(report.remarks().stream().map(ReleaseReportSheet::said).toList());
    }

    private static Text said(Remark remark) {
        String about = "%s: %s (%s)".formatted(remark.code(), remark.text(), remark.by());
        return remark.reply().map(reply -> switch (reply.outcome()) {
            case TAKEN_OVER -> new Text(about + " – overgenomen. " + reply.because(),
                    about + " – taken over. " + reply.because());
            case NOT -> new Text(about + " – niet overgenomen, want: " + reply.because(),
                    about + " – not taken over, because: " + reply.because());
        }).orElse(new Text(about + " – nog niet beantwoord.", about + " – not answered yet."));
    }

    /** What only the steering group can settle. */
    private void asked() {
        List<Text> asked = new ArrayList<>();
        codes(Norm.Status.PENDING).forEach((code, in) -> asked.add(new Text(
                "%s: een waarde vaststellen (%s).".formatted(code, String.join(", ", in)),
                "%s: set a value (%s).".formatted(code, String.join(", ", in)))));
        codes(Norm.Status.REVIEWED).forEach((code, in) -> asked.add(new Text(
                "%s: getoetst; vaststellen als norm (%s)?".formatted(code, String.join(", ", in)),
                "%s: reviewed; endorse as a norm (%s)?".formatted(code, String.join(", ", in)))));
        report.remarks().stream().filter(remark -> remark.reply().isEmpty())
                .forEach(remark -> asked.add(new Text("Opmerking %d over %s beantwoorden.".formatted(remark.number(),
                        remark.code()), "Answer remark %d about %s.".formatted(remark.number(), remark.code()))));
        int proposed = codes(Norm.Status.PROPOSED).size();
        if (proposed > 0) {
            asked.add(new Text("%d richtwaarden zijn nog een voorstel: welke worden nu getoetst?".formatted(proposed),
                    "%d guideline values are still a proposal: which are reviewed next?".formatted(proposed)));
        }
        sheet.heading(2, new Text("Gevraagde besluiten", "Decisions asked")).items(asked);
    }

    private Map<String, List<String>> codes(Norm.Status status) {
        Map<String, List<String>> codes = new TreeMap<>();
        report.rules().rules().books().forEach((category, book) -> book.norms().stream()
                .filter(norm -> norm.status() == status)
                .forEach(norm -> codes.computeIfAbsent(norm.code(), _ -> new ArrayList<>()).add(category)));
        return codes;
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }
}
