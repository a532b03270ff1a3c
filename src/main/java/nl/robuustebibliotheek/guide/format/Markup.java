package nl.robuustebibliotheek.guide.format;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML, or HTML that is XML too, written element by element; everything that comes in as text stays text. */
final class Markup {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<String> open = new ArrayDeque<>();

    Markup() {
        try {
            this.xml = FACTORY.createXMLStreamWriter(out);
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    /** @param attributes name, value, name, value … */
    Markup open(String element, String... attributes) {
        open.push(element);
        return step(() -> {
            xml.writeStartElement(element);
            attributes(attributes);
        });
    }

    Markup close() {
        open.pop();
        return step(() -> {
            // Without this an element without content would be one that HTML does not know to be closed
            xml.writeCharacters("");
            xml.writeEndElement();
        });
    }

    Markup text(String text) {
        return step(() -> xml.writeCharacters(readable(text)));
    }

    /** An element with a text in it. */
    Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that never has content. */
    Markup empty(String element, String... attributes) {
        return step(() -> {
            xml.writeEmptyElement(element);
            attributes(attributes);
        });
    }

    /** Markup of our own making, as it is. */
    Markup asItIs(String markup) {
        step(() -> {
            xml.writeCharacters("");
            xml.flush();
        });
        out.write(markup);
        return this;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Not closed: " + open);
        }
        step(xml::flush);
        return out.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], readable(attributes[i + 1]));
        }
    }

    /** Without the characters that XML cannot hold. */
    static String readable(String text) {
        return text.codePoints().allMatch(Markup::isXml) ? text
                : text.codePoints().filter(Markup::isXml)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isXml(int character) {
        return character == '\t' || character == '\n' || character == '\r'
                || character >= 0x20 && character <= 0xD7FF || character >= 0xE000 && character <= 0xFFFD
                || character >= 0x10000;
    }

    private Markup step(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException never) {
            throw new IllegalStateException(never);
        }
    }
}
