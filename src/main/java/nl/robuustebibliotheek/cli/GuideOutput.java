package nl.robuustebibliotheek.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuideName;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.GuideSet;
import nl.robuustebibliotheek.guide.format.SetFile;
import nl.robuustebibliotheek.guide.format.WantedGuide;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Municipality;

/**
 * Writes one guide to a file or the screen, or all guides of a library as a zip.
 *
 * @param output the file; else the standard output
 * @param inPlace gives a guide its map and tables
 */
record GuideOutput(Screen screen, @Nullable Path output, GuidePress press, UnaryOperator<GuideBrief> inPlace) {

    private static final GuideWriter WRITER = new GuideWriter();

    /** @return the exit code */
    int one(GuideBrief brief, Format format) throws IOException {
        return to(out -> {
            out.write(press.make(WRITER.write(inPlace.apply(brief)), format));
            return Commands.GOOD;
        });
    }

    /**
     * The guide for all municipalities together and that of each, or only that of the one the brief is about.
     *
     * @return the exit code: an error when a file is missing
     */
    int all(GuideBrief brief, List<Format> formats) throws IOException {
        List<Optional<String>> whom = new ArrayList<>(List.of(brief.municipality()));
        if (brief.municipality().isEmpty()) {
            brief.submission().municipalities().stream().map(Municipality::code).map(Optional::of).forEach(whom::add);
        }
        List<WantedGuide> wanted = whom.stream().map(each -> wanted(brief.about(each))).toList();
        return to(out -> sent(new GuideSet(wanted, formats, brief.language(), brief.release().shown()),
                brief.language(), out));
    }

    private WantedGuide wanted(GuideBrief brief) {
        return new WantedGuide(Optional.empty(), new GuideName(WRITER.subject(brief), brief.language(),
                brief.audience(), brief.edition(), brief.date()), () -> WRITER.write(inPlace.apply(brief)));
    }

    private int sent(GuideSet set, Language language, OutputStream out) throws IOException {
        boolean[] whole = {true};
        try (Progress progress = screen.errIsTerminal() ? Progress.ofPieces(screen, GuideCommand.ZIP, set.files())
                : Progress.unseen(screen)) {
            set.write(out, press::make, (files, file) -> {
                if (file instanceof SetFile.Failed failed) {
                    progress.say(failed.name() + ": " + failed.detail().in(language));
                    whole[0] = false;
                }
                progress.reached(files);
                checkRead();
            });
        } catch (NobodyReads gone) {
            return Commands.ERROR;
        }
        return whole[0] ? Commands.GOOD : Commands.ERROR;
    }

    private int to(Writing writing) throws IOException {
        if (output == null) {
            return writing.to(screen.out());
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output))) {
            return writing.to(out);
        }
    }

    private void checkRead() throws NobodyReads {
        if (output == null && screen.out().checkError()) {
            throw new NobodyReads();
        }
    }

    private interface Writing {
        int to(OutputStream out) throws IOException;
    }

    /** Whoever was to read the output is gone. */
    private static final class NobodyReads extends IOException {
        private static final long serialVersionUID = 1;
    }
}
