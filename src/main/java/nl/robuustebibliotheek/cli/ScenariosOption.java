package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.places.GuidePlaces;
import nl.robuustebibliotheek.places.GuideScenariosReader;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.submission.SubmissionReader;

/** Which changes of locations a guide shows. */
final class ScenariosOption {

    @Option(names = "--scenarios", paramLabel = "FILE")
    private @Nullable String file;

    /** The files that must be there. */
    List<String> files(String first) {
        return file == null ? List.of(first) : List.of(first, file);
    }

    /**
     * Gives a brief its map and tables.
     *
     * @param brief of which the submission must fit the changes
     */
    UnaryOperator<GuideBrief> inPlace(GuideBrief brief, Optional<Places> known, Engine engine, Input input)
            throws IOException {
        Optional<byte[]> chosen = read(input);
        GuidePlaces places = new GuidePlaces(known, new GuideScenariosReader(new SubmissionReader()));
        if (chosen.isPresent()) {
            places.check(chosen.get(), brief.submission());
        }
        return each -> places.in(each, chosen, engine::outline);
    }

    private Optional<byte[]> read(Input input) throws IOException {
        if (file == null) {
            return Optional.empty();
        }
        try (InputStream in = input.open(file)) {
            return Optional.of(in.readNBytes(Documents.LONGEST_FILE));
        }
    }
}
