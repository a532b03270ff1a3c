package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/**
 * The guide to change, in the open format (ODF 1.3) that governments use among themselves. The package is a zip with five files
 * of our own making, so no library stands between the text and its markup.
 */
final class OdtWriter implements DocumentWriter {

    private static final String PROLOGUE = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final Look look;

    OdtWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("content.xml", bytes(content(document, files, look)));
        files.put("meta.xml", bytes(meta(document)));
        files.put("styles.xml", bytes(styles(document.language(), look)));
        LocalDateTime day = document.stamp().date().atStartOfDay();
        ZipOutputStream zip = new ZipOutputStream(out);
        unpacked(zip, "mimetype", Format.ODT.mediaType().getBytes(StandardCharsets.US_ASCII), day);
        files.put("META-INF/manifest.xml", bytes(manifest(files)));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(day);
            zip.putNextEntry(entry);
            zip.write(file.getValue());
            zip.closeEntry();
        }
        zip.finish();
    }

    /** The first file has to be readable without unpacking, so that the kind of file can be told from its first bytes. */
    private static void unpacked(ZipOutputStream zip, String name, byte[] content, LocalDateTime day)
            throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(day);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] bytes(String xml) {
        return (PROLOGUE + xml).getBytes(StandardCharsets.UTF_8);
    }

    private static String content(GuideDocument document, Map<String, byte[]> files, Look look) {
        Language language = document.language();
        Markup body = new Markup();
        OdtParts parts = new OdtParts(document, body, files, look);
        body.open("office:text");
        look.logo().ifPresentOrElse(parts::logo,
                () -> look.organisation().ifPresent(name -> parts.paragraph("Text_20_body", name)));
        parts.paragraph("Kicker", Frame.kicker(document));
        parts.paragraph("Title", document.title());
        parts.paragraph("Subtitle", Frame.listener(document));
        parts.paragraph("Purpose", document.stamp().purpose());
        parts.paragraph("Small", Frame.stamp(document, language));
        for (Section section : document.sections()) {
            parts.heading(1, section.title());
            section.parts().forEach(parts::write);
        }
        parts.heading(1, Label.SOURCES.in(language));
        int number = 0;
        for (Reference source : document.sources()) {
            number++;
            parts.source(number, source);
        }
        parts.heading(1, Label.COLOPHON.in(language));
        Frame.colophon(document, look).forEach(line -> parts.paragraph("Small", line));
        body.close();
        return content(parts, body.toString());
    }

    private static String content(OdtParts parts, String body) {
        Markup xml = new Markup().open("office:document-content", "xmlns:office", OFFICE,
                "xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
                "xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
                "xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
                "xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
                "xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
                "xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
                "xmlns:xlink", "http://www.w3.org/1999/xlink", "office:version", "1.3");
        xml.open("office:automatic-styles");
        parts.automaticStyles(xml);
        return xml.close().open("office:body").asItIs(body).close().close().toString();
    }

    /** No account of anybody, and the day of the stamp rather than the moment of writing. */
    private static String meta(GuideDocument document) {
        String day = document.stamp().date() + "T00:00:00";
        return new Markup().open("office:document-meta", "xmlns:office", OFFICE,
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "office:version", "1.3")
                .open("office:meta")
                .element("meta:generator", Frame.PRODUCT)
                .element("dc:title", document.title())
                .element("dc:description", document.stamp().purpose())
                .element("dc:language", CellText.tag(document.language()))
                .element("meta:creation-date", day).element("dc:date", day)
                .close().close().toString();
    }

    private static String styles(Language language, Look look) throws IOException {
        Locale locale = Locale.forLanguageTag(CellText.tag(language));
        try (InputStream in = Objects.requireNonNull(OdtWriter.class.getResourceAsStream("odt-styles.xml"))) {
            String styles = look.paint(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            String foot = look.foot()
                    .map(line -> new Markup().element("text:span", line).empty("text:line-break").toString())
                    .orElse("");
            return styles.substring(styles.indexOf("?>") + 2).replace("@language@", locale.getLanguage())
                    .replace("@country@", locale.getCountry()).replace("@foot@", foot);
        }
    }

    private static String manifest(Map<String, byte[]> files) {
        Markup xml = new Markup().open("manifest:manifest", "xmlns:manifest",
                "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest:version", "1.3");
        entry(xml, "/", Format.ODT.mediaType());
        files.keySet().forEach(file -> entry(xml, file, file.endsWith(".png") ? "image/png" : "text/xml"));
        return xml.close().toString();
    }

    private static void entry(Markup xml, String path, String mediaType) {
        xml.empty("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType);
    }
}
