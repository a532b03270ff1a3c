package nl.robuustebibliotheek.guide.edit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** The adviser's changes to the guides with one municipality. */
public record GuideEdits(List<Edit> edits) {

    public static final GuideEdits NONE = new GuideEdits(List.of());
    private static final int BYTES_OF_HASH = 8;

    public GuideEdits {
        edits = orNone(edits);
    }

    private static List<Edit> orNone(@Nullable List<Edit> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * A change to a point or a section.
     *
     * @param key {@code point/CON-41} or {@code section/opening}
     * @param off whether it is left out
     * @param place its place among its kind, from 1
     * @param passage the key of a text that is used again; it stands after what was written for this place
     * @param beneath the hash of what stood there when the adviser changed it
     * @param was what stood there then, where it was kept, to be laid beside what stands there now
     */
    public record Edit(String key, boolean off, Optional<Integer> place, Optional<String> nl, Optional<String> en,
            Optional<String> passage, Optional<String> beneath, Optional<Text> was) {

        public Edit(String key, boolean off, Optional<Integer> place, Optional<String> nl, Optional<String> en,
                Optional<String> passage, Optional<String> beneath) {
            this(key, off, place, nl, en, passage, beneath, Optional.empty());
        }

        /** A point is one paragraph, a section may have more. */
        public Edit followedBy(Passage more) {
            return new Edit(key, off, place, joined(nl, Optional.of(more.nl())), joined(en, more.en()), passage,
                    beneath, was);
        }

        private Optional<String> joined(Optional<String> own, Optional<String> more) {
            boolean point = key.startsWith("point/");
            List<String> texts = Stream.of(own, more).flatMap(Optional::stream).flatMap(String::lines)
                    .map(String::strip).filter(line -> !line.isEmpty()).toList();
            return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(point ? " " : "\n", texts));
        }

        /** What the adviser wrote instead, where it was written in this language. */
        public Optional<String> text(Language language) {
            return language == Language.NL ? nl : en;
        }

        public boolean isRewritten() {
            return nl.isPresent() || en.isPresent();
        }

        /** Whether what lies beneath is no longer what the adviser saw. */
        public boolean isOutdated(Text now) {
            return beneath.isPresent() && !beneath.get().equals(hash(now));
        }
    }

    public Optional<Edit> find(String key) {
        return edits.stream().filter(edit -> edit.key().equals(key)).findFirst();
    }

    /** A short fingerprint of a text in both languages. */
    public static String hash(Text text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((text.nl() + "\0" + text.en()).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES_OF_HASH);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
