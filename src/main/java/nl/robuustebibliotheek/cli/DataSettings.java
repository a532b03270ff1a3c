package nl.robuustebibliotheek.cli;

import java.nio.file.Path;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** The options of commands on what is kept: where it lies, and the language. */
final class DataSettings {

    private static final String SERVER = "SPRING_DATASOURCE_URL";

    @Option(names = "--data", paramLabel = "FOLDER")
    private @Nullable Path data;

    @Option(names = "--lang", paramLabel = "nl|en")
    private Language language = Language.NL;

    Language language() {
        return language;
    }

    /** @throws Misuse.Said when what is kept lies on a database server, which has commands of its own for this */
    Path folder(Map<String, String> environment, CommandLine line) {
        if (data != null) {
            return data;
        }
        if (!environment.getOrDefault(SERVER, "").isBlank()) {
            throw new Misuse.Said(line, new Text(
                    "De dienst bewaart op een databaseserver (%s). Daar zijn pg_dump en pg_restore voor."
                            .formatted(SERVER),
                    "The service keeps on a database server (%s). That is what pg_dump and pg_restore are for."
                            .formatted(SERVER)));
        }
        String folder = environment.getOrDefault("ROBUUST_DATA_DIR", "");
        return Path.of(folder.isBlank() ? "data" : folder);
    }
}
