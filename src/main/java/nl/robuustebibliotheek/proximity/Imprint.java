package nl.robuustebibliotheek.proximity;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import nl.robuustebibliotheek.submission.Text;

/**
 * What stands on every map and under every table: where the inhabitants come from, and when it was worked out.
 *
 * @param source such as the name of the file
 */
public record Imprint(String source, LocalDate date) {

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    Text people() {
        return new Text("Inwoners: " + source + ".", "Inhabitants: " + source + ".");
    }

    Text day() {
        return new Text("Berekend op " + DUTCH.format(date) + ".", "Worked out on " + ENGLISH.format(date) + ".");
    }

    Text line() {
        return people().followedBy(day());
    }
}
