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
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.rules.RuleBooks;
import nl.robuustebibliotheek.rules.RuleFolder;
import nl.robuustebibliotheek.submission.Fields;

/** Reads the folders {@code rules} and {@code categories} as they are into a release. */
public final class ReleaseReader {

    private static final String UNRELEASED = "0.0.0+";

    private final Fields fields;
    private final KeptClasses kept;

    public ReleaseReader(Fields fields) {
        this(fields, KeptClasses.none());
    }

    /** @param kept where compiled rules are kept from one start to the next */
    public ReleaseReader(Fields fields, KeptClasses kept) {
        this.fields = fields;
        this.kept = kept;
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
        RuleBooks books = RuleBooks.load(RuleFolder.read(rules), catalogue, compiling, kept);
        String hash = hash(rules, categories);
        return new Release(UNRELEASED + hash.substring(0, 12), "sha256:" + hash, catalogue, books);
    }

    /** Over names and contents of every rule, text, source and indicator file; cases change no answer. */
    private static String hash(Path rules, Path categories) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "rules", rules, ".drl");
            add(digest, "categories", categories, ".yaml");
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String name, Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !folder.relativize(file).toString().contains("cases")).sorted().toList();
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
