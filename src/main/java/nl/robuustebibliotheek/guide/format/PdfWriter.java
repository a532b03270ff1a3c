package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/** The guide to keep: a PDF that is tagged for who listens to it (PDF/UA-1), with its fonts in it. */
final class PdfWriter implements DocumentWriter {

    private static final String FAMILY = "Liberation Sans";
    private static final String IN_THE_PAGE = "data:image/png;base64,";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Look look;

    PdfWriter(Look look) {
        this.look = look;
    }

    @Override
    public void write(GuideDocument document, OutputStream out) throws IOException {
        write(HtmlWriter.page(document, StyleSheet.PRINT, look), out);
    }

    /** Nothing is loaded from elsewhere, whatever the page names; a logo stands in the page itself. */
    static void write(String page, OutputStream out) throws IOException {
        PdfRendererBuilder pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.useFastMode();
        pdf.useSVGDrawer(new BatikSVGDrawer());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            pdf.useExternalResourceAccessControl((address, kind) -> address.startsWith(IN_THE_PAGE), when);
        }
        font(pdf, "Regular", REGULAR, FontStyle.NORMAL);
        font(pdf, "Bold", BOLD, FontStyle.NORMAL);
        font(pdf, "Italic", REGULAR, FontStyle.ITALIC);
        pdf.withProducer(Frame.PRODUCT);
        pdf.withHtmlContent(page, "/");
        pdf.toStream(out);
        pdf.run();
    }

    private static void font(PdfRendererBuilder pdf, String face, int weight, FontStyle style) {
        pdf.useFont(() -> open(face), FAMILY, weight, style, true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    private static InputStream open(String face) {
        String file = "/liberation/LiberationSans-" + face + ".ttf";
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(file), file);
    }
}
