package nl.robuustebibliotheek.assessment;

import java.nio.file.Path;

/** Copies all that is kept to one file, and back. */
public interface Backups {

    /**
     * Copies what is kept at this moment, also while the service runs; the file is whole and on disk once this returns.
     *
     * @throws BackupRefused when the file is there already, or there is nothing to copy
     */
    Backup make(Path file);

    /**
     * Puts a backup in the place of what is kept. Nothing is changed before the backup is known to be whole, and what was
     * kept until now stays beside it under another name.
     *
     * @param replace whether it may take the place of assessments that are there
     * @throws BackupRefused when the service runs, the file is no backup of this program or a part of it is not whole, or there
     *             are assessments and they may not be replaced
     */
    Backup restore(Path file, boolean replace);

    /**
     * What a backup holds.
     *
     * @param schema the version of its tables
     */
    record Backup(long assessments, String schema) {}
}
