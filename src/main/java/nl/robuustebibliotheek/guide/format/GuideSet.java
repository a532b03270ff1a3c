package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.assessment.Assessment.ReleaseShown;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/**
 * All files of many guides in one zip, sent while they are made: no more than one guide and one file of it is held. It opens with
 * {@code plan.json}, which names every file in the order in which they come, and closes with {@code manifest.json} and a page for
 * people, which say what became of each. A file that fails is left out and the others come all the same.
 */
public final class GuideSet {

    public static final String PLAN = "plan.json";
    public static final String MANIFEST = "manifest.json";

    /** What a set has when nothing else is asked: the fact sheet to print, and the guide itself for a screen. */
    public static final List<Format> ALL = List.of(Format.values()).stream()
            .filter(format -> format != Format.FACT_SHEET_HTML).toList();

    private static final Logger LOG = LoggerFactory.getLogger(GuideSet.class);
    private static final Text READ_ME = new Text("lees-mij.txt", "read-me.txt");
    private static final Text NOT_MADE = new Text(
            "Dit stuk is niet gemaakt door een fout in het programma. Misschien lukt het apart wel.",
            "This file was not made because of a fault in the program. Maybe it can be made by itself.");

    private final Language language;
    private final ReleaseShown release;
    private final List<Folder> folders;

    /**
     * @param formats which files are wanted of each guide, in this order
     * @param release in whose words all guides are written, also when another becomes live meanwhile
     */
    public GuideSet(List<WantedGuide> guides, List<Format> formats, Language language, ReleaseShown release) {
        this.language = language;
        this.release = release;
        Set<String> taken = new HashSet<>();
        this.folders = guides.stream().map(guide -> new Folder(free(guide.folder(), taken), guide, formats)).toList();
    }

    /** Two municipalities may have the same name. */
    private static String free(String folder, Set<String> taken) {
        String free = folder;
        for (int again = 2; !taken.add(free); again++) {
            free = folder + "-" + again;
        }
        return free;
    }

    record Folder(String name, WantedGuide guide, List<Format> formats) {

        List<String> files() {
            return formats.stream().map(this::file).toList();
        }

        String file(Format format) {
            return name + "/" + guide.name().file(format);
        }
    }

    /** Makes one file; where it waits for its turn is its own affair. */
    @FunctionalInterface
    public interface Maker {
        byte[] make(GuideDocument document, Format format);
    }

    /** Hears of each file when it lies in the zip or is left out. */
    @FunctionalInterface
    public interface Listener {

        /** @throws IOException when nobody wants the rest */
        void done(int files, SetFile file) throws IOException;
    }

    /** How many files come, without those about the set itself. */
    public int files() {
        return folders.stream().mapToInt(folder -> folder.formats().size()).sum();
    }

    /**
     * Makes and writes everything, and says what became of each file.
     *
     * @throws IOException as soon as nobody takes it any more; nothing is made after that
     * @throws CancellationException when the maker stops working at all
     */
    public List<SetFile> write(OutputStream out, Maker maker, Listener listener) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        LocalDate date = folders.stream().map(folder -> folder.guide().name().date()).findFirst()
                .orElse(LocalDate.EPOCH);
        put(zip, PLAN, SetIndexWriter.plan(folders, files()), date);
        List<SetFile> done = new ArrayList<>();
        for (Folder folder : folders) {
            Writing writing = writing(folder.guide());
            for (Format format : folder.formats()) {
                SetFile file = file(zip, folder, format, writing, maker);
                done.add(file);
                listener.done(done.size(), file);
            }
        }
        put(zip, MANIFEST, SetIndexWriter.manifest(done, language, release), date);
        put(zip, READ_ME.in(language), readMe(done).getBytes(StandardCharsets.UTF_8), date);
        zip.finish();
        return done;
    }

    private sealed interface Writing {

        record Written(GuideDocument document) implements Writing {}

        record Unwritten(RuntimeException why) implements Writing {}
    }

    private static Writing writing(WantedGuide guide) {
        try {
            return new Writing.Written(guide.writing().get());
        } catch (CancellationException ended) {
            throw ended;
        } catch (RuntimeException why) {
            return new Writing.Unwritten(why);
        }
    }

    private static SetFile file(ZipOutputStream zip, Folder folder, Format format, Writing writing, Maker maker)
            throws IOException {
        String name = folder.file(format);
        byte[] made;
        switch (writing) {
            case Writing.Unwritten(RuntimeException why) -> {
                return failed(name, why);
            }
            case Writing.Written(GuideDocument document) -> {
                try {
                    made = maker.make(document, format);
                } catch (CancellationException ended) {
                    throw ended;
                } catch (RuntimeException why) {
                    return failed(name, why);
                }
            }
        }
        put(zip, name, made, folder.guide().name().date());
        return new SetFile.Made(name, made.length, sha256(made));
    }

    private static SetFile failed(String name, RuntimeException why) {
        if (why instanceof InvalidGuideInput invalid) {
            Problem first = invalid.problems().list().getFirst();
            return new SetFile.Failed(name, first.code(), first.detail());
        }
        LOG.error("Left out of a set of guides: {}", name, why);
        return new SetFile.Failed(name, "not-made", NOT_MADE);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content, LocalDate date) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date.atStartOfDay());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
        zip.flush();
    }

    private String readMe(List<SetFile> done) {
        List<SetFile.Failed> failed = done.stream().filter(SetFile.Failed.class::isInstance)
                .map(SetFile.Failed.class::cast).toList();
        if (failed.isEmpty()) {
            return new Text(
                    "Alle %d bestanden zijn gemaakt, met versie %s van de regels. In %s staat elk bestand met zijn grootte en SHA-256.%n",
                    "All %d files were made, with release %s of the rules. %s has each file with its size and SHA-256.%n")
                    .in(language).formatted(done.size(), release.version(), MANIFEST);
        }
        String head = new Text("Van de %d bestanden zijn er %d niet gemaakt:%n", "Of %d files %d were not made:%n")
                .in(language).formatted(done.size(), failed.size());
        return head + failed.stream().map(each -> "- %s: %s%n".formatted(each.name(), each.detail().in(language)))
                .collect(Collectors.joining());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
