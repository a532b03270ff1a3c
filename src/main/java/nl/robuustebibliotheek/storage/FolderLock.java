package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for one program. The system lets go of it when that program ends, in whatever way, so that nothing is
 * left to tidy up after a crash.
 */
final class FolderLock {

    private static final String NAME = "robuust.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StorageUnusable when another program holds the folder, or nothing can be written there */
    static FolderLock take(Path folder) {
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException impossible) {
            throw StorageUnusable.notWritable(folder, impossible);
        }
        FolderLock held = new FolderLock(channel);
        if (lock(channel, folder) == null) {
            held.release();
            throw StorageUnusable.inUse(folder);
        }
        return held;
    }

    private static @Nullable FileLock lock(FileChannel channel, Path folder) {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldHere) {
            return null;
        } catch (IOException impossible) {
            throw StorageUnusable.notWritable(folder, impossible);
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
