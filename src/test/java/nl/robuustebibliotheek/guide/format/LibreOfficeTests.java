package nl.robuustebibliotheek.guide.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The office files open in an office program that is not the one that wrote them. */
class LibreOfficeTests {

    private static final List<Format> OFFICE = List.of(Format.DOCX, Format.ODT, Format.PPTX, Format.XLSX);

    @Test
    void opensEveryOfficeFile(@TempDir Path folder) throws Exception {
        assumeTrue(runs("soffice", "--version"), "LibreOffice (soffice) is not installed");
        GuideDocument document = SampleGuide.of(Language.NL, Edition.HANDOUT);
        for (Format format : OFFICE) {
            Path own = Files.createDirectories(folder.resolve(format.key()));
            Files.write(own.resolve(format.key() + "." + format.extension()), new GuidePress().make(document, format));
        }

        convert(folder);

        for (Format format : OFFICE) {
            try (PDDocument pdf = Loader.loadPDF(folder.resolve(format.key() + ".pdf").toFile())) {
                assertThat(pdf.getNumberOfPages()).as(format.key()).isBetween(3, 12);
                assertThat(Opened.squeezed(new PDFTextStripper().getText(pdf))).as(format.key())
                        .contains(Opened.squeezed(document.title()))
                        .contains(Opened.squeezed(document.stamp().purpose()));
            }
        }
    }

    private static void convert(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("soffice", "--headless", "-env:UserInstallation="
                + folder.resolve("profile").toUri(), "--convert-to", "pdf", "--outdir", folder.toString()));
        OFFICE.forEach(format -> command.add(folder.resolve(format.key())
                .resolve(format.key() + "." + format.extension()).toString()));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile()).start().waitFor(3, TimeUnit.MINUTES)).isTrue();
    }

    static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor(1, TimeUnit.MINUTES);
        } catch (IOException absent) {
            return false;
        }
    }
}
