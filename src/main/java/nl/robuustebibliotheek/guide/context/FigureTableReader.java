package nl.robuustebibliotheek.guide.context;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.ComparedFigure;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/**
 * Reads figures from a table as spreadsheets here save it: columns divided by {@code ;}, a comma in decimals. The first row names
 * the columns {@code thema;naam;gemeente;nederland;eenheid;jaar;bron} (or in English), in any order; only nederland may be empty.
 */
public final class FigureTableReader {

    private static final List<List<String>> COLUMNS = List.of(List.of("thema", "theme"), List.of("naam", "name"),
            List.of("gemeente", "municipality"), List.of("nederland", "national"), List.of("eenheid", "unit"),
            List.of("jaar", "year"), List.of("bron", "source"));
    private static final int NATIONAL = 3;
    private static final int MOST_ROWS = 200;

    /** @throws InvalidGuideInput with everything that is wrong, by row */
    public List<ComparedFigure> read(byte[] csv) {
        List<List<String>> rows = rows(text(csv));
        if (rows.isEmpty()) {
            throw InvalidGuideInput.of("", "table-empty",
                    "De tabel is leeg. Misschien is het verkeerde bestand gekozen.",
                    "The table is empty. Maybe another file was meant.");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw InvalidGuideInput.of("", "too-many-entries",
                    "De tabel heeft meer dan %d rijen. Misschien kunt u kiezen wat u nodig hebt.".formatted(MOST_ROWS),
                    "The table has more than %d rows. Maybe you can choose what you need.".formatted(MOST_ROWS));
        }
        int[] places = places(rows.getFirst());
        Problems problems = Problems.none();
        List<ComparedFigure> figures = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            List<Problem> own = new ArrayList<>();
            figure(rows.get(row), places, "/" + row, own).ifPresent(figures::add);
            problems = problems.and(Problems.of(own));
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
        return figures;
    }

    private static String text(byte[] csv) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherCode) {
            return new String(csv, StandardCharsets.ISO_8859_1);
        }
    }

    /** Also with a {@code ;} or a line's end between quotation marks. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int place = 0; place <= text.length(); place++) {
            char next = place == text.length() ? '\n' : text.charAt(place);
            if (next == '"') {
                boolean twice = quoted && place + 1 < text.length() && text.charAt(place + 1) == '"';
                if (twice) {
                    cell.append('"');
                    place++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && (next == ';' || next == '\n') || place == text.length()) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (next == '\n') {
                    if (row.stream().anyMatch(each -> !each.isEmpty())) {
                        rows.add(List.copyOf(row));
                    }
                    row.clear();
                }
            } else if (next != '\r') {
                cell.append(next);
            }
        }
        return rows;
    }

    private static int[] places(List<String> header) {
        int[] places = new int[COLUMNS.size()];
        Problems problems = Problems.none();
        List<String> lower = header.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (int column = 0; column < places.length; column++) {
            List<String> names = COLUMNS.get(column);
            places[column] = Math.max(lower.indexOf(names.getFirst()), lower.indexOf(names.getLast()));
            if (places[column] < 0) {
                problems = problems.and(new Problem("/0", "missing-column", new Text(
                        "De kolom %s ontbreekt. Misschien staat er geen puntkomma tussen de kolommen."
                                .formatted(names.getFirst()),
                        "The column %s is missing. Maybe the columns are not divided by a semicolon."
                                .formatted(names.getLast()))));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
        return places;
    }

    private static Optional<ComparedFigure> figure(List<String> row, int[] places, String pointer,
            List<Problem> problems) {
        String[] cells = new String[places.length];
        for (int column = 0; column < places.length; column++) {
            cells[column] = places[column] < row.size() ? row.get(places[column]) : "";
            if (cells[column].isEmpty() && column != NATIONAL) {
                problems.add(new Problem(pointer + "/" + COLUMNS.get(column).getLast(), "missing-field",
                        new Text("Hier staat niets.", "Nothing stands here.")));
            }
        }
        Optional<BigDecimal> own = number(cells[2], pointer + "/municipality", problems);
        Optional<BigDecimal> national = number(cells[NATIONAL], pointer + "/national", problems);
        Optional<BigDecimal> year = number(cells[5], pointer + "/year", problems);
        if (year.filter(each -> each.intValue() < 1990 || each.intValue() > 2100).isPresent()) {
            problems.add(new Problem(pointer + "/year", "out-of-bounds",
                    new Text("Dit is geen jaar. Misschien staan kolommen verwisseld.",
                            "This is no year. Maybe columns are exchanged.")));
        }
        if (!problems.isEmpty() || own.isEmpty() || year.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ComparedFigure(cells[0], cells[1], own.get(), national, cells[4], year.get().intValue(),
                cells[6]));
    }

    /** With a comma in decimals and points between thousands; a point alone before one or two digits is a decimal too. */
    private static Optional<BigDecimal> number(String cell, String pointer, List<Problem> problems) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        String plain = cell.replace("%", "").replace("€", "").replace("\u00A0", "").strip();
        boolean grouped = plain.matches("-?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
        String digits = grouped ? plain.replace(".", "").replace(',', '.') : plain.replace(',', '.');
        if (!digits.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            problems.add(new Problem(pointer, "not-a-number",
                    new Text("“" + shown(cell) + "” is geen getal. Misschien bedoelt u een getal als 12,5.",
                            "“" + shown(cell) + "” is no number. Maybe you mean a number such as 12,5.")));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(digits));
    }

    private static String shown(String cell) {
        return cell.length() <= 40 ? cell : cell.substring(0, 40) + "…";
    }
}
