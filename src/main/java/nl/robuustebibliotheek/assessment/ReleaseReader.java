package nl.robuustebibliotheek.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.CatalogueReader;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.KeptClasses;
import nl.robuustebibliotheek.rules.RuleBooks;
import nl.robuustebibliotheek.rules.RuleFolder;
import nl.robuustebibliotheek.rules.RuleMemory;
import nl.robuustebibliotheek.rules.RuleProblem;
import nl.robuustebibliotheek.submission.Fields;

/**
 * Reads the folders {@code rules} and {@code categories} into a release. What was compiled for one release and is still in
 * use serves the next one too, so that a change costs only what changed.
 */
public final class ReleaseReader {

    private static final String UNRELEASED = "0.0.0+";
    private static final int START = "sha256:".length();

    private final Fields fields;
    private final RuleMemory memory;

    public ReleaseReader(Fields fields) {
        this(fields, KeptClasses.none());
    }

    /** @param kept where compiled rules are kept from one start to the next */
    public ReleaseReader(Fields fields, KeptClasses kept) {
        this.fields = fields;
        this.memory = new RuleMemory(kept);
    }

    /**
     * Reads the folders as they are at one moment.
     *
     * @throws nl.robuustebibliotheek.rules.InvalidRules with file and line of everything that is wrong
     * @throws nl.robuustebibliotheek.category.InvalidCatalogue with everything that is wrong
     */
    public Release read(Path rules, Path categories) {
        return read(rules, categories, Compiling.AT_ONCE);
    }

    /** The same; everything is checked, however late it is compiled. */
    public Release read(Path rules, Path categories, Compiling compiling) {
        return read(files(rules, categories), compiling);
    }

    /** The files of both folders, which have to be there. */
    public PolicyFiles files(Path rules, Path categories) {
        if (!Files.isDirectory(categories)) {
            new CatalogueReader(fields).read(categories);
        }
        if (!Files.isDirectory(rules)) {
            RuleFolder.read(rules);
        }
        return PolicyFiles.read(rules, categories);
    }

    /** Reads what is not released, under the version {@code 0.0.0+…}. */
    public Release read(PolicyFiles files, Compiling compiling) {
        return read(files, unreleased(files.hash()), compiling);
    }

    /** The version that an unreleased rule set goes by. */
    public static String unreleased(String hash) {
        return UNRELEASED + hash.substring(START, START + 12);
    }

    /**
     * A rule set that is looked at before it judges.
     *
     * @param problems everything that is wrong with its rules, and what is worth a remark
     * @param release nothing when something is wrong; compiled when it is needed
     */
    public record Examined(List<RuleProblem> problems, Optional<Release> release) {

        public Examined {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads both folders once, for who wants to know all that is to be said of the rules.
     *
     * @param catalogue of the folder {@code categories}
     * @throws nl.robuustebibliotheek.rules.InvalidRules when there is no folder of rules
     */
    public Examined examine(Path rules, Path categories, Catalogue catalogue) {
        RuleBooks.Examined examined = RuleBooks.examine(RuleFolder.read(rules), catalogue, memory);
        return new Examined(examined.problems(), examined.books().map(books -> {
            String hash = PolicyFiles.read(rules, categories).hash();
            return new Release(unreleased(hash), hash, catalogue, books);
        }));
    }

    /** Reads what was released under this version. */
    public Release read(PolicyFiles files, String version, Compiling compiling) {
        return files.inFolders(folders -> {
            Catalogue catalogue = new CatalogueReader(fields).read(folders.categories());
            RuleBooks books = RuleBooks.load(RuleFolder.read(folders.rules()), catalogue, compiling, memory);
            return new Release(version, files.hash(), catalogue, books);
        });
    }
}
