package nl.robuustebibliotheek.calibration.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.diff.Change;
import nl.robuustebibliotheek.calibration.diff.DifferenceSheet;
import nl.robuustebibliotheek.calibration.diff.Names;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Text;

/**
 * Writes the report of a release for the steering group, with what is asked of it first: then what changes, what that does,
 * what others think of it, and for who wants to look something up how firm every norm is.
 */
final class ReleaseReportSheet {

    private final ReleaseReport report;
    private final Names names;
    private final Sheet sheet = new Sheet();

    private ReleaseReportSheet(ReleaseReport report) {
        this.report = report;
        this.names = report.difference().map(difference -> difference.names())
                .orElseGet(() -> Names.of(report.rules()));
    }

    static Sheet of(ReleaseReport report) {
        ReleaseReportSheet written = new ReleaseReportSheet(report);
        written.head();
        DecisionsAsked.of(report, written.names).write(written.sheet);
        report.difference().ifPresent(difference -> written.sheet.and(DifferenceSheet.words(difference)));
        written.moves();
        report.difference().ifPresent(difference -> written.sheet.and(DifferenceSheet.effects(difference)));
        written.objections();
        written.firmness();
        written.release();
        NormList.of(report.rules(), written.names).write(written.sheet);
        return written.sheet;
    }

    private void head() {
        Released release = report.release();
        sheet.heading(1, new Text("Versie %s: verslag voor de stuurgroep".formatted(release.version()),
                "Release %s: report for the steering group".formatted(release.version())));
        sheet.paragraph(plain(release.why()));
        sheet.paragraph(report.release().previous().isPresent() ? changed()
                : new Text(
                        "Dit is de eerste versie. Zij geldt al: hiermee werd ook daarvoor beoordeeld.",
                        "This is the first release. It judges already: it is what judged before, too."));
        sheet.paragraph(said());
    }

    /** In two sentences, what is worked out below. */
    private Text changed() {
        long norms = changes().stream().filter(change -> change.subject() == Change.Subject.NORM).map(Change::code)
                .distinct().count();
        long others = changes().stream().filter(change -> change.subject() != Change.Subject.NORM && change.canMatter())
                .map(Change::code).distinct().count();
        int tried = report.difference().stream().flatMap(each -> each.effects().stream())
                .mapToInt(effect -> effect.tried()).sum();
        int flips = report.difference().map(each -> each.flips()).orElse(0);
        return new Text(
                "Anders dan in versie %s: %s en %s. Van %d zelfscans (voorbeelden, verzonnen bibliotheken en wie toestemming gaf) krijgen er %d een andere uitkomst."
                        .formatted(report.release().previous().orElse("–"),
                                count(norms, "richtwaarde of norm", "richtwaarden of normen"),
                                count(others, "andere regel", "andere regels"), tried, flips),
                "Other than in release %s: %s and %s. Of %d self-assessments (examples, made-up libraries and who gave consent) %d get another verdict."
                        .formatted(report.release().previous().orElse("–"),
                                count(norms, "guideline value or norm", "guideline values or norms"),
                                count(others, "other rule", "other rules"), tried, flips));
    }

    private Text said() {
        long open = report.remarks().stream().filter(remark -> remark.reply().isEmpty()).count();
        return new Text(
                "Klankbordgroepen maakten %s; daarvan is op %d nog niet geantwoord.".formatted(
                        count(report.remarks().size(), "opmerking", "opmerkingen"), open),
                "Sounding boards made %s; %d of them are not answered yet.".formatted(
                        count(report.remarks().size(), "remark", "remarks"), open));
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private List<Change> changes() {
        return report.difference().map(difference -> difference.changes()).orElse(List.of());
    }

    private void moves() {
        List<Text> moves = changes().stream()
                .filter(change -> change.subject() == Change.Subject.NORM && change.aspect() == Change.Aspect.STATUS)
                .map(this::move).toList();
        if (!moves.isEmpty()) {
            sheet.heading(2, new Text("Normen die vaster of losser werden", "Norms that became firmer or looser"));
            sheet.items(moves);
        }
    }

    private Text move(Change change) {
        Text name = names.rule(change.code());
        Text from = Dates.within(change.before());
        Text to = Dates.within(change.after());
        return new Text("%s: %s → %s".formatted(name.nl(), from.nl(), to.nl()),
                "%s: %s → %s".formatted(name.en(), from.en(), to.en()));
    }

    private void objections() {
        sheet.heading(2, new Text("Bezwaren en opmerkingen", "Objections and remarks"));
        if (report.remarks().isEmpty()) {
            sheet.paragraph(new Text("Er is geen klankbordgroep geweest, of zij had geen opmerkingen.",
                    "There was no sounding board, or it had no remarks."));
            return;
        }
        sheet.table(List.of(new Text("over", "about"), new Text("opmerking", "remark"), new Text("van", "by"),
                new Text("antwoord", "answer")),
                report.remarks().stream().map(remark -> List.of(about(remark), plain(remark.text()),
                        plain(remark.by()), answer(remark))).toList());
    }

    private Text about(Remark remark) {
        return remark.about() == Remark.About.CATEGORY ? names.category(remark.code()) : names.rule(remark.code());
    }

    private static Text answer(Remark remark) {
        return remark.reply().map(reply -> switch (reply.outcome()) {
            case TAKEN_OVER -> new Text("overgenomen. " + reply.because(), "taken over. " + reply.because());
            case NOT -> new Text("niet overgenomen, want: " + reply.because(),
                    "not taken over, because: " + reply.because());
        }).orElse(new Text("nog niet beantwoord", "not answered yet"));
    }

    /** How firm the norms are, by category. */
    private void firmness() {
        sheet.heading(2, new Text("Hoe vast de normen en richtwaarden zijn", "How firm the norms and values are"));
        List<Text> head = new ArrayList<>(List.of(new Text("categorie", "category")));
        Stream.of(Norm.Status.values()).forEach(status -> head.add(status.title()));
        List<List<Text>> rows = new ArrayList<>();
        report.rules().rules().books().forEach((category, book) -> {
            List<Text> row = new ArrayList<>(List.of(names.category(category)));
            for (Norm.Status status : Norm.Status.values()) {
                row.add(plain(String.valueOf(
                        book.norms().stream().filter(norm -> norm.status() == status).count())));
            }
            rows.add(row);
        });
        sheet.table(head, rows);
    }

    private void release() {
        Released release = report.release();
        sheet.heading(2, new Text("Gegevens van deze versie", "About this release"));
        Text none = new Text("", "");
        Text decision = plain(release.decision()).followedBy(new Text("(" + Dates.of(release.decidedOn()).nl() + ")",
                "(" + Dates.of(release.decidedOn()).en() + ")"));
        sheet.table(List.of(none, none), List.of(
                List.of(new Text("uitgebracht door", "released by"), plain(release.by())),
                List.of(new Text("op", "on"), Dates.of(release.at())),
                List.of(new Text("besluit van de stuurgroep", "decision of the steering group"), decision),
                List.of(new Text("meegekeken", "second pair of eyes"), plain(release.secondEyes())),
                List.of(new Text("vorige versie", "previous release"), plain(release.previous().orElse("–"))),
                List.of(new Text("controlegetal", "hash"), plain(release.hash()))));
    }

    private static Text plain(String text) {
        return new Text(text, text);
    }
}
