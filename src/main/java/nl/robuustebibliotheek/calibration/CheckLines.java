package nl.robuustebibliotheek.calibration;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** For a terminal: a line for each problem that editors understand, and a last line that counts them. */
public final class CheckLines implements CheckFormat {

    @Override
    public String write(CheckReport report, Language language) {
        StringBuilder lines = new StringBuilder();
        for (CheckProblem problem : report.problems()) {
            lines.append(problem.line(language)).append('\n');
            problem.example().ifPresent(example -> lines.append("    ")
                    .append(new Text("voorbeeld: ", "example: ").in(language)).append(example).append('\n'));
        }
        Text count = new Text("Fouten: %d, opmerkingen: %d. Uitleg per code staat in docs/messages.",
                "Errors: %d, remarks: %d. Each code is explained in docs/messages.");
        return lines.append(count.in(language).formatted(report.errors(), report.remarks())).append('\n').toString();
    }
}
