package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.submission.Language;

/** The guide as plain text with signs for headings, lists and tables (CommonMark with tables). */
final class MarkdownWriter implements DocumentWriter {

    /** What has a meaning somewhere in a line. */
    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>|~&])");
    /** What has one at its start: lists, headings, a line under a heading. */
    private static final Pattern START = Pattern.compile("^(\\s*)([#+=-]+(?=\\s|$)|\\d+(?=[.)](?:\\s|$)))");

    private final Look look;

    MarkdownWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        out.write(new Page(document, look).text().getBytes(StandardCharsets.UTF_8));
    }

    private static final class Page {

        private final GuideDocument document;
        private final Language language;
        private final Look look;
        private final StringBuilder text = new StringBuilder(8_000);

        Page(GuideDocument document, Look look) {
            this.look = look;
            this.document = document;
            this.language = document.language();
        }

        String text() {
            look.organisation().ifPresent(name -> block(inline(name)));
            block("# " + inline(document.title()));
            block(inline(Frame.kicker(document)) + "  \n" + inline(Frame.listener(document)));
            block("> " + inline(document.stamp().purpose()));
            block(inline(Frame.stamp(document, language)));
            document.sections().forEach(section -> {
                block("## " + inline(section.title()));
                section.parts().forEach(this::part);
            });
            block("## " + Label.SOURCES.in(language));
            block(document.sources().stream().map(this::source).collect(Collectors.joining("\n")));
            block("## " + Label.COLOPHON.in(language));
            Frame.colophon(document, look).forEach(line -> block(inline(line)));
            return text.toString().stripTrailing() + "\n";
        }

        private void block(String block) {
            text.append(block).append("\n\n");
        }

        private void part(Part part) {
            switch (part) {
                case Part.Paragraph(Line line) -> block(line(line));
                case Part.Subheading(String title) -> block("### " + inline(title));
                case Part.Bullets bullets -> block(bullets.items().stream()
                        .map(item -> (bullets.numbered() ? "1. " : "- ") + line(item))
                        .collect(Collectors.joining("\n")));
                case Part.Table table -> table(table);
                case Part.Chart chart -> drawn(chart.title(), chart.alt(), Tables.of(chart, language));
                case Part.Illustration drawing -> drawn(drawing.title(), drawing.alt(), drawing.data());
                case Part.Quotation quotation -> block("> “" + inline(quotation.text()) + "”  \n> "
                        + inline(HtmlParts.attribution(quotation, language))
                        + references(List.of(quotation.source())));
                case Part.Note note -> block("**" + note.kind().title().in(language) + ":** " + line(note.line()));
                case Part.Passage passage -> passage(passage);
                case Part.KeyFigures figures -> block(figures.figures().stream()
                        .map(each -> "- **" + inline(each.value()) + "** " + inline(each.label())
                                + references(each.sources()))
                        .collect(Collectors.joining("\n")));
                case Part.Moments moments -> table(Tables.of(moments, language));
            }
        }

        private void drawn(String title, String alt, Part.Table data) {
            block("### " + inline(title));
            block(inline(alt));
            table(data);
        }

        private void passage(Part.Passage passage) {
            block("### " + inline(passage.title()));
            block("*" + inline(Label.MEANT_FOR.in(language) + ": " + passage.meantFor()) + "*");
            passage.paragraphs().forEach(paragraph -> block(line(paragraph)));
        }

        private void table(Part.Table table) {
            block("**" + inline(table.caption()) + "**" + references(table.sources()));
            StringBuilder rows = new StringBuilder(row(table.header())).append('\n')
                    .append(row(Collections.nCopies(table.header().size(), "---")));
            for (List<Cell> cells : table.rows()) {
                rows.append('\n').append(row(cells.stream().map(cell -> inline(CellText.of(cell, language))).toList()));
            }
            block(rows.toString());
        }

        private static String row(List<String> cells) {
            return "| " + String.join(" | ", cells) + " |";
        }

        private String line(Line line) {
            return inline(line.text()) + references(line.sources());
        }

        private String references(List<String> sources) {
            return sources.stream().map(source -> " \\[" + document.number(source) + "\\]")
                    .collect(Collectors.joining());
        }

        private String source(Reference source) {
            return "1. " + inline(Frame.source(source))
                    + source.url().filter(Frame::isWebAddress).map(url -> " <" + url.replaceAll("[<>\\s]", "") + ">")
                            .orElse("")
                    + source.caveat().map(caveat -> " " + Label.CAVEAT.in(language) + ": " + inline(caveat))
                            .orElse("");
        }

        /** One line in which every sign stands for itself. */
        private static String inline(String text) {
            String line = SIGNS.matcher(text.replaceAll("\\s+", " ")).replaceAll("\\\\$1");
            return START.matcher(line).replaceFirst(found -> found.group(2).matches("\\d+")
                    ? found.group() + "\\\\"
                    : found.group(1) + "\\\\" + found.group(2));
        }
    }
}
