package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/** Makes the documents of a guide; a {@link GuideSet} has many of them made. */
public final class GuidePress {

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

    /** Makes a small guide in every format and keeps nothing of it: what that loads, no reader has to wait for. */
    public void warmUp() {
        for (Format format : Format.values()) {
            make(TrialGuide.document(), format);
        }
    }

    /** @see GuideName */
    public static String fileName(GuideDocument document, Format format) {
        return GuideName.of(document).file(format);
    }

    /** What the policy of a page has to allow, so that it may look as it does: this one style sheet. */
    public static String stylePolicy(Format format) {
        return (format.isFactSheet() ? StyleSheet.FACT_SHEET : StyleSheet.SCREEN).policy();
    }

    private static DocumentWriter writer(Format format) {
        return switch (format) {
            case HTML -> new HtmlWriter();
            case PDF -> new PdfWriter();
            case DOCX -> new DocxWriter();
            case ODT -> new OdtWriter();
            case PPTX -> new PptxWriter();
            case FACT_SHEET -> new FactSheetWriter();
            case FACT_SHEET_HTML -> new FactSheetWriter.Page();
            case MARKDOWN -> new MarkdownWriter();
            case JSON -> new JsonWriter();
            case XLSX -> new XlsxWriter();
            case CSV -> new CsvWriter();
            case ICS -> new CalendarWriter();
        };
    }
}
