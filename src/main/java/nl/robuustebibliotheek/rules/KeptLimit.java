package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that kept classes do not fill the disk: the newest files stay, and beside them every file of what somebody still
 * holds, such as the rule set that judges and the candidate.
 */
final class KeptLimit {

    private static final Logger LOG = LoggerFactory.getLogger(KeptLimit.class);
    private static final String KIND = ".rules";

    private final int most;
    private final Map<Path, Reference<Object>> held = new HashMap<>();

    KeptLimit(int most) {
        this.most = most;
    }

    /** From now on this file stays for as long as somebody holds what was made of it. */
    synchronized void hold(Path file, Object made) {
        held.values().removeIf(each -> each.refersTo(null));
        held.put(file, new WeakReference<>(made));
    }

    /** Takes away what is too many, the oldest first; a file that cannot be taken away does no harm. */
    synchronized void tidy(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> newest = all.filter(file -> file.toString().endsWith(KIND))
                    .sorted(Comparator.comparing(KeptLimit::since).reversed()).toList();
            for (Path file : newest.subList(Math.min(most, newest.size()), newest.size())) {
                if (!isHeld(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("Compiled rules cannot be tidied: {}", unreadable.getMessage());
        }
    }

    private boolean isHeld(Path file) {
        Reference<Object> made = held.get(file);
        return made != null && !made.refersTo(null);
    }

    private static FileTime since(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return FileTime.fromMillis(0);
        }
    }
}
