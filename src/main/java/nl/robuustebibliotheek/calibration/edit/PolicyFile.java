package nl.robuustebibliotheek.calibration.edit;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file of rules or data as it lay in its folder at one moment.
 *
 * @param path from the project's root
 * @param whole everything that stands in it, to the letter
 * @param hash by which it is known again
 */
public record PolicyFile(String path, String whole, String hash, Access access) {

    private static final String MARK = "\uFEFF";

    /** Whether it can be changed from a page. */
    public enum Access {
        OPEN,
        /** The service may not write there. */
        READ_ONLY,
        /** It stands elsewhere, where somebody or something else looks after it. */
        LINK,
        /** It is not UTF-8, and would not come back as it was. */
        NOT_UTF_8
    }

    static PolicyFile of(String path, byte[] content, Access access) {
        String hash = hash(content);
        try {
            return new PolicyFile(path, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString(),
                    hash, access);
        } catch (CharacterCodingException otherwise) {
            return new PolicyFile(path, new String(content, StandardCharsets.ISO_8859_1), hash, Access.NOT_UTF_8);
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What people read and change: lines end one way, and no mark stands before them. */
    public String text() {
        return lines(whole.startsWith(MARK) ? whole.substring(MARK.length()) : whole);
    }

    /** The whole file with another text, its lines ended and its beginning marked as they were. */
    public String with(String text) {
        String lines = lines(text);
        boolean windows = whole.contains("\r\n") && !whole.replace("\r\n", "").contains("\n");
        return (whole.startsWith(MARK) ? MARK : "") + (windows ? lines.replace("\n", "\r\n") : lines);
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n");
    }
}
