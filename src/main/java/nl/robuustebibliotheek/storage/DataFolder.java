package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

import nl.robuustebibliotheek.assessment.BackupRefused;
import nl.robuustebibliotheek.assessment.Backups;
import nl.robuustebibliotheek.submission.Text;

/** The data folder, seen by whoever makes and restores backups of it. */
public final class DataFolder implements Backups {

    private static final String UNFINISHED = ".unfinished";
    private static final String NOTHING = "0";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss")
            .withZone(ZoneOffset.UTC);
    private static final int MILLIS_TO_WAIT_FOR_A_LOCK = 10_000;

    private final Path folder;
    private final Path database;
    private final Clock clock;

    public DataFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.database = folder.resolve(DatabaseFile.NAME);
        this.clock = clock;
    }

    @Override
    public Backup make(Path file) {
        if (!Files.exists(database)) {
            throw new BackupRefused(new Text("In de map %s is niets bewaard.".formatted(folder),
                    "Nothing is kept in the folder %s.".formatted(folder)));
        }
        if (Files.exists(file)) {
            throw new BackupRefused(new Text("Het bestand %s is er al. Misschien helpt een naam met de datum erin."
                    .formatted(file),
                    "The file %s is there already. Maybe a name with the date in it helps.".formatted(file)));
        }
        Path unfinished = beside(file, UNFINISHED);
        try {
            Files.deleteIfExists(unfinished);
            new JdbcTemplate(database()).update("VACUUM INTO ?", unfinished.toString());
            Backup made = new BackupFile(unfinished, file).checked();
            putInPlace(unfinished, file);
            return made;
        } catch (IOException | DataAccessException failed) {
            throw new BackupRefused(new Text("Er is geen reservekopie gemaakt: %s".formatted(reason(failed)),
                    "No backup was made: %s".formatted(reason(failed))), failed);
        } finally {
            discard(unfinished);
        }
    }

    @Override
    public Backup restore(Path file, boolean replace) {
        if (!Files.isRegularFile(file)) {
            throw new BackupRefused(new Text("Het bestand %s is er niet.".formatted(file),
                    "There is no file %s.".formatted(file)));
        }
        FolderLock lock = lock();
        Path unfinished = beside(database, UNFINISHED);
        try {
            Files.copy(file, unfinished, StandardCopyOption.REPLACE_EXISTING);
            Backup backup = new BackupFile(unfinished, file).checked();
            if (Files.exists(database)) {
                setAside(replace);
            }
            putInPlace(unfinished, database);
            return backup;
        } catch (IOException | DataAccessException failed) {
            throw new BackupRefused(new Text("Er is niets teruggezet: %s".formatted(reason(failed)),
                    "Nothing was restored: %s".formatted(reason(failed))), failed);
        } finally {
            discard(unfinished);
            lock.release();
        }
    }

    private FolderLock lock() {
        try {
            return FolderLock.take(folder);
        } catch (StorageUnusable unusable) {
            throw new BackupRefused(new Text(
                    "De map %s is niet vrij. Misschien draait de dienst nog: stop die eerst.".formatted(folder),
                    unusable.getMessage() + " " + unusable.action()), unusable);
        }
    }

    /** The file with its log, so that what was kept until now can be opened as it was. */
    private void setAside(boolean replace) throws IOException {
        String kept = kept();
        if (!kept.equals(NOTHING) && !replace) {
            throw new BackupRefused(new Text(
                    "In de map %s is al iets bewaard (beoordelingen: %s). Met --replace komt de reservekopie ervoor in de plaats."
                            .formatted(folder, kept),
                    "Something is kept in the folder %s already (assessments: %s). With --replace the backup takes its place."
                            .formatted(folder, kept)));
        }
        Path aside = beside(database, ".before-" + MOMENT.format(clock.instant()));
        Files.copy(database, aside);
        Path log = beside(database, "-wal");
        if (Files.exists(log)) {
            Files.copy(log, beside(aside, "-wal"));
            Files.delete(log);
        }
        Files.deleteIfExists(beside(database, "-shm"));
    }

    /** How much is kept, as far as it can still be read. */
    private String kept() {
        try {
            return String.valueOf(new BackupFile(database).checked().assessments());
        } catch (BackupRefused unreadable) {
            return "?";
        }
    }

    /** On disk before it has its name, so that there is never half a file under that name. */
    private static void putInPlace(Path unfinished, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static void discard(Path unfinished) {
        try {
            for (String part : new String[]{"", "-journal", "-wal", "-shm"}) {
                Files.deleteIfExists(beside(unfinished, part));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String reason(Exception failed) {
        Throwable deepest = failed;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage() == null ? deepest.toString() : deepest.getMessage();
    }

    private SQLiteDataSource database() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setBusyTimeout(MILLIS_TO_WAIT_FOR_A_LOCK);
        SQLiteDataSource file = new SQLiteDataSource(settings);
        file.setUrl("jdbc:sqlite:" + database);
        return file;
    }
}
