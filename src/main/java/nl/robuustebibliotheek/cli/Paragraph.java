package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import nl.robuustebibliotheek.submission.VisibleText;

/** Breaks a text into lines at spaces; a word that is too long for a line stands on one of its own. Nothing in it rules the terminal. */
final class Paragraph {

    private static final int CODE_INDENT = 4;

    private Paragraph() {}

    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String shown = VisibleText.of(word);
            if (!line.isEmpty() && line.length() + 1 + shown.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shown);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Breaks a line of a rule before a space or a point, and keeps its indent. */
    static List<String> code(String line, int width) {
        int breakAt = Math.max(line.lastIndexOf(' ', width), line.lastIndexOf(").", width - 1) + 1);
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        if (line.length() <= width || breakAt <= indent.length()) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line.substring(0, breakAt));
        String rest = line.substring(breakAt).strip();
        lines.addAll(rest.length() + indent.length() + CODE_INDENT < line.length()
                ? code(indent + " ".repeat(CODE_INDENT) + rest, width)
                : List.of(indent + rest));
        return lines;
    }

    /** How many columns a line takes; colours take none. */
    static int shown(String line) {
        return line.replaceAll("\u001b\\[[0-9;]*[A-Za-z]", "").length();
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
