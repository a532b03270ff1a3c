package nl.robuustebibliotheek.calibration.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.diff.Names;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Text;

/**
 * What only the steering group can settle.
 *
 * @param now what this release brings up
 * @param toSet norms whose value is not set yet
 */
record DecisionsAsked(List<Text> now, List<Text> toSet) {

    static DecisionsAsked of(ReleaseReport report, Names names) {
        List<Text> now = new ArrayList<>();
        report.release().previous().ifPresent(previous -> now.add(new Text(
                "Gaat versie %s gelden in plaats van %s?".formatted(report.release().version(), previous),
                "Is release %s to judge instead of %s?".formatted(report.release().version(), previous))));
        Codes codes = new Codes(report, names);
        now.addAll(codes.of(Norm.Status.REVIEWED, new Text("getoetst; stelt u deze vast als norm?",
                "reviewed; do you endorse it as a norm?")));
        report.remarks().stream().filter(remark -> remark.reply().isEmpty())
                .forEach(remark -> now.add(unanswered(remark, names)));
        int proposed = codes.in(Norm.Status.PROPOSED).size();
        if (proposed > 0) {
            now.add(new Text("%d richtwaarden zijn nog een voorstel: welke worden nu getoetst?".formatted(proposed),
                    "%d guideline values are still a proposal: which are reviewed next?".formatted(proposed)));
        }
        return new DecisionsAsked(now, codes.of(Norm.Status.PENDING, new Text("welke waarde?", "which value?")));
    }

    private static Text unanswered(Remark remark, Names names) {
        Text about = remark.about() == Remark.About.CATEGORY ? names.category(remark.code())
                : names.rule(remark.code());
        return new Text("Op de opmerking van %s over %s is nog niet geantwoord: wordt zij overgenomen?"
                .formatted(remark.by(), about.nl()),
                "The remark of %s about %s is not answered yet: is it taken over?".formatted(remark.by(), about.en()));
    }

    /** The norms by how firm they are, and in which categories. */
    private record Codes(ReleaseReport report, Names names) {

        Map<String, List<String>> in(Norm.Status status) {
            Map<String, List<String>> codes = new TreeMap<>();
            report.rules().rules().books().forEach((category, book) -> book.norms().stream()
                    .filter(norm -> norm.status() == status)
                    .forEach(norm -> codes.computeIfAbsent(norm.code(), _ -> new ArrayList<>()).add(category)));
            return codes;
        }

        List<Text> of(Norm.Status status, Text question) {
            List<Text> lines = new ArrayList<>();
            in(status).forEach((code, categories) -> {
                Text name = names.rule(code);
                Text where = where(categories);
                lines.add(new Text("%s (%s): %s".formatted(name.nl(), where.nl(), question.nl()),
                        "%s (%s): %s".formatted(name.en(), where.en(), question.en())));
            });
            return lines;
        }

        private Text where(List<String> categories) {
            if (categories.size() == report.rules().rules().books().size()) {
                return new Text("alle categorieën", "all categories");
            }
            List<Text> titles = categories.stream().map(names::category).toList();
            return new Text(String.join(", ", titles.stream().map(Text::nl).toList()),
                    String.join(", ", titles.stream().map(Text::en).toList()));
        }
    }

    void write(Sheet sheet) {
        sheet.heading(2, new Text("Gevraagde besluiten", "Decisions asked"));
        if (now.isEmpty() && toSet.isEmpty()) {
            sheet.paragraph(new Text("Geen.", "None."));
        }
        sheet.items(now);
        if (!toSet.isEmpty()) {
            sheet.heading(3, new Text("Waarden die nog niet zijn vastgesteld", "Values that are not set yet"));
            sheet.items(toSet);
        }
    }
}
