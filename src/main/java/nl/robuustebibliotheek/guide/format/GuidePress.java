package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import nl.robuustebibliotheek.guide.document.GuideDocument;

/** Makes the documents of a guide: one format, or all of them in one zip. */
public final class GuidePress {

    /** What the zip leaves out: it has the fact sheet to print, and the guide itself for a screen. */
    private static final List<Format> ALL = List.of(Format.values()).stream()
            .filter(format -> format != Format.FACT_SHEET_HTML).toList();

    private static final int LONGEST_NAME = 60;

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

    /**
     * All formats of all these guides in one zip, written as they are made, with a folder for each guide.
     *
     * @param done hears the name of each file when it is in the zip
     */
    public void bundle(Iterable<GuideDocument> documents, OutputStream out, Consumer<String> done)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (GuideDocument document : documents) {
            for (Format format : ALL) {
                String name = folder(document) + fileName(document, format);
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(document.stamp().date().atStartOfDay());
                zip.putNextEntry(entry);
                zip.write(make(document, format));
                zip.closeEntry();
                zip.flush();
                done.accept(name);
            }
        }
        zip.finish();
    }

    /** How many files each guide brings to the zip. */
    public int filesPerGuide() {
        return ALL.size();
    }

    /** Says what it is, about whom, for whom, of which day; never a verdict, and only characters that any system takes. */
    public static String fileName(GuideDocument document, Format format) {
        return stem(document, format.isFactSheet() ? Label.FACT_SHEET : Label.GUIDE) + "." + format.extension();
    }

    /** What the policy of a page has to allow, so that it may look as it does: this one style sheet. */
    public String stylePolicy(Format format) {
        return (format.isFactSheet() ? StyleSheet.FACT_SHEET : StyleSheet.SCREEN).policy(look);
    }

    /** Whether a page of this look has a picture in it. */
    public boolean hasLogo() {
        return look.logo().isPresent();
    }

    private static String folder(GuideDocument document) {
        return stem(document, Label.GUIDE) + "/";
    }

    private static String stem(GuideDocument document, Label kind) {
        return String.join("-", plain(kind.in(document.language())), plain(document.subject()),
                document.audience().key(), document.edition().key(), document.stamp().date().toString());
    }

    private static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String some = letters.isEmpty() ? "x" : letters;
        return some.substring(0, Math.min(LONGEST_NAME, some.length()));
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
