package nl.robuustebibliotheek.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.diff.Side;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.submission.Text;

/** Finds the rule set that a word on the command line means: a folder, or the version of a release. */
final class RuleSetSource {

    private final ReleaseReader reader;
    private final Optional<RuleSetArchive> archive;
    private final CommandLine line;

    RuleSetSource(ReleaseReader reader, Optional<RuleSetArchive> archive, CommandLine line) {
        this.reader = reader;
        this.archive = archive;
        this.line = line;
    }

    /** A folder that holds {@code rules} and {@code categories}, or the folder {@code rules} beside {@code categories}. */
    Side read(String word) {
        Path folder = Path.of(word);
        if (Files.isDirectory(folder.resolve("rules")) && Files.isDirectory(folder.resolve("categories"))) {
            return side(reader.files(folder.resolve("rules"), folder.resolve("categories")));
        }
        Path beside = folder.toAbsolutePath().normalize().resolveSibling("categories");
        if (Files.isDirectory(folder) && Files.isDirectory(beside)) {
            return side(reader.files(folder, beside));
        }
        if (Files.isDirectory(folder)) {
            throw new Misuse.Said(line, new Text("In de map %s staan geen mappen rules en categories.".formatted(word),
                    "The folder %s holds no folders rules and categories.".formatted(word)));
        }
        return released(word);
    }

    private Side released(String version) {
        List<Released> releases = archive.map(RuleSetArchive::releases).orElse(List.of());
        Released release = releases.stream().filter(each -> each.version().equals(version)).findFirst()
                .orElseThrow(() -> new Misuse.Said(line, releases.isEmpty()
                        ? new Text("Er is geen map %s, en er zijn geen versies.".formatted(version),
                                "There is no folder %s, and there are no releases.".formatted(version))
                        : Misuse.withNearest(new Text("Er is geen map of versie %s.".formatted(version),
                                "There is no folder or release %s.".formatted(version)), version,
                                releases.stream().map(Released::version).toList())));
        PolicyFiles files = archive.flatMap(each -> each.files(release.hash())).orElseThrow();
        return new Side(reader.read(files, version, Compiling.WHEN_NEEDED), files);
    }

    private Side side(PolicyFiles files) {
        return new Side(reader.read(files, Compiling.WHEN_NEEDED), files);
    }
}
