package nl.robuustebibliotheek.proximity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A municipality that no longer exists: figures of before then carry its name.
 *
 * @param since the first day on which it no longer existed
 * @param now what became of it; several when it was divided
 */
record FormerMunicipality(String name, String since, List<String> now, String source) {

    private static final String FILE = "former-municipalities.csv";

    FormerMunicipality {
        now = List.copyOf(now);
    }

    /** Those since 2021, by the national classification. */
    static List<FormerMunicipality> all() {
        try (InputStream file = FormerMunicipality.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The program is incomplete: " + FILE + " is missing.");
            }
            return new RowsReader().read(file.readAllBytes()).items().stream().map(FormerMunicipality::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FormerMunicipality of(Row row) {
        return new FormerMunicipality(word(row, "former"), word(row, "since"),
                List.of(word(row, "now").split(", ", -1)),
                word(row, "source"));
    }

    private static String word(Row row, String column) {
        return row.value(List.of(column)).orElseThrow();
    }
}
