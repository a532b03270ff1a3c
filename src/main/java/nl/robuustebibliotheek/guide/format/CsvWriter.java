package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.submission.Language;

/** Every figure on a line of its own: section, table, row, column, value, unit. */
final class CsvWriter implements DocumentWriter {

    /** By which spreadsheets know the characters for UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String START_OF_FORMULA = "=+-@\t\r|";

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        Language language = document.language();
        StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK);
        csv.append(line(Tables.header(language, Label.SECTION, Label.TABLE, Label.ROW, Label.COLUMN, Label.VALUE,
                Label.UNIT).stream()));
        for (Figures.Placed placed : Figures.of(document)) {
            for (List<Cell> row : placed.table().rows()) {
                String name = CellText.of(row.getFirst(), language);
                for (int column = 1; column < row.size(); column++) {
                    csv.append(line(Stream.of(text(placed.section()), text(placed.table().caption()), text(name),
                            text(placed.table().header().get(column)), value(row.get(column), language),
                            text(unit(row.get(column))))));
                }
            }
        }
        out.write(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Stream<String> fields) {
        return fields.map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(";", "", "\r\n"));
    }

    private static String value(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Amount amount -> number(amount.value(), language);
            case Cell.Euro(BigDecimal value) -> number(value, language);
            case Cell.Share(BigDecimal value) -> number(value, language);
            case Cell.Unknown _,Cell.Words _ -> text(CellText.of(cell, language));
        };
    }

    private static String number(BigDecimal value, Language language) {
        String plain = value.toPlainString();
        return switch (language) {
            case NL -> plain.replace('.', ',');
            case EN -> plain;
        };
    }

    private static String unit(Cell cell) {
        return switch (cell) {
            case Cell.Amount amount -> amount.unit().orElse("");
            case Cell.Euro _ -> "EUR";
            case Cell.Share _,Cell.Unknown _,Cell.Words _ -> "";
        };
    }

    /** On one line, and never one that a spreadsheet would run. */
    static String text(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return !line.isEmpty() && START_OF_FORMULA.indexOf(line.charAt(0)) >= 0 ? "'" + line : line;
    }
}
