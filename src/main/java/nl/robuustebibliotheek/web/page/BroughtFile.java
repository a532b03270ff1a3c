package nl.robuustebibliotheek.web.page;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file that somebody brought to a page. Nothing is kept, so it travels along in the page, packed small.
 *
 * @param name what the reader calls it
 */
public record BroughtFile(String name, byte[] content) {

    private static final int LONGEST_NAME = 120;

    public BroughtFile {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** As it stands in the page. */
    String packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream small = new GZIPOutputStream(packed)) {
            small.write(content);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    /** What came back with the page, if it is no more than fits; nothing when it is not what we wrote. */
    static Optional<BroughtFile> unpacked(String name, String packed, int mostBytes) {
        if (packed.isEmpty()) {
            return Optional.empty();
        }
        try (GZIPInputStream large = new GZIPInputStream(
                new ByteArrayInputStream(Base64.getDecoder().decode(packed)))) {
            byte[] content = large.readNBytes(mostBytes + 1);
            return content.length > mostBytes ? Optional.empty() : Optional.of(new BroughtFile(name, content));
        } catch (IOException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
