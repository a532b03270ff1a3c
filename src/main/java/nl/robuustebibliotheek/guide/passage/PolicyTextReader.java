package nl.robuustebibliotheek.guide.passage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.passage.PolicyText.Page;

/**
 * Reads a policy text from plain text, PDF, DOCX or ODT. What kind of file it is shows in its first bytes, not in its name.
 * Everything has a bound: size, pages, characters, and what a packed file may unpack to.
 */
public final class PolicyTextReader {

    public static final int MOST_BYTES = 20 << 20;
    private static final int MOST_PAGES = 500;
    private static final int MOST_CHARACTERS = 4_000_000;
    private static final int FEWEST_CHARACTERS = 20;

    /** @throws InvalidGuideInput when there is nothing in it that can be read, with what might help */
    public PolicyText read(byte[] file) {
        if (file.length == 0) {
            throw InvalidGuideInput.of("", "file-empty", "Het bestand is leeg. Misschien ging het versturen mis.",
                    "The file is empty. Maybe sending it went wrong.");
        }
        if (file.length > MOST_BYTES) {
            throw tooLarge();
        }
        List<Page> pages = switch (kind(file)) {
            case PDF -> pdf(file);
            case ZIP -> List.of(page(Optional.empty(), new PackedText().read(file)));
            case TEXT -> List.of(page(Optional.empty(), plain(file)));
        };
        if (pages.stream().mapToInt(page -> page.text().length()).sum() < FEWEST_CHARACTERS) {
            throw InvalidGuideInput.of("", "no-text",
                    "In dit bestand staat geen tekst die te lezen is. Misschien is het een scan; maak er met tekstherkenning een PDF met tekst van, of plak de tekst zelf.",
                    "There is no readable text in this file. Maybe it is a scan; make it a PDF with text by text recognition, or paste the text itself.");
        }
        return new PolicyText(pages);
    }

    public static InvalidGuideInput tooLarge() {
        return InvalidGuideInput.of("", "too-large",
                "Het bestand is groter dan 20 MB. Misschien kunt u alleen het hoofdstuk sturen dat u nodig hebt.",
                "The file is larger than 20 MB. Maybe you can send only the chapter that you need.");
    }

    private enum Kind {
        PDF, ZIP, TEXT
    }

    private static Kind kind(byte[] file) {
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (start.equals("%PDF")) {
            return Kind.PDF;
        }
        return start.equals("PK\u0003\u0004") ? Kind.ZIP : Kind.TEXT;
    }

    private static List<Page> pdf(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw InvalidGuideInput.of("", "too-many-pages",
                        "Dit stuk heeft %d pagina's; hoogstens %d. Misschien kunt u een deel sturen."
                                .formatted(document.getNumberOfPages(), MOST_PAGES),
                        "This document has %d pages; at most %d. Maybe you can send a part."
                                .formatted(document.getNumberOfPages(), MOST_PAGES));
            }
            return pages(document);
        } catch (InvalidPasswordException encrypted) {
            throw InvalidGuideInput.of("", "encrypted",
                    "Deze PDF is beveiligd met een wachtwoord. Misschien kunt u hem zonder wachtwoord opslaan.",
                    "This PDF is protected by a password. Maybe you can save it without one.");
        } catch (IOException | IllegalArgumentException | ClassCastException broken) {
            throw InvalidGuideInput.of("", "file-broken",
                    "Deze PDF is niet te openen. Misschien is het bestand niet helemaal overgekomen.",
                    "This PDF cannot be opened. Maybe the file did not arrive whole.");
        }
    }

    private static List<Page> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        List<Page> pages = new ArrayList<>();
        int characters = 0;
        for (int number = 1; number <= document.getNumberOfPages(); number++) {
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            Page page = page(Optional.of(number), stripper.getText(document));
            characters += page.text().length();
            if (characters > MOST_CHARACTERS) {
                throw tooLarge();
            }
            pages.add(page);
        }
        return pages;
    }

    private static String plain(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException otherCode) {
            text = new String(file, StandardCharsets.ISO_8859_1);
        }
        if (text.chars().anyMatch(each -> each < ' ' && each != '\n' && each != '\r' && each != '\t' && each != '\f')) {
            throw unknownKind();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    static InvalidGuideInput unknownKind() {
        return InvalidGuideInput.of("", "unknown-kind",
                "Dit is geen platte tekst, PDF, DOCX of ODT. Misschien kunt u het als PDF opslaan.",
                "This is no plain text, PDF, DOCX or ODT. Maybe you can save it as PDF.");
    }

    private static Page page(Optional<Integer> number, String text) {
        String plain = text.replaceAll("[\\s\\u00A0]+", " ").strip();
        if (plain.length() > MOST_CHARACTERS) {
            throw tooLarge();
        }
        return new Page(number, plain);
    }
}
