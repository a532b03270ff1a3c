package nl.robuustebibliotheek.calibration.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
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
            <style>%s</style>
            </head>
            <body class="desk">
            <main>
            %s</main>
            </body>
            </html>
            """;

    private static final Pattern NUMBER = Pattern.compile("[0-9]+([.,][0-9]+)?%?");
    private static final String STYLE = style();

    private Html() {}

    public static String of(Sheet sheet, Language language) {
        String title = sheet.parts().stream().filter(Sheet.Part.Heading.class::isInstance)
                .map(Sheet.Part.Heading.class::cast).findFirst().map(heading -> heading.text().in(language)).orElse("");
        return PAGE.formatted(language.name().toLowerCase(Locale.ROOT), MarkupText.shown(title), STYLE,
                part(sheet, language));
    }

    /** What stands between other things on a page. */
    public static String part(Sheet sheet, Language language) {
        return sheet.parts().stream().map(part -> of(part, language)).collect(Collectors.joining());
    }

    /** What allows exactly the style that this page brings along; a page that was kept may have that of an earlier day. */
    public static String stylePolicy(String page) {
        int start = page.indexOf("<style>");
        if (start < 0) {
            return "'none'";
        }
        String style = page.substring(start + "<style>".length(), page.indexOf("</style>", start));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String style() {
        try (InputStream in = Html.class.getResourceAsStream("/static/sheet.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String of(Sheet.Part part, Language language) {
        return switch (part) {
            case Sheet.Part.Heading(int level, Text text) -> element("h" + level, MarkupText.shown(text.in(language)));
            case Sheet.Part.Paragraph(Text text) -> element("p", MarkupText.shown(text.in(language)));
            case Sheet.Part.Items(List<Text> items) -> element("ul", items.stream()
                    .map(item -> element("li", MarkupText.shown(item.in(language)))).collect(Collectors.joining()));
            case Sheet.Part.Table(List<Text> head, List<List<Text>> rows) -> table(head, rows, language);
            case Sheet.Part.Picture(Text svg) -> element("figure", svg.in(language));
        };
    }

    /** In a box that scrolls by itself on a small screen, and can be reached by keyboard. */
    private static String table(List<Text> head, List<List<Text>> rows, Language language) {
        String body = rows.stream().map(row -> row(row, language)).collect(Collectors.joining());
        String top = head.stream().allMatch(cell -> cell.in(language).isEmpty()) ? ""
                : element("thead", element("tr", head.stream()
                        .map(cell -> element("th scope=\"col\"", MarkupText.shown(cell.in(language))))
                        .collect(Collectors.joining())));
        return element("div class=\"table\" tabindex=\"0\"", element("table", top + element("tbody", body)));
    }

    private static String row(List<Text> cells, Language language) {
        StringBuilder row = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            String text = cells.get(column).in(language);
            String cell = column == 0 ? "th scope=\"row\""
                    : NUMBER.matcher(text).matches() ? "td class=\"number\"" : "td";
            row.append(element(cell, MarkupText.shown(text)));
        }
        return element("tr", row.toString());
    }

    private static String element(String name, String content) {
        return "<" + name + ">" + content + "</" + name.split(" ", 2)[0] + ">\n";
    }
}
