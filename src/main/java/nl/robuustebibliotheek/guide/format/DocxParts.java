package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;

import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

/** The parts of a section as paragraphs, tables and pictures of a Word document. */
final class DocxParts {

    private static final double PICTURE_WIDTH = 460;
    /** In points, as the width of a picture is. */
    private static final double LOGO_WIDTH = 150;
    private static final double LOGO_HEIGHT = 50;
    private static final int TABLE_WIDTH = 9638;
    private static final BigInteger NUMBERED = BigInteger.ONE;
    /** The bullets have the first. */
    private static final int FIRST_NUMBERED_LIST = 2;

    private final XWPFDocument docx;
    private final GuideDocument document;
    private final Language language;
    private final Look look;
    private int lists = FIRST_NUMBERED_LIST;

    DocxParts(XWPFDocument docx, GuideDocument document, Look look) {
        this.look = look;
        this.docx = docx;
        this.document = document;
        this.language = document.language();
    }

    void write(Part part) throws IOException {
        switch (part) {
            case Part.Paragraph(Line line) -> line("Normal", line);
            case Part.Subheading(String title) -> paragraph("Heading2").createRun().setText(title);
            case Part.Bullets bullets -> bullets(bullets);
            case Part.Table table -> table(table);
            case Part.Chart chart -> figure(chart.title(), Picture.of(chart, language, ChartDrawing.Width.PAPER, look),
                    Tables.of(chart, language));
            case Part.Illustration drawing -> figure(drawing.title(), Picture.of(drawing), drawing.data());
            case Part.Quotation quotation -> quotation(quotation);
            case Part.Note note -> note(note);
            case Part.Passage passage -> passage(passage);
            case Part.KeyFigures figures -> figures.figures().forEach(this::keyFigure);
            case Part.Moments moments -> table(Tables.of(moments, language));
        }
    }

    XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = docx.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    void link(XWPFParagraph paragraph, String url) {
        XWPFHyperlinkRun run = paragraph.createHyperlinkRun(url);
        run.setStyle("Hyperlink");
        run.setText(url);
    }

    private XWPFParagraph line(String style, Line line) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.createRun().setText(line.text());
        references(paragraph, line.sources());
        return paragraph;
    }

    private void references(XWPFParagraph paragraph, List<String> sources) {
        for (String source : sources) {
            XWPFRun run = paragraph.createRun();
            run.setStyle("Reference");
            run.setText(" [" + document.number(source) + "]");
        }
    }

    /** Each numbered list begins again at one. */
    private void bullets(Part.Bullets bullets) {
        if (!bullets.numbered()) {
            bullets.items().forEach(item -> line("ListBullet", item));
            return;
        }
        XWPFNumbering numbering = docx.getNumbering();
        BigInteger list = BigInteger.valueOf(lists++);
        numbering.addNum(NUMBERED, list);
        numbering.getNum(list).getCTNum().addNewLvlOverride().addNewStartOverride().setVal(BigInteger.ONE);
        numbering.getNum(list).getCTNum().getLvlOverrideArray(0).setIlvl(BigInteger.ZERO);
        bullets.items().forEach(item -> line("ListNumber", item).setNumID(list));
    }

    private void table(Part.Table table) {
        references(named("Caption", table.caption()), table.sources());
        XWPFTable shown = docx.createTable(table.rows().size() + 1, table.header().size());
        shown.setStyleID("GuideTable");
        shown.getCTTbl().getTblPr().addNewTblLook().setFirstRow(true);
        shown.getCTTbl().getTblPr().unsetTblBorders();
        shown.setWidthType(TableWidthType.DXA);
        shown.setWidth(TABLE_WIDTH);
        List<Double> widths = Tables.widths(table, language);
        CTTblGrid grid = shown.getCTTbl().addNewTblGrid();
        XWPFTableRow header = shown.getRow(0);
        header.setRepeatHeader(true);
        for (int column = 0; column < table.header().size(); column++) {
            boolean number = column > 0 && Tables.isNumeric(table, column);
            grid.addNewGridCol().setW(BigInteger.valueOf((long) (widths.get(column) * TABLE_WIDTH)));
            cell(header.getCell(column), table.header().get(column), number, true);
            for (int row = 0; row < table.rows().size(); row++) {
                Cell cell = table.rows().get(row).get(column);
                cell(shown.getRow(row + 1).getCell(column), CellText.of(cell, language), number, false);
            }
        }
        for (XWPFTableRow row : shown.getRows()) {
            row.setCantSplitRow(true);
            for (int column = 0; column < widths.size(); column++) {
                row.getCell(column).setWidthType(TableWidthType.DXA);
                row.getCell(column).setWidth(Long.toString((long) (widths.get(column) * TABLE_WIDTH)));
            }
        }
        paragraph("Small");
    }

    private static void cell(XWPFTableCell cell, String text, boolean number, boolean bold) {
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle("TableText");
        if (number) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private XWPFParagraph named(String style, String text) {
        XWPFParagraph paragraph = paragraph(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** Above the title. */
    void logo(Picture logo) throws IOException {
        picture(logo, logo.alt(), Math.min(LOGO_WIDTH, LOGO_HEIGHT / logo.ratio()));
    }

    private void picture(Picture picture, String title, double width) throws IOException {
        XWPFRun run = paragraph("Normal").createRun();
        try {
            run.addPicture(new ByteArrayInputStream(picture.png()), PictureType.PNG, title + ".png",
                    Units.toEMU(width), Units.toEMU(width * picture.ratio()));
            CTNonVisualDrawingProps properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
            properties.setDescr(picture.alt());
            properties.setName(title);
        } catch (InvalidFormatException never) {
            throw new IllegalStateException(never);
        }
    }

    private void figure(String title, Picture picture, Part.Table data) throws IOException {
        named("Heading2", title);
        picture(picture, title, PICTURE_WIDTH);
        table(new Part.Table(Label.CHART_AS_TABLE.in(language) + ": " + data.caption(), data.header(), data.rows(),
                data.sources()));
    }

    private void quotation(Part.Quotation quotation) {
        named("Quote", "“" + quotation.text() + "”");
        references(named("QuoteSource", HtmlParts.attribution(quotation, language)), List.of(quotation.source()));
    }

    private void note(Part.Note note) {
        XWPFParagraph paragraph = paragraph("Note");
        XWPFRun kind = paragraph.createRun();
        kind.setBold(true);
        kind.setText(note.kind().title().in(language) + ": ");
        paragraph.createRun().setText(note.line().text());
        references(paragraph, note.line().sources());
    }

    private void passage(Part.Passage passage) {
        named("Heading2", passage.title());
        named("Small", Label.MEANT_FOR.in(language) + ": " + passage.meantFor());
        passage.paragraphs().forEach(paragraph -> line("Passage", paragraph));
    }

    private void keyFigure(Part.KeyFigure figure) {
        XWPFParagraph paragraph = paragraph("KeyFigure");
        XWPFRun value = paragraph.createRun();
        value.setStyle("Large");
        value.setText(figure.value());
        paragraph.createRun().setText("  " + figure.label());
        references(paragraph, figure.sources());
    }
}
