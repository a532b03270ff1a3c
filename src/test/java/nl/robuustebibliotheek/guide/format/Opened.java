package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

/** A document opened again, as the program that a reader has would do. */
final class Opened {

    private Opened() {}

    /** All text in it, without its white space: where a line ends is each format's own affair. */
    static String text(Format format, byte[] file) throws Exception {
        return squeezed(switch (format) {
            case HTML, FACT_SHEET_HTML -> xml(new String(file, StandardCharsets.UTF_8)
                    .replace("<!DOCTYPE html>", "")).getDocumentElement().getTextContent();
            case PDF, FACT_SHEET -> pdf(file);
            case DOCX -> docx(file);
            case ODT -> xml(unzipped(file).get("content.xml")).getDocumentElement().getTextContent();
            case PPTX -> pptx(file);
            case MARKDOWN -> new String(file, StandardCharsets.UTF_8).replaceAll("\\\\(?=\\p{Punct})", "")
                    .replace("\\", "");
            case JSON -> JsonMapper.shared().readTree(file).toPrettyString().replace("\\\"", "\"").replace("\\\\", "");
            case XLSX -> xlsx(file);
            case CSV -> new String(file, StandardCharsets.UTF_8).replace("\"\"", "\"");
            case ICS -> new String(file, StandardCharsets.UTF_8).replaceAll("\r\n ", "").replaceAll("\\\\([,;])", "$1");
        });
    }

    static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\\\]+", "");
    }

    static Document xml(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        return factory.newDocumentBuilder().parse(new InputSource(new java.io.StringReader(xml)));
    }

    static Map<String, String> unzipped(byte[] file) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static String pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf).replaceAll("(?m)^\\d+ / \\d+$", "");
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
            return text.getText();
        }
    }

    private static String pptx(byte[] file) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(file))) {
            return show.getSlides().stream().map(Opened::slide).collect(Collectors.joining("\n"));
        }
    }

    private static String slide(XSLFSlide slide) {
        return slide.getShapes().stream().filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText()).collect(Collectors.joining("\n")) + "\n"
                + slide.getNotes().getTextParagraphs().stream().flatMap(java.util.List::stream)
                        .map(paragraph -> paragraph.getText()).collect(Collectors.joining("\n"));
    }

    private static String xlsx(byte[] file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                XSSFExcelExtractor text = new XSSFExcelExtractor(book)) {
            return text.getText();
        }
    }
}
