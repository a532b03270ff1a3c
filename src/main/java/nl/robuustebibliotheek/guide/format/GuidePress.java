package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/** Makes the documents of a guide; a {@link GuideSet} has many of them made. */
public final class GuidePress {

    private final Look look;

    /** In the usual look. */
    public GuidePress() {
        this(Optional.empty());
    }

    /** In the house style of an organisation, where there is one. */
    public GuidePress(Optional<HouseStyle> style) {
        this.look = new Look(style);
    }

    /** A guide in one format. */
    public byte[] make(GuideDocument document, Format format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer(format).write(document, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** @see GuideName */
    public static String fileName(GuideDocument document, Format format) {
        return GuideName.of(document).file(format);
    }

    /** What the policy of a page has to allow, so that it may look as it does: this one style sheet. */
    public String stylePolicy(Format format) {
        return (format.isFactSheet() ? StyleSheet.FACT_SHEET : StyleSheet.SCREEN).policy(look);
    }

    /** Whether a page of this look has a picture in it. */
    public boolean hasLogo() {
        return look.logo().isPresent();
    }

    private DocumentWriter writer(Format format) {
        return switch (format) {
            case HTML -> new HtmlWriter(look);
            case PDF -> new PdfWriter(look);
            case DOCX -> new DocxWriter(look);
            case ODT -> new OdtWriter(look);
            case PPTX -> new PptxWriter(look);
            case FACT_SHEET -> new FactSheetWriter(look);
            case FACT_SHEET_HTML -> new FactSheetWriter.Page(look);
            case MARKDOWN -> new MarkdownWriter(look);
            case JSON -> new JsonWriter(look);
            case XLSX -> new XlsxWriter(look);
            case CSV -> new CsvWriter();
            case ICS -> new CalendarWriter();
        };
    }
}
