package nl.robuustebibliotheek.guide.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

/** The parts of a section as HTML. */
final class HtmlParts {

    private static final int LONGEST_WORD = 25;
    /** With at most so many lines of text a table is kept on one page of paper. */
    private static final int SHORT = 8;
    /** From so many columns a table is wider than a telephone. */
    private static final int WIDE = 3;

    private final GuideDocument document;
    private final Language language;
    private final Markup html;
    private final boolean forPdf;
    private final Look look;

    HtmlParts(GuideDocument document, Markup html, StyleSheet style, Look look) {
        this.look = look;
        this.forPdf = style.isForPdf();
        this.document = document;
        this.language = document.language();
        this.html = html;
    }

    void write(Part part) {
        switch (part) {
            case Part.Paragraph(Line line) -> line("p", line);
            case Part.Subheading(String title) -> html.element("h3", title);
            case Part.Bullets bullets -> bullets(bullets);
            case Part.Table table -> table(table);
            case Part.Chart chart -> figure(chart.title(), () -> chart(chart), Tables.of(chart, language));
            case Part.Illustration drawing -> figure(drawing.title(), () -> drawing(drawing.svg(), drawing.alt()),
                    drawing.data());
            case Part.Quotation quotation -> quotation(quotation);
            case Part.Note note -> note(note);
            case Part.Passage passage -> passage(passage);
            case Part.KeyFigures figures -> keyFigures(figures);
            case Part.Moments moments -> table(Tables.of(moments, language));
        }
    }

    private void line(String element, Line line) {
        html.open(element).text(line.text());
        references(line.sources());
        html.close();
    }

    private void references(List<String> sources) {
        for (String source : sources) {
            int number = document.number(source);
            html.text(" ").open("a", "class", "reference", "href", "#source-" + number, "title",
                    Label.SOURCE.in(language) + " " + number).text("[" + number + "]").close();
        }
    }

    private void bullets(Part.Bullets bullets) {
        html.open(bullets.numbered() ? "ol" : "ul");
        bullets.items().forEach(item -> line("li", item));
        html.close();
    }

    private void table(Part.Table table) {
        if (!forPdf && table.header().size() >= WIDE) {
            html.element("p", Label.SCROLL.in(language), "class", "scroll", "aria-hidden", "true");
        }
        html.open("div", "class", Tables.lines(table, language) > SHORT ? "table" : "table short", "role", "region",
                "tabindex",
                "0", "aria-label", table.caption())
                .open(forPdf ? "p" : "table", "class", "captioned");
        caption(table);
        html.open("thead").open("tr");
        for (int column = 0; column < table.header().size(); column++) {
            html.element("th", table.header().get(column), "scope", "col", "class",
                    isNumeric(table, column) ? "number" : look(table.header().get(column)));
        }
        html.close().close().open("tbody");
        table.rows().forEach(row -> row(table, row));
        html.close().close().close();
    }

    /** On paper it stands above the table, so that it never stays behind alone at the foot of a page. */
    private void caption(Part.Table table) {
        if (!forPdf) {
            html.open("caption");
        }
        html.text(table.caption());
        references(table.sources());
        html.close();
        if (forPdf) {
            html.open("table");
        }
    }

    private static boolean isNumeric(Part.Table table, int column) {
        return column > 0 && Tables.isNumeric(table, column);
    }

    private void row(Part.Table table, List<Cell> row) {
        html.open("tr");
        for (int column = 0; column < row.size(); column++) {
            String text = CellText.of(row.get(column), language);
            if (column == 0) {
                html.element("th", text, "scope", "row", "class", look(text));
            } else {
                html.element("td", text, "class", isNumeric(table, column) ? "number" : look(text));
            }
        }
        html.close();
    }

    /** Only a word that fits no column is broken. */
    private static String look(String text) {
        return Arrays.stream(text.split("\\s")).anyMatch(word -> word.length() > LONGEST_WORD) ? "long" : "words";
    }

    /** In a PDF the text for who cannot see a drawing comes from an attribute that HTML does not know here. */
    private void drawing(String svg, String alt) {
        if (forPdf) {
            String start = new Markup().element("svg", "", "alt", alt).toString().replace("></svg>", "");
            html.asItIs(start + svg.substring(svg.indexOf("<svg") + "<svg".length()));
        } else {
            html.asItIs(svg);
        }
    }

    /** On a screen twice: the style sheet shows the one that can be read there. */
    private void chart(Part.Chart chart) {
        if (forPdf) {
            drawing(ChartDrawing.of(chart, language, ChartDrawing.Width.PAPER, look), chart.alt());
        } else {
            drawing(ChartDrawing.of(chart, language, ChartDrawing.Width.SCREEN, look), chart.alt());
            drawing(ChartDrawing.of(chart, language, ChartDrawing.Width.PHONE, look), chart.alt());
        }
    }

    private void figure(String title, Runnable drawing, Part.Table data) {
        html.open("div", "class", "figure").element("h3", title);
        drawing.run();
        html.close();
        table(new Part.Table(Label.CHART_AS_TABLE.in(language) + ": " + data.caption(), data.header(), data.rows(),
                data.sources()));
    }

    private void quotation(Part.Quotation quotation) {
        html.open("blockquote").element("p", "“" + quotation.text() + "”").open("p", "class", "who")
                .text(attribution(quotation, language));
        references(List.of(quotation.source()));
        html.close().close();
    }

    /** "– Who, page 3". */
    static String attribution(Part.Quotation quotation, Language language) {
        return "– " + quotation.who() + quotation.page()
                .map(page -> ", " + Label.PAGE.in(language) + " " + page).orElse("");
    }

    private void note(Part.Note note) {
        html.open("div", "class", "note " + note.kind().name().toLowerCase(Locale.ROOT), "role", "note")
                .open("p").element("strong", note.kind().title().in(language) + ":").text(" ")
                .text(note.line().text());
        references(note.line().sources());
        html.close().close();
    }

    private void passage(Part.Passage passage) {
        html.open("div", "class", "passage").element("h3", passage.title())
                .element("p", Label.MEANT_FOR.in(language) + ": " + passage.meantFor(), "class", "meant-for");
        passage.paragraphs().forEach(paragraph -> line("p", paragraph));
        html.close();
    }

    private void keyFigures(Part.KeyFigures figures) {
        html.open("div", "class", "key-figures");
        for (Part.KeyFigure figure : figures.figures()) {
            html.open("p").element("strong", figure.value()).text(" ").open("span").text(figure.label());
            references(figure.sources());
            html.close().close();
        }
        html.close();
    }
}
