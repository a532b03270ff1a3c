package nl.robuustebibliotheek.indicator;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Something that is wrong with a data file of {@code categories}.
 *
 * @param line from 1
 * @param column from 1
 * @param where the entry within the file, such as {@code staff.fte-per-10000: range}; may be empty
 * @param suggestion what could stand there, or empty
 */
public record DataProblem(String file, int line, int column, String where, DataMistake mistake, Text text,
        String suggestion) {

    /** As the terminal shows it, and editors understand. */
    public String line(Language language) {
        return "%s:%d:%d: error %s %s%s".formatted(file, line, column, mistake.code(),
                where.isEmpty() ? "" : where + ": ", text.in(language));
    }
}
