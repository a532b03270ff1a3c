package nl.robuustebibliotheek.web.page;

import java.util.ArrayDeque;
import java.util.Deque;

import nl.robuustebibliotheek.submission.MarkupText;

/** The content of a page, written element by element; everything that comes in as text stays text. */
final class Html {

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes name, value, name, value … */
    Html open(String element, String... attributes) {
        start(element, attributes);
        open.push(element);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element with a text in it. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that never has content, such as an input. */
    Html empty(String element, String... attributes) {
        start(element, attributes);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        return out.toString();
    }

    private void start(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(MarkupText.escaped(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
    }

    /** Signs that turn the reading direction are written out: a name cannot dress up as something else. */
    private static String escaped(String text) {
        return MarkupText.shown(text.replace('\n', ' '));
    }
}
