package nl.robuustebibliotheek.indicator;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * The text of a file of rules or data. Such files are UTF-8; the mark that some editors put before it is no part of the text.
 *
 * @param text as far as it can be read; what is not UTF-8 is read as signs of one byte, so that the rest can still be looked at
 * @param broken where something else than UTF-8 begins
 */
public record PolicyText(String text, Optional<DataPlaces.At> broken) {

    /** What to say of a file that is not UTF-8. */
    public static final Text NOT_UTF_8 = new Text(
            "Hier staat een teken dat niet als UTF-8 is opgeslagen. Misschien kan uw teksteditor het bestand opslaan als UTF-8.",
            "Here is a sign that is not saved as UTF-8. Maybe your text editor can save the file as UTF-8.");

    private static final String MARK = "\uFEFF";

    public static PolicyText read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        boolean whole = !decoder.decode(in, out, true).isError();
        String read = withoutMark(out.flip().toString());
        return whole
                ? new PolicyText(read, Optional.empty())
                : new PolicyText(withoutMark(new String(bytes, StandardCharsets.ISO_8859_1)), Optional.of(end(read)));
    }

    private static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    }

    private static DataPlaces.At end(String text) {
        return new DataPlaces.At((int) text.chars().filter(sign -> sign == '\n').count() + 1,
                text.length() - text.lastIndexOf('\n'));
    }
}
