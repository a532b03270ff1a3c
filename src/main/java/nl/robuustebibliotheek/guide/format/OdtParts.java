package nl.robuustebibliotheek.guide.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.submission.Language;

/** The parts of a section as the text of an OpenDocument file. */
final class OdtParts {

    /** In centimetres. */
    private static final double TEXT_WIDTH = 17;
    private static final double PICTURE_WIDTH = 16;
    private static final double LOGO_WIDTH = 5.3;
    private static final double LOGO_HEIGHT = 1.8;

    private final GuideDocument document;
    private final Language language;
    private final Look look;
    private final Markup xml;
    private final Map<String, byte[]> files;
    private final List<List<Double>> columns = new ArrayList<>();
    private int pictures;

    OdtParts(GuideDocument document, Markup xml, Map<String, byte[]> files, Look look) {
        this.look = look;
        this.document = document;
        this.language = document.language();
        this.xml = xml;
        this.files = files;
    }

    void write(Part part) {
        switch (part) {
            case Part.Paragraph(Line line) -> line("Text_20_body", line);
            case Part.Subheading(String title) -> heading(2, title);
            case Part.Bullets bullets -> bullets(bullets);
            case Part.Table table -> table(table);
            case Part.Chart chart -> figure(chart.title(),
                    Picture.of(chart, language, ChartDrawing.Width.PAPER, look), Tables.of(chart, language));
            case Part.Illustration drawing -> figure(drawing.title(), Picture.of(drawing), drawing.data());
            case Part.Quotation quotation -> quotation(quotation);
            case Part.Note note -> note(note);
            case Part.Passage passage -> passage(passage);
            case Part.KeyFigures figures -> figures.figures().forEach(this::keyFigure);
            case Part.Moments moments -> table(Tables.of(moments, language));
        }
    }

    void heading(int level, String title) {
        xml.element("text:h", title, "text:style-name", "Heading_20_" + level, "text:outline-level",
                Integer.toString(level));
    }

    void paragraph(String style, String text) {
        xml.element("text:p", text, "text:style-name", style);
    }

    void source(int number, Reference source) {
        xml.open("text:p", "text:style-name", "Small").text("[" + number + "] " + Frame.source(source));
        source.url().filter(Frame::isWebAddress).ifPresent(url -> xml.text(" ")
                .element("text:a", url, "xlink:type", "simple", "xlink:href", url, "text:style-name",
                        "Internet_20_link"));
        source.caveat().ifPresent(caveat -> xml.text(" " + Label.CAVEAT.in(language) + ": " + caveat));
        xml.close();
    }

    /** What the columns of the tables need. */
    void automaticStyles(Markup styles) {
        styles.open("style:style", "style:name", "Guide", "style:family", "table")
                .empty("style:table-properties", "style:width", TEXT_WIDTH + "cm", "table:align", "left",
                        "fo:margin-bottom", "0.4cm")
                .close();
        cellStyle(styles, "Cell", "0.5pt solid #c9d5da");
        cellStyle(styles, "Header", "1.5pt solid #16242c");
        styles.open("style:style", "style:name", "Row", "style:family", "table-row")
                .empty("style:table-row-properties", "fo:keep-together", "always").close();
        styles.open("style:style", "style:name", "Picture", "style:family", "graphic")
                .empty("style:graphic-properties", "style:vertical-pos", "top", "style:vertical-rel", "baseline")
                .close();
        for (int table = 0; table < columns.size(); table++) {
            for (int column = 0; column < columns.get(table).size(); column++) {
                styles.open("style:style", "style:name", columnStyle(table, column), "style:family", "table-column")
                        .empty("style:table-column-properties", "style:column-width",
                                centimetres(columns.get(table).get(column) * TEXT_WIDTH))
                        .close();
            }
        }
    }

    private static void cellStyle(Markup styles, String name, String line) {
        styles.open("style:style", "style:name", name, "style:family", "table-cell")
                .empty("style:table-cell-properties", "fo:padding", "0.1cm", "fo:border", "none", "fo:border-bottom",
                        line)
                .close();
    }

    private static String columnStyle(int table, int column) {
        return "Table" + (table + 1) + ".Column" + (column + 1);
    }

    private static String centimetres(double width) {
        return String.format(Locale.ROOT, "%.2fcm", width);
    }

