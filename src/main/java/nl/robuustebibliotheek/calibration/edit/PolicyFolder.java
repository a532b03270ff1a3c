package nl.robuustebibliotheek.calibration.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.edit.PolicyFile.Access;

/**
 * The folders of rules and data, for who changes a file in them. A file is looked up among those that are there, so that no name
 * leads anywhere else, and is replaced in one step, so that nobody reads half of it.
 */
final class PolicyFolder {

    private final PolicyFiles.Folders folders;
    private final Lock replacing = new ReentrantLock();

    PolicyFolder(PolicyFiles.Folders folders) {
        this.folders = folders;
    }

    /** The files that may be changed, by their path from the project's root. */
    List<String> paths() {
        return List.copyOf(found().keySet());
    }

    /** @throws EditRefused when there is no such file */
    PolicyFile open(String path) {
        Path file = file(path);
        try {
            return PolicyFile.of(path, Files.readAllBytes(file), access(path, file));
        } catch (IOException gone) {
            throw EditRefused.unknownFile();
        }
    }

    /**
     * Puts something else in the place of a file.
     *
     * @param seen the file as it was when somebody began to change it
     * @throws EditRefused when it is another file by now, or cannot be written
     */
    void replace(PolicyFile seen, String whole) {
        if (seen.access() != Access.OPEN) {
            throw EditRefused.readOnly();
        }
        Path file = file(seen.path());
        replacing.lock();
        try {
            replace(file, seen.hash(), whole.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new EditRefused(EditRefused.Reason.FAILED,
                    "Het bestand kon niet worden geschreven; er is niets veranderd. Misschien is de schijf vol of mag de dienst hier niet schrijven.",
                    "The file could not be written; nothing was changed. Maybe the disk is full or the service may not write here.");
        } finally {
            replacing.unlock();
        }
    }

    /** What is written first is hidden, and so no part of the policy; the last look is as late as it can be. */
    private static void replace(Path file, String seen, byte[] content) throws IOException {
        Path part = Files.createTempFile(file.toAbsolutePath().getParent(), ".", ".part");
        try {
            PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null) {
                Files.setPosixFilePermissions(part, rights.readAttributes().permissions());
            }
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(content);
                while (left.hasRemaining()) {
                    out.write(left);
                }
                out.force(true);
            }
            if (Files.isSymbolicLink(file) || !PolicyFile.hash(Files.readAllBytes(file)).equals(seen)) {
                throw EditRefused.changed();
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path file(String path) {
        Path file = found().get(path);
        if (file == null) {
            throw EditRefused.unknownFile();
        }
        return file;
    }

    private Map<String, Path> found() {
        Map<String, Path> found = new TreeMap<>();
        add("rules", folders.rules(), found);
        add("categories", folders.categories(), found);
        return found;
    }

    private static void add(String name, Path folder, Map<String, Path> found) {
        try {
            for (Path file : PolicyFiles.files(folder)) {
                String path = name + "/" + folder.relativize(file).toString().replace('\\', '/');
                if (PolicyFiles.canChange(path)) {
                    found.put(path, file);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Access access(String path, Path file) {
        Path root = path.startsWith("rules/") ? folders.rules() : folders.categories();
        for (Path each = file; each != null && !each.equals(root); each = each.getParent()) {
            if (Files.isSymbolicLink(each)) {
                return Access.LINK;
            }
        }
        return Files.isWritable(file) && Files.isWritable(file.toAbsolutePath().getParent()) ? Access.OPEN
                : Access.READ_ONLY;
    }
}
