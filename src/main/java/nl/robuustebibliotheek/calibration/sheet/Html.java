package nl.robuustebibliotheek.calibration.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Writes a report as a page that stands alone; it loads nothing. */
public final class Html {

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            </head>
            <body>
            <main>
            %s</main>
            </body>
            </html>
            """;

    private Html() {}

    public static String of(Sheet sheet, Language language) {
        String title = sheet.parts().stream().filter(Sheet.Part.Heading.class::isInstance)
                .map(Sheet.Part.Heading.class::cast).findFirst().map(heading -> heading.text().in(language)).orElse("");
        return PAGE.formatted(language.name().toLowerCase(Locale.ROOT), escaped(title),
                sheet.parts().stream().map(part -> of(part, language)).collect(Collectors.joining()));
    }

    private static String of(Sheet.Part part, Language language) {
        return switch (part) {
            case Sheet.Part.Heading(int level, Text text) -> element("h" + level, escaped(text.in(language)));
            case Sheet.Part.Paragraph(Text text) -> element("p", escaped(text.in(language)));
            case Sheet.Part.Items(List<Text> items) -> element("ul", items.stream()
                    .map(item -> element("li", escaped(item.in(language)))).collect(Collectors.joining()));
            case Sheet.Part.Table(List<Text> head, List<List<Text>> rows) -> element("table",
                    element("thead", row("th scope=\"col\"", head, language)) + element("tbody", rows.stream()
                            .map(row -> row("td", row, language)).collect(Collectors.joining())));
            case Sheet.Part.Picture(Text svg) -> element("figure", svg.in(language));
        };
    }

    private static String row(String cell, List<Text> cells, Language language) {
        return element("tr", cells.stream().map(each -> element(cell, escaped(each.in(language))))
                .collect(Collectors.joining()));
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name.split(" ", 2)[0] + ">\n";
    }

    /** As text of a page or an attribute of it. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
