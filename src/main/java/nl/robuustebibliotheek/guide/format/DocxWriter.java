package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.submission.Language;

/** The guide to change in Word: with real headings, its language, tables with header rows, and texts for its pictures. */
final class DocxWriter implements DocumentWriter {

    /** A4 with margins of 2 cm, in twentieths of a point. */
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;
    private static final int MARGIN = 1134;

    private final Look look;

    DocxWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        try (XWPFDocument docx = new XWPFDocument()) {
            styles(docx, document.language(), look);
            properties(docx.getProperties(), document);
            DocxParts parts = new DocxParts(docx, document, look);
            cover(parts, document, look);
            for (Section section : document.sections()) {
                parts.paragraph("Heading1").createRun().setText(section.title());
                for (Part part : section.parts()) {
                    parts.write(part);
                }
            }
            sources(parts, document);
            parts.paragraph("Heading1").createRun().setText(Label.COLOPHON.in(document.language()));
            Frame.colophon(document, look).forEach(line -> parts.paragraph("Small").createRun().setText(line));
            page(docx, document, look);
            docx.write(out);
        }
    }

    /** A blank document has no styles at all, so that a heading would be mere text. */
    private static void styles(XWPFDocument docx, Language language, Look look) throws IOException {
        try (InputStream styles = open("docx-styles.xml"); InputStream numbering = open("docx-numbering.xml")) {
            XWPFStyles all = docx.createStyles();
            all.setStyles(StylesDocument.Factory
                    .parse(look.paint(new String(styles.readAllBytes(), StandardCharsets.UTF_8))).getStyles());
            all.setSpellingLanguage(CellText.tag(language));
            docx.createNumbering().setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
        } catch (XmlException never) {
            throw new IllegalStateException(never);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(DocxWriter.class.getResourceAsStream(file), file);
    }

    /** No account of anybody, and the day of the release's stamp rather than the moment of writing. */
    static void properties(POIXMLProperties properties, GuideDocument document) {
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(document.title());
        core.setCreator(Frame.PRODUCT);
        core.setLastModifiedByUser(Frame.PRODUCT);
        core.setDescription(document.stamp().purpose());
        Optional<Date> day = Optional.of(day(document.stamp().date()));
        core.setCreated(day);
        core.setModified(day);
        core.getUnderlyingProperties().setLanguageProperty(CellText.tag(document.language()));
        properties.getExtendedProperties().setApplication(Frame.PRODUCT);
    }

    private static Date day(LocalDate date) {
        return Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private static void cover(DocxParts parts, GuideDocument document, Look look) throws IOException {
        if (look.logo().isPresent()) {
            parts.logo(look.logo().get());
        } else {
            look.organisation().ifPresent(name -> parts.paragraph("Normal").createRun().setText(name));
        }
        parts.paragraph("Kicker").createRun().setText(Frame.kicker(document));
        parts.paragraph("Title").createRun().setText(document.title());
        parts.paragraph("Subtitle").createRun().setText(Frame.listener(document));
        parts.paragraph("Purpose").createRun().setText(document.stamp().purpose());
        parts.paragraph("Small").createRun().setText(Frame.stamp(document, document.language()));
    }

    private static void sources(DocxParts parts, GuideDocument document) {
        parts.paragraph("Heading1").createRun().setText(Label.SOURCES.in(document.language()));
        int number = 0;
        for (Reference source : document.sources()) {
            number++;
            XWPFParagraph paragraph = parts.paragraph("Small");
            paragraph.createRun().setText("[" + number + "] " + Frame.source(source));
            source.url().filter(Frame::isWebAddress).ifPresent(url -> {
                paragraph.createRun().setText(" ");
                parts.link(paragraph, url);
            });
            source.caveat().ifPresent(caveat -> paragraph.createRun()
                    .setText(" " + Label.CAVEAT.in(document.language()) + ": " + caveat));
        }
    }

    private static void page(XWPFDocument docx, GuideDocument document, Look look) {
        CTSectPr section = docx.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        XWPFParagraph footer = docx.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle("Footer");
        look.foot().ifPresent(line -> {
            XWPFRun run = footer.createRun();
            run.setText(line);
            run.addBreak();
        });
        footer.createRun().setText(document.title());
        footer.createRun().addTab();
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
