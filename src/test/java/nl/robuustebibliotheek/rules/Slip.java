package nl.robuustebibliotheek.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A slip of the pen in a rule that is right, as {@code seeded/slips.txt} has it: the message and what may have been meant, what
 * stands in the rules, and what stands there now, with a mark where the message must point.
 *
 * @param fit whether it is made in the rules that choose a category
 */
record Slip(String code, String suggestion, boolean fit, String from, String to) {

    static final char MARK = '¶';
    private static final String IN_FIT = "= fit";
    private static final String MEANT = " → ";

    /** The rules in which the slips are made. */
    static String text(String name) {
        try (var in = Objects.requireNonNull(Slip.class.getResourceAsStream("/rules/seeded/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Slip> read(String name) {
        List<Slip> slips = new ArrayList<>();
        for (String block : text(name).split("\n\n")) {
            if (!block.startsWith("#")) {
                slips.add(of(block.lines().toList()));
            }
        }
        return slips;
    }

    private static Slip of(List<String> lines) {
        String[] head = lines.getFirst().split(MEANT, 2);
        return new Slip(head[0], head.length > 1 ? head[1] : "", lines.contains(IN_FIT), part(lines, "-"),
                part(lines, "+"));
    }

    private static String part(List<String> lines, String sign) {
        return lines.stream().skip(1).filter(line -> line.startsWith(sign))
                .map(line -> line.length() > 2 ? line.substring(2) : "").collect(Collectors.joining("\n"));
    }

    /** The text with the slip in its first place, and the mark still there. */
    String in(String text) {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IllegalArgumentException("There is no " + from);
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }

    @Override
    public String toString() {
        return code + ": " + to.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
    }
}
