package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A disk of a few megabytes, in memory. Only root may make one, and not everywhere. */
final class SmallDisk implements AutoCloseable {

    private final Path place;

    private SmallDisk(Path place) {
        this.place = place;
    }

    static boolean isPossible() throws IOException, InterruptedException {
        Path place = Files.createTempDirectory("disk");
        boolean possible = run("mount", "-t", "tmpfs", "-o", "size=1m", "none", place.toString());
        if (possible) {
            run("umount", place.toString());
        }
        Files.delete(place);
        return possible;
    }

    static SmallDisk mount(Path place, String options) throws IOException, InterruptedException {
        Files.createDirectories(place);
        if (!run("mount", "-t", "tmpfs", "-o", options, "none", place.toString())) {
            throw new IllegalStateException("There is no disk at " + place);
        }
        return new SmallDisk(place);
    }

    void become(String options) throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount," + options, place.toString())) {
            throw new IllegalStateException("The disk stays as it was at " + place);
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(Stream.concat(Stream.of("/usr/bin/env"), List.of(command).stream()).toList())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        run("umount", "--lazy", place.toString());
    }
}
