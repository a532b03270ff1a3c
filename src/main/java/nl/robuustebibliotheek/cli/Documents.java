package nl.robuustebibliotheek.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The submissions in a file, one after the other: one on each line, or one that is the whole file. Never more than a few
 * megabytes are held, however long the file is.
 */
final class Documents implements Iterator<Document>, Closeable {

    /** A line longer than this is a problem; a whole file may be somewhat longer. */
    static final int LONGEST_LINE = 1 << 20;
    /** Just more than a submission may have, so that its reader says that it is too large. */
    static final int LONGEST_FILE = 4_000_001;
    private static final List<String> LINE_ENDINGS = List.of(".ndjson", ".jsonl");

    private final String file;
    private final InputStream in;
    private final boolean lines;
    private int line;
    private long bytes;
    private @Nullable Document next;

    private Documents(String file, InputStream in, boolean lines) {
        this.file = file;
        this.in = in;
        this.lines = lines;
    }

    static Documents of(String file, InputStream in) throws IOException {
        if (LINE_ENDINGS.stream().anyMatch(file::endsWith)) {
            return new Documents(file, in, true);
        }
        byte[] beginning = in.readNBytes(LONGEST_FILE);
        return new Documents(file, new SequenceInputStream(new ByteArrayInputStream(beginning), in),
                holdsLines(new String(beginning, StandardCharsets.UTF_8)));
    }

    /** After an object that ends its line, another can only begin when each line is a submission of its own. */
    private static boolean holdsLines(String beginning) {
        List<String> firstTwo = beginning.lines().map(String::strip).filter(each -> !each.isEmpty()).limit(2).toList();
        return firstTwo.size() == 2 && firstTwo.getFirst().endsWith("}") && firstTwo.getLast().startsWith("{");
    }

    String file() {
        return file;
    }

    boolean areLines() {
        return lines;
    }

    /** How many bytes were handed out so far. */
    long bytes() {
        return bytes;
    }

    @Override
    public boolean hasNext() {
        try {
            if (next == null) {
                next = lines ? nextLine() : whole();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return next != null;
    }

    @Override
    public Document next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Document found = next;
        next = null;
        return found;
    }

    private @Nullable Document whole() throws IOException {
        if (line++ > 0) {
            return null;
        }
        byte[] json = in.readNBytes(LONGEST_FILE);
        bytes += json.length;
        return new Document(new Origin(file, 0), Optional.of(json));
    }

    /** The next line that is not blank. */
    private @Nullable Document nextLine() throws IOException {
        while (true) {
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            int read = in.read();
            if (read < 0) {
                return null;
            }
            line++;
            long length = 0;
            boolean blank = true;
            for (; read >= 0 && read != '\n'; read = in.read()) {
                blank &= read <= ' ';
                if (length++ < LONGEST_LINE) {
                    text.write(read);
                }
            }
            bytes += length + 1;
            if (!blank) {
                Optional<byte[]> json = length > LONGEST_LINE ? Optional.empty() : Optional.of(text.toByteArray());
                return new Document(new Origin(file, line), json);
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
