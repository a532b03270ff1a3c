package nl.robuustebibliotheek.calibration.release;

import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.calibration.diff.DifferenceJson;
import nl.robuustebibliotheek.calibration.sheet.Html;
import nl.robuustebibliotheek.calibration.sheet.Markdown;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.submission.Language;

/** Writes the report of a release as it is kept: as data, as Markdown and as a page, in both languages. */
final class ReleaseReportJson {

    private final JsonMapper mapper = JsonMapper.shared();

    static String page(String document, Language language) {
        return part(document, "html", language);
    }

    static String markdown(String document, Language language) {
        return part(document, "markdown", language);
    }

    private static String part(String document, String format, Language language) {
        return JsonMapper.shared().readTree(document).path(format).path(language.name().toLowerCase(Locale.ROOT))
                .asString("");
    }

    String document(ReleaseReport report) {
        ObjectNode document = mapper.createObjectNode();
        ObjectNode data = document.putObject("report");
        data.set("release", mapper.valueToTree(report.release()));
        report.difference().ifPresentOrElse(
                difference -> data.set("difference", new DifferenceJson().document(difference)),
                () -> data.putNull("difference"));
        data.set("remarks", mapper.valueToTree(report.remarks()));
        Sheet sheet = ReleaseReportSheet.of(report);
        document.putObject("markdown").put("nl", Markdown.of(sheet, Language.NL)).put("en",
                Markdown.of(sheet, Language.EN));
        document.putObject("html").put("nl", Html.of(sheet, Language.NL)).put("en", Html.of(sheet, Language.EN));
        return mapper.writeValueAsString(document);
    }
}
