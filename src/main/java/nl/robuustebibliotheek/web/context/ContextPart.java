package nl.robuustebibliotheek.web.context;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.submission.Text;

/**
 * A part of a context that has a page of its own.
 *
 * @param key in its address
 * @param purpose what the guide does with it
 */
public record ContextPart(String key, Text title, Text purpose, List<Block> blocks) {

    private static final int LETTERS = 16;

    public ContextPart {
        blocks = List.copyOf(blocks);
    }

    public List<String> properties() {
        return blocks.stream().flatMap(block -> block.properties().stream()).toList();
    }

    /** The fingerprint of what a context says in this part, to see whether somebody changed it. */
    public String fingerprint(JsonNode context) {
        StringBuilder own = new StringBuilder();
        properties().forEach(each -> own.append(each).append('=').append(context.path(each)).append('\n'));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}
