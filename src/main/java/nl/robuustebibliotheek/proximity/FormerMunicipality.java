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
 * @param source who said so, and url where that can be read
 */
record FormerMunicipality(String name, String since, List<String> now, String source, String url) {

    private static final String FILE = "former-municipalities.csv";

    FormerMunicipality {
        now = List.copyOf(now);
    }

    /** Those of 2021 to 2023, the years since the inhabitants of postcodes that we know of were counted. */
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
                word(row, "source"), word(row, "url"));
    }

    private static String word(Row row, String column) {
        return row.value(List.of(column)).orElseThrow();
    }
}
