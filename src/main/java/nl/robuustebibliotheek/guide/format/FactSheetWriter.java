package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/**
 * The main points on one page, for print. When they do not fit, the letters become smaller, and then the last sections are left
 * to the guide; what is on the page is never cut off.
 */
final class FactSheetWriter implements DocumentWriter {

    /** From the size that reads best to the smallest that is still read without effort. */
    private static final List<String> SIZES = List.of("size-1", "size-2", "size-3");

    private final Look look;

    FactSheetWriter(Look look) {
        this.look = look;
    }

    /** The same page for a screen, where length is no matter. */
    static final class Page implements DocumentWriter {

        private final Look look;

        Page(Look look) {
            this.look = look;
        }

        @Override
        public void write(GuideDocument document, OutputStream out) throws IOException {
            FactSheet sheet = FactSheet.of(document);
            out.write(sheet.page(StyleSheet.FACT_SHEET, SIZES.getFirst(), look).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        out.write(onePage(FactSheet.of(document)));
    }

    private byte[] onePage(FactSheet whole) throws IOException {
        byte[] pdf = {};
        for (String size : SIZES) {
            pdf = pdf(whole, size);
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        for (FactSheet sheet = whole; sheet.canBeShorter();) {
            sheet = sheet.shorter();
            pdf = pdf(sheet, SIZES.getLast());
            if (pages(pdf) == 1) {
                return pdf;
            }
        }
        throw new IllegalArgumentException("The fact sheet does not fit on one page. Maybe its points can be shorter.");
    }

    private byte[] pdf(FactSheet sheet, String size) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfWriter.write(sheet.page(StyleSheet.FACT_SHEET_PRINT, size, look), pdf);
        return pdf.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
