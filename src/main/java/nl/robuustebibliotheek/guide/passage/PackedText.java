package nl.robuustebibliotheek.guide.passage;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import nl.robuustebibliotheek.guide.InvalidGuideInput;

/** Takes the text out of a DOCX or ODT. Nothing outside is looked up, and no more is unpacked than a long document holds. */
final class PackedText {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_UNPACKED = 60L << 20;
    private static final Set<String> CONTENT = Set.of("word/document.xml", "content.xml");
    /** Elements at which a line ends, in Word and in OpenDocument. */
    private static final Set<String> LINES = Set.of("p", "h", "br", "tab", "line-break", "table-cell", "tc");
    private static final XMLInputFactory XML = factory();

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    String read(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            Limited unpacked = new Limited(zip);
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw bomb();
                }
                if (CONTENT.contains(entry.getName())) {
                    return text(unpacked);
                }
                unpacked.transferTo(OutputStream.nullOutputStream());
            }
            throw PolicyTextReader.unknownKind();
        } catch (XMLStreamException | IOException | IllegalArgumentException broken) {
            throw InvalidGuideInput.of("", "file-broken",
                    "Dit bestand is niet te openen. Misschien is het beveiligd of niet helemaal overgekomen.",
                    "This file cannot be opened. Maybe it is protected or did not arrive whole.");
        }
    }

    private static String text(InputStream content) throws XMLStreamException {
        XMLStreamReader xml = XML.createXMLStreamReader(content);
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT, XMLStreamConstants.END_ELEMENT -> {
                    if (LINES.contains(xml.getLocalName())) {
                        text.append('\n');
                    }
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw PolicyTextReader.unknownKind();
                default -> {}
            }
        }
        return text.toString();
    }

    private static InvalidGuideInput bomb() {
        return InvalidGuideInput.of("", "unpacks-too-large",
                "Dit bestand wordt bij uitpakken veel te groot. Misschien kunt u het opnieuw opslaan, of als PDF.",
                "This file becomes far too large when unpacked. Maybe you can save it again, or as PDF.");
    }

    /** Stops when more is unpacked than there may be, however small the file was. */
    private static final class Limited extends FilterInputStream {

        private long left = MOST_UNPACKED;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            took(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = super.read(into, offset, length);
            took(Math.max(0, count));
            return count;
        }

        private void took(int count) {
            left -= count;
            if (left < 0) {
                throw bomb();
            }
        }

        /** The entries after this one are still to be read. */
        @Override
        public void close() {}
    }
}