    private void line(String style, Line line) {
        xml.open("text:p", "text:style-name", style).text(line.text());
        references(line.sources());
        xml.close();
    }

    private void references(List<String> sources) {
        sources.forEach(source -> xml.element("text:span", " [" + document.number(source) + "]", "text:style-name",
                "Reference"));
    }

    private void bullets(Part.Bullets bullets) {
        xml.open("text:list", "text:style-name", bullets.numbered() ? "Numbered" : "Bulleted");
        bullets.items().forEach(item -> {
            xml.open("text:list-item");
            line("List_20_Text", item);
            xml.close();
        });
        xml.close();
    }

    private void table(Part.Table table) {
        line("Table_20_Caption", new Line(table.caption(), table.sources()));
        columns.add(Tables.widths(table, language));
        xml.open("table:table", "table:name", Label.TABLE.in(language) + " " + columns.size(), "table:style-name",
                "Guide");
        for (int column = 0; column < table.header().size(); column++) {
            xml.empty("table:table-column", "table:style-name", columnStyle(columns.size() - 1, column));
        }
        xml.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
        for (int column = 0; column < table.header().size(); column++) {
            cell("Header", isNumeric(table, column) ? "Table_20_Heading_20_Number" : "Table_20_Heading",
                    table.header().get(column));
        }
        xml.close().close();
        table.rows().forEach(row -> row(table, row));
        xml.close();
    }

    private static boolean isNumeric(Part.Table table, int column) {
        return column > 0 && Tables.isNumeric(table, column);
    }

    private void row(Part.Table table, List<Cell> row) {
        xml.open("table:table-row", "table:style-name", "Row");
        for (int column = 0; column < row.size(); column++) {
            cell("Cell", isNumeric(table, column) ? "Table_20_Number" : "Table_20_Contents",
                    CellText.of(row.get(column), language));
        }
        xml.close();
    }

    private void cell(String cellStyle, String textStyle, String text) {
        xml.open("table:table-cell", "table:style-name", cellStyle, "office:value-type", "string");
        paragraph(textStyle, text);
        xml.close();
    }

    /** Above the title. */
    void logo(Picture logo) {
        picture(logo, logo.alt(), Math.min(LOGO_WIDTH, LOGO_HEIGHT / logo.ratio()));
    }

    private void picture(Picture picture, String title, double width) {
        pictures++;
        String file = "Pictures/" + pictures + ".png";
        files.put(file, picture.png());
        xml.open("text:p", "text:style-name", "Text_20_body")
                .open("draw:frame", "draw:style-name", "Picture", "draw:name", title + " " + pictures,
                        "text:anchor-type", "as-char", "svg:width", centimetres(width), "svg:height",
                        centimetres(width * picture.ratio()))
                .empty("draw:image", "xlink:href", file, "xlink:type", "simple", "xlink:show", "embed",
                        "xlink:actuate", "onLoad")
                .element("svg:title", title).element("svg:desc", picture.alt()).close().close();
    }

    private void figure(String title, Picture picture, Part.Table data) {
        heading(2, title);
        picture(picture, title, PICTURE_WIDTH);
        table(new Part.Table(Label.CHART_AS_TABLE.in(language) + ": " + data.caption(), data.header(), data.rows(),
                data.sources()));
    }

    private void quotation(Part.Quotation quotation) {
        paragraph("Quotations", "“" + quotation.text() + "”");
        line("Quotation_20_Source", Line.of(HtmlParts.attribution(quotation, language), quotation.source()));
    }

    private void note(Part.Note note) {
        xml.open("text:p", "text:style-name", "Note")
                .element("text:span", note.kind().title().in(language) + ":", "text:style-name",
                        "Strong_20_Emphasis")
                .text(" " + note.line().text());
        references(note.line().sources());
        xml.close();
    }

    private void passage(Part.Passage passage) {
        heading(2, passage.title());
        paragraph("Small", Label.MEANT_FOR.in(language) + ": " + passage.meantFor());
        passage.paragraphs().forEach(paragraph -> line("Passage", paragraph));
    }

    private void keyFigure(Part.KeyFigure figure) {
        xml.open("text:p", "text:style-name", "Key_20_Figure")
                .element("text:span", figure.value(), "text:style-name", "Large").text(" " + figure.label());
        references(figure.sources());
        xml.close();
    }
}
