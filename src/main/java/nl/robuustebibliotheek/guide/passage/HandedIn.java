package nl.robuustebibliotheek.guide.passage;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import nl.robuustebibliotheek.guide.passage.Recognised.Hit;

/**
 * A policy text that was handed in for a municipality: what was recognised in it is kept, the file itself is not.
 *
 * @param id the same for the same file, so that handing it in again changes nothing that was decided
 * @param title by what a guide refers to it
 */
public record HandedIn(String municipality, String id, String title, Recognised found) {

    private static final int LETTERS = 16;

    /** @param file the text as it came in */
    public static String id(byte[] file) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(file);
            return "text-" + HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }

    /** Under which it is kept. */
    public String key() {
        return key(municipality, id);
    }

    public static String key(String municipality, String id) {
        return municipality + "/" + id;
    }

    /** @param number from 1, in the order of the text */
    public Optional<Hit> hit(int number) {
        return number >= 1 && number <= found.hits().size()
                ? Optional.of(found.hits().get(number - 1))
                : Optional.empty();
    }
}
