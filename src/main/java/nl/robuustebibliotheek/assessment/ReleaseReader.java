package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.CatalogueReader;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.RuleBooks;
import nl.robuustebibliotheek.rules.RuleFolder;
import nl.robuustebibliotheek.submission.Fields;

/** Reads the folders {@code rules} and {@code categories} as they are into a release. */
public final class ReleaseReader {

    private static final String UNRELEASED = "0.0.0+";

    private final Fields fields;

    public ReleaseReader(Fields fields) {
        this.fields = fields;
    }

    /**
     * @throws nl.robuustebibliotheek.rules.InvalidRules with file and line of everything that is wrong
     * @throws nl.robuustebibliotheek.category.InvalidCatalogue with everything that is wrong
     */
    public Release read(Path rules, Path categories) {
        return read(rules, categories, Compiling.AT_ONCE);
    }

    /** The same; everything is checked, however late it is compiled. */
    public Release read(Path rules, Path categories, Compiling compiling) {
        Catalogue catalogue = new CatalogueReader(fields).read(categories);
        RuleBooks books = RuleBooks.load(RuleFolder.read(rules), catalogue, compiling);
        String hash = hash(rules, categories);
        return new Release(UNRELEASED + hash.substring(0, 12), "sha256:" + hash, catalogue, books);
    }

    /** Over names and contents of every rule, text, source and indicator file; cases and published figures change no answer. */
    static String hash(Path rules, Path categories) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "rules", rules, ".drl");
            add(digest, "categories", categories, ".yaml");
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean changesAnswers(Path file) {
        return !file.toString().contains("cases") && !file.equals(Path.of("published.yaml"));
    }

    private static void add(MessageDigest digest, String name, Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .filter(file -> changesAnswers(folder.relativize(file))).sorted().toList();
            for (Path file : sorted) {
                String path = name + "/" + folder.relativize(file).toString().replace('\\', '/');
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(Files.readString(file).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
