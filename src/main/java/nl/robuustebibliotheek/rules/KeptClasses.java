package nl.robuustebibliotheek.rules;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kie.api.KieBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.rules.guard.UnsafeClasses;
import nl.robuustebibliotheek.rules.vocabulary.Calls;

/**
 * Keeps what the compiler made, so that the same rules need not be compiled again at the next start. A file is called by the
 * hash of the rules it was made of, of the compiler and of the vocabulary. What comes back from the disk is looked at again
 * like anything else: a file that is not whole, or does what rules may not, is thrown away and the rules are compiled anew.
 */
public final class KeptClasses {

    private static final Logger LOG = LoggerFactory.getLogger(KeptClasses.class);
    private static final int FORMAT = 1;
    private static final int HASH = 32;
    private static final int MOST_CLASSES = 20_000;
    private static final int LARGEST_CLASS = 1_000_000;
    /** Some five rule sets of the project, of which each next one shares most with the one before. */
    private static final int MOST_FILES = 300;

    private final Optional<Path> folder;
    private final boolean keeping;
    private final byte[] compiler;
    private final KeptLimit limit;

    private KeptClasses(Optional<Path> folder, boolean keeping, int most) {
        this.folder = folder;
        this.keeping = keeping;
        this.compiler = compiler();
        this.limit = new KeptLimit(most);
    }

    public static KeptClasses none() {
        return new KeptClasses(Optional.empty(), false, MOST_FILES);
    }

    public static KeptClasses in(Path folder) {
        return in(folder, MOST_FILES);
    }

    /** @param most how many files stay beside those of what is in use */
    static KeptClasses in(Path folder, int most) {
        return new KeptClasses(Optional.of(folder), true, most);
    }

    /** What others keep there; nothing is added, for rules that are only looked at. */
    public static KeptClasses onlyReadIn(Path folder) {
        return new KeptClasses(Optional.of(folder), false, MOST_FILES);
    }

    /** The base of these rules: as it was kept, or else compiled now and kept. */
    KieBase base(String text) {
        if (folder.isEmpty()) {
            return StageBuild.of(text).load();
        }
        byte[] key = digest(text.getBytes(StandardCharsets.UTF_8), compiler);
        Path file = folder.get().resolve(HexFormat.of().formatHex(key) + ".rules");
        Optional<KieBase> before = kept(file, key);
        if (before.isPresent()) {
            limit.hold(file, before.get());
            return before.get();
        }
        StageClasses made = StageBuild.of(text);
        KieBase base = made.load();
        if (keeping) {
            limit.hold(file, base);
            keep(file, key, made);
            limit.tidy(folder.get());
        }
        return base;
    }

    private static Optional<KieBase> kept(Path file, byte[] key) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(Files.readAllBytes(file), key).load());
        } catch (IOException | UnsafeClasses | LinkageError | IllegalStateException refused) {
            LOG.warn("Kept classes {} are refused and made anew: {}", file.getFileName(), refused.getMessage());
            return Optional.empty();
        }
    }

    private static StageClasses read(byte[] bytes, byte[] key) throws IOException {
        if (bytes.length < HASH) {
            throw new IOException("the file is cut off");
        }
        byte[] content = Arrays.copyOfRange(bytes, HASH, bytes.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(bytes, HASH), digest(content, key))) {
            throw new IOException("the file is not what was written");
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            List<String> models = new ArrayList<>();
            for (int left = atMost(in.readInt(), MOST_CLASSES); left > 0; left--) {
                models.add(in.readUTF());
            }
            Map<String, byte[]> classes = new HashMap<>();
            for (int left = atMost(in.readInt(), MOST_CLASSES); left > 0; left--) {
                classes.put(in.readUTF(), in.readNBytes(atMost(in.readInt(), LARGEST_CLASS)));
            }
            return new StageClasses(models, classes);
        }
    }

    private static int atMost(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("the file holds more than rules ever are");
        }
        return count;
    }

    /** In one step, so that nobody reads half a file; a disk that is full only costs the next start some time. */
    private static void keep(Path file, byte[] key, StageClasses made) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(content)) {
                out.writeInt(made.models().size());
                for (String model : made.models()) {
                    out.writeUTF(model);
                }
                out.writeInt(made.classes().size());
                for (Map.Entry<String, byte[]> each : made.classes().entrySet()) {
                    out.writeUTF(each.getKey());
                    out.writeInt(each.getValue().length);
                    out.write(each.getValue());
                }
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path half = Files.createTempFile(file.toAbsolutePath().getParent(), "half", ".rules");
            try {
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                whole.write(digest(content.toByteArray(), key));
                whole.write(content.toByteArray());
                Files.write(half, whole.toByteArray());
                Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException unwritable) {
            LOG.warn("Compiled rules cannot be kept: {}", unwritable.getMessage());
        }
    }

    /** What else the classes depend on: the format, the compiler and the vocabulary. */
    private static byte[] compiler() {
        List<byte[]> parts = new ArrayList<>();
        parts.add((FORMAT + " " + KieBase.class.getPackage().getImplementationVersion() + " "
                + Runtime.version().feature()).getBytes(StandardCharsets.UTF_8));
        parts.add(bytes(Calls.class));
        for (FactType type : FactType.values()) {
            parts.add(bytes(type.type()));
        }
        return digest(parts.toArray(byte[][]::new));
    }

    private static byte[] bytes(Class<?> type) {
        try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static byte[] digest(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
