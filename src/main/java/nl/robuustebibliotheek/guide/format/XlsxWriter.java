package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.submission.Language;

/**
 * The annex to reckon with: a sheet that says what this is, all tables, the moments and the sources. Texts are written as texts
 * and numbers as numbers; there is no formula in it, and a text that looks like one gets the mark that keeps it a text, also when
 * it is copied into another sheet.
 */
final class XlsxWriter implements DocumentWriter {

    /** In 256ths of a character. */
    private static final int CHARACTER = 256;
    private static final int LEAST = 14;
    private static final int MOST = 40;
    private static final int WIDE = 60;
    private static final int AIR = 3;
    /** In points. */
    private static final float LINE = 13.5f;

    private final Look look;

    XlsxWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            DocxWriter.properties(book.getProperties(), document);
            Language language = document.language();
            Sheets sheets = new Sheets(book, language, look);
            sheets.about(document);
            sheets.list(Label.VALUES, Figures.values(document));
            sheets.figures(Figures.besideCharts(document));
            sheets.list(Label.MOMENTS, Tables.of(new Part.Moments(Figures.moments(document)), language));
            sheets.list(Label.SOURCES, sources(document));
            book.write(out);
        }
    }

    private static Part.Table sources(GuideDocument document) {
        List<List<Cell>> rows = document.sources().stream().map(source -> row(document, source)).toList();
        return new Part.Table(Label.SOURCES.in(document.language()), Tables.header(document.language(), Label.NUMBER,
                Label.SOURCE, Label.PUBLISHER, Label.YEAR, Label.KIND, Label.ADDRESS, Label.CAVEAT), rows, List.of());
    }

    private static List<Cell> row(GuideDocument document, Reference source) {
        return Stream.of("[" + document.number(source.id()) + "]", source.title(), source.publisher(),
                source.year().map(String::valueOf).orElse(""), source.kind(), source.url().orElse(""),
                source.caveat().orElse("")).map(Cell::words).toList();
    }

    private static final class Sheets {

        private final XSSFWorkbook book;
        private final Language language;
        private final Look look;
        private final CellStyle text;
        private final CellStyle header;
        private final CellStyle numberHeader;
        private final CellStyle title;
        private final Map<String, CellStyle> formats = new HashMap<>();

        Sheets(XSSFWorkbook book, Language language, Look look) {
            this.look = look;
            this.book = book;
            this.language = language;
            this.text = style(false, (short) 10);
            this.header = header();
            this.numberHeader = header();
            numberHeader.setAlignment(HorizontalAlignment.RIGHT);
            numberHeader.setIndention((short) 1);
            this.title = style(true, (short) 14);
            title.setWrapText(false);
        }

        private CellStyle header() {
            CellStyle style = style(true, (short) 10);
            ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(bytes(look.tint())));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setBorderBottom(BorderStyle.THIN);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            return style;
        }

        private static byte[] bytes(Colour colour) {
            return new byte[]{(byte) colour.red(), (byte) colour.green(), (byte) colour.blue()};
        }

        private CellStyle style(boolean bold, short size) {
            Font font = book.createFont();
            font.setFontName("Arial");
            font.setFontHeightInPoints(size);
            font.setBold(bold);
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            return style;
        }

        void about(GuideDocument document) {
            XSSFSheet sheet = sheet(Label.COLOPHON);
            sheet.setColumnWidth(0, 2 * WIDE * CHARACTER);
            put(sheet.createRow(0), 0, document.title(), title);
            List<String> lines = Stream.concat(Stream.of(Frame.kicker(document), Frame.listener(document)),
                    Frame.colophon(document, look).stream()).toList();
            for (String line : lines) {
                put(sheet.createRow(sheet.getLastRowNum() + 1), 0, line, text);
            }
        }

        /** One table under the other, each with its section and caption above. */
        void figures(List<Figures.Placed> all) {
            XSSFSheet sheet = sheet(Label.FIGURES);
            Map<Integer, Integer> widths = new HashMap<>();
            for (Figures.Placed placed : all) {
                for (int column = 0; column < placed.table().header().size(); column++) {
                    widths.merge(column, Math.clamp(width(placed.table(), column), LEAST, MOST), Math::max);
                }
            }
            widths.forEach((column, width) -> sheet.setColumnWidth(column, width * CHARACTER));
            for (Figures.Placed placed : all) {
                int next = sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 2;
                XSSFRow caption = sheet.createRow(next);
                XSSFCell cell = put(caption, 0, placed.section() + " – " + placed.table().caption(), title);
                cell.setCellStyle(title);
                table(sheet, placed.table());
            }
        }

        /** One table, as wide as its texts ask, with a header that stays and by which it can be sorted and sifted. */
        void list(Label name, Part.Table table) {
            XSSFSheet sheet = sheet(name);
            for (int column = 0; column < table.header().size(); column++) {
                sheet.setColumnWidth(column, width(table, column) * CHARACTER);
            }
            table(sheet, table);
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.header().size() - 1));
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        }

        private int width(Part.Table table, int column) {
            int longest = Stream.concat(Stream.of(table.header().get(column) + "   "),
                    table.rows().stream().map(row -> CellText.of(row.get(column), language)))
                    .mapToInt(String::length).max().orElse(0);
            return Math.min(WIDE, longest + AIR);
        }

        private XSSFSheet sheet(Label name) {
            XSSFSheet sheet = book.createSheet(name.in(language));
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            look.organisation().ifPresent(own -> sheet.getHeader().setLeft(own.replace("&", "&&")));
            look.foot().ifPresent(line -> sheet.getFooter().setLeft(line.replace("&", "&&")));
            sheet.getPrintSetup().setFitHeight((short) 0);
            return sheet;
        }

        private void table(XSSFSheet sheet, Part.Table table) {
            XSSFRow names = next(sheet);
            for (int column = 0; column < table.header().size(); column++) {
                put(names, column, table.header().get(column),
                        column > 0 && Tables.isNumeric(table, column) ? numberHeader : header);
            }
            for (List<Cell> cells : table.rows()) {
                XSSFRow row = next(sheet);
                int lines = 1;
                for (int column = 0; column < cells.size(); column++) {
                    put(row, column, cells.get(column));
                    int characters = sheet.getColumnWidth(column) / CHARACTER;
                    lines = Math.max(lines, 1 + CellText.of(cells.get(column), language).length() / characters);
                }
                row.setHeightInPoints(lines * LINE);
            }
        }

        private static XSSFRow next(XSSFSheet sheet) {
            return sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        }

        private void put(XSSFRow row, int column, Cell cell) {
            switch (cell) {
                case Cell.Amount amount -> number(row, column, amount.value().doubleValue(), format(amount));
                case Cell.Euro euro -> number(row, column, euro.value().doubleValue(), "\"€\" #,##0");
                case Cell.Share share -> number(row, column, share.value().doubleValue(), "0.0%");
                case Cell.Words _,Cell.Unknown _ -> put(row, column, CellText.of(cell, language), text);
            }
        }

        private static String format(Cell.Amount amount) {
            String digits = amount.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(amount.decimals());
            return digits + amount.unit().map(unit -> " \"" + unit.replace("\"", "") + "\"").orElse("");
        }

        private void number(XSSFRow row, int column, double value, String format) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(value);
            CellStyle style = formats.computeIfAbsent(format, this::numberStyle);
            cell.setCellStyle(style);
        }

        private CellStyle numberStyle(String format) {
            CellStyle style = book.createCellStyle();
            style.cloneStyleFrom(text);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setIndention((short) 1);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        }

        private XSSFCell put(XSSFRow row, int column, String words, CellStyle style) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(CsvWriter.text(words));
            cell.setCellStyle(style);
            return cell;
        }
    }
}
