package nl.robuustebibliotheek.guide.format;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.submission.Language;

/**
 * How the files of a guide are called: what it is, about whom, for whom, of which day; never a verdict, and only characters that
 * any system takes.
 *
 * @param subject who it is about, such as "Voorbeeldstad"
 */
public record GuideName(String subject, Language language, Audience audience, Edition edition, LocalDate date) {

    private static final int LONGEST_PART = 60;

    static GuideName of(GuideDocument document) {
        return new GuideName(document.subject(), document.language(), document.audience(), document.edition(),
                document.stamp().date());
    }

    public String file(Format format) {
        return stem(format.isFactSheet() ? Label.FACT_SHEET : Label.GUIDE) + "." + format.extension();
    }

    /** Of the folder with all its files. */
    String folder() {
        return stem(Label.GUIDE);
    }

    private String stem(Label kind) {
        return String.join("-", plain(kind.in(language)), plain(subject), audience.inFileNames().in(language),
                edition.inFileNames().in(language), date.toString());
    }

    static String plain(String text) {
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String some = letters.isEmpty() ? "x" : letters;
        return some.substring(0, Math.min(LONGEST_PART, some.length()));
    }
}
