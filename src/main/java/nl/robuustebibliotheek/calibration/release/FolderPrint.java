package nl.robuustebibliotheek.calibration.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.PolicyFiles;

/**
 * What two folders look like from outside: which files there are, how long they are and since when. It is looked at again and
 * again rather than waited for, because changes of mounted volumes and of links are not reported by every system.
 */
record FolderPrint(List<String> files) {

    static FolderPrint of(Path rules, Path categories) throws IOException {
        List<String> files = new ArrayList<>();
        for (Path folder : List.of(rules, categories)) {
            if (!Files.isDirectory(folder)) {
                continue;
            }
            for (Path file : PolicyFiles.files(folder)) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                files.add(file + " " + attributes.size() + " " + attributes.lastModifiedTime() + " "
                        + attributes.fileKey());
            }
        }
        return new FolderPrint(List.copyOf(files));
    }
}
