package nl.robuustebibliotheek.submission;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The SHA-256 of a submission in one fixed form: names sorted, no white space, numbers as short as they can be. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(JsonNode submission) {
        StringBuilder fixed = new StringBuilder();
        write(submission, fixed);
        byte[] hash = sha256().digest(fixed.toString().getBytes(StandardCharsets.UTF_8));
        return "sha256:" + HexFormat.of().formatHex(hash);
    }

    private static void write(JsonNode node, StringBuilder fixed) {
        if (node.isObject()) {
            String separator = "{";
            for (String name : new TreeSet<>(node.propertyNames())) {
                fixed.append(separator).append(new StringNode(name)).append(':');
                write(node.path(name), fixed);
                separator = ",";
            }
            fixed.append(node.isEmpty() ? "{}" : "}");
        } else if (node.isArray()) {
            String separator = "[";
            for (JsonNode entry : node) {
                fixed.append(separator);
                write(entry, fixed);
                separator = ",";
            }
            fixed.append(node.isEmpty() ? "[]" : "]");
        } else if (node.isNumber()) {
            fixed.append(node.decimalValue().toPlainString());
        } else {
            fixed.append(node);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
