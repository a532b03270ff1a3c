package nl.robuustebibliotheek.calibration.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Writes a report for a terminal; pictures are left out, for the tables beside them say the same. */
public final class Plain {

    private Plain() {}

    public static String of(Sheet sheet, Language language) {
        return sheet.parts().stream().map(part -> of(part, language)).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String of(Sheet.Part part, Language language) {
        return switch (part) {
            case Sheet.Part.Heading(int level, Text text) -> heading(level, text.in(language));
            case Sheet.Part.Paragraph(Text text) -> text.in(language) + "\n";
            case Sheet.Part.Items(List<Text> items) -> items.stream().map(item -> "  " + item.in(language) + "\n")
                    .collect(Collectors.joining());
            case Sheet.Part.Table(List<Text> head, List<List<Text>> rows) -> table(head, rows, language);
            case Sheet.Part.Picture _ -> "";
        };
    }

    private static String heading(int level, String text) {
        return level > 2 ? text + "\n" : text + "\n" + (level == 1 ? "=" : "-").repeat(text.length()) + "\n";
    }

    private static String table(List<Text> head, List<List<Text>> rows, Language language) {
        List<List<Text>> all = new ArrayList<>(List.of(head));
        all.addAll(rows);
        int[] widths = new int[head.size()];
        all.forEach(row -> {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], row.get(column).in(language).length());
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<Text> row : all) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column).in(language);
                line.append("  ").append(isNumber(cell) ? " ".repeat(widths[column] - cell.length()) + cell
                        : cell + " ".repeat(widths[column] - cell.length()));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static boolean isNumber(String cell) {
        return cell.matches("[0-9.,%–]+");
    }
}
