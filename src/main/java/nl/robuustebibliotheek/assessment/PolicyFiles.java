package nl.robuustebibliotheek.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * All files of the folders {@code rules} and {@code categories} as they were at one moment, by their path from the project's
 * root. Hidden files and folders, such as those of editors and mounted volumes, are no part of them.
 */
public final class PolicyFiles {

    private static final List<String> KINDS = List.of(".drl", ".yaml", ".md");
    private static final String RULES = "rules";
    private static final String CATEGORIES = "categories";
    private static final Pattern PATH = Pattern
            .compile("rules/[a-z0-9-]+/[a-z0-9-]+\\.drl|categories/([a-z0-9-]+/){0,2}[a-z0-9-]+\\.yaml");
    private static final FileTime NO_TIME = FileTime.fromMillis(0);

    private final SortedMap<String, byte[]> files;
    private final String hash;

    private PolicyFiles(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.hash = "sha256:" + hash(files);
    }

    /** @throws UncheckedIOException when a file cannot be read, such as one that is being replaced just now */
    public static PolicyFiles read(Path rules, Path categories) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            add(RULES, rules, files);
            add(CATEGORIES, categories, files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PolicyFiles(files);
    }

    private static void add(String name, Path folder, SortedMap<String, byte[]> files) throws IOException {
        for (Path file : files(folder)) {
            files.put(name + "/" + folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
        }
    }

    /** The files of a folder that belong to a policy. */
    public static List<Path> files(Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), 8, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) {
                return !each.equals(folder) && isHidden(each) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)
                        && KINDS.stream().anyMatch(kind -> file.toString().endsWith(kind))) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        Collections.sort(found);
        return found;
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    /**
     * The same files, with these texts in the place of theirs or beside them.
     *
     * @throws IllegalArgumentException when a path is not one of a rule or data file
     */
    public PolicyFiles with(Map<String, String> texts) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        texts.forEach((path, text) -> {
            if (!canChange(path)) {
                throw new IllegalArgumentException(path);
            }
            changed.put(path, text.getBytes(StandardCharsets.UTF_8));
        });
        return new PolicyFiles(changed);
    }

    /** @throws UncheckedIOException when this is no such file */
    public static PolicyFiles ofZip(byte[] zip) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new PolicyFiles(files);
    }

    /** One file that holds them all; the same bytes for the same files. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setLastModifiedTime(NO_TIME);
                out.putNextEntry(entry);
                out.write(file.getValue());
                out.closeEntry();
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** Over names and contents of every rule, text, source and indicator file, as {@code sha256:…}; cases and published figures do not count. */
    public String hash() {
        return hash;
    }

    /** The paths of all files, from the project's root. */
    public List<String> paths() {
        return List.copyOf(files.keySet());
    }

    /** Whether a file with this path from the project's root may be changed. */
    public static boolean canChange(String path) {
        return PATH.matcher(path).matches();
    }

    /** What stands in the file with this path; nothing when there is none. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(content -> new String(content, StandardCharsets.UTF_8));
    }

    /** Gives the folders {@code rules} and {@code categories} with these files to some work, and takes them away after it. */
    public <T> T inFolders(Function<Folders, T> work) {
        try {
            Path root = Files.createTempDirectory("rule-set");
            try {
                Files.createDirectories(root.resolve(RULES));
                Files.createDirectories(root.resolve(CATEGORIES));
                for (var file : files.entrySet()) {
                    Path path = inside(root, file.getKey());
                    Files.createDirectories(path.getParent());
                    Files.write(path, file.getValue());
                }
                return work.apply(new Folders(root.resolve(RULES), root.resolve(CATEGORIES)));
            } finally {
                delete(root);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Where a policy lies for a while. */
    public record Folders(Path rules, Path categories) {}

    private static Path inside(Path root, String name) {
        Path path = root.resolve(name).normalize();
        if (!path.startsWith(root.resolve(RULES)) && !path.startsWith(root.resolve(CATEGORIES))) {
            throw new IllegalArgumentException("A rule set has no file " + name + ".");
        }
        return path;
    }

    private static void delete(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static String hash(SortedMap<String, byte[]> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            hash(digest, RULES + "/", ".drl", files);
            hash(digest, CATEGORIES + "/", ".yaml", files);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean changesAnswers(String path) {
        return !path.contains("/cases/") && !path.equals(CATEGORIES + "/published.yaml");
    }

    private static void hash(MessageDigest digest, String start, String ending, SortedMap<String, byte[]> files) {
        files.forEach((path, content) -> {
            if (path.startsWith(start) && path.endsWith(ending) && changesAnswers(path)) {
                digest.update(path.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(new String(content, StandardCharsets.UTF_8).replace("\r\n", "\n")
                        .getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
        });
    }
}
