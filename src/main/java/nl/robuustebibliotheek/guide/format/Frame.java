package nl.robuustebibliotheek.guide.format;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Stamp;
import nl.robuustebibliotheek.submission.Language;

/** What stands around the sections in every format: for whom it is, from which release and date, and the sources. */
final class Frame {

    /** Who made the file, as its properties say it: the program, never a person. */
    static final String PRODUCT = "Robuuste bibliotheek";

    private Frame() {}

    /** What kind of document it is, and of which edition. */
    static String kicker(GuideDocument document) {
        return Label.GUIDE.in(document.language()) + " · " + document.edition().title().in(document.language());
    }

    static String listener(GuideDocument document) {
        return Label.FOR.in(document.language()) + ": " + document.audience().title().in(document.language());
    }

    static String stamp(GuideDocument document, Language language) {
        Stamp stamp = document.stamp();
        return "%s: %s · %s: %s".formatted(Label.DATE.in(language), CellText.date(stamp.date(), language),
                Label.RELEASE.in(language), stamp.release());
    }

    static List<String> colophon(GuideDocument document, Look look) {
        Language language = document.language();
        Stamp stamp = document.stamp();
        return Stream.concat(look.foot().stream(), Stream.of(stamp.purpose(), stamp(document, language),
                Label.HASH.in(language) + ": " + stamp.hash())).toList();
    }

    /** Without its address and caveat. */
    static String source(Reference source) {
        return source.title() + ". " + source.publisher() + source.year().map(year -> ", " + year).orElse("") + " ("
                + source.kind() + ").";
    }

    /** Only such an address becomes a link. */
    static boolean isWebAddress(String url) {
        String start = url.toLowerCase(Locale.ROOT);
        return start.startsWith("https://") || start.startsWith("http://");
    }
}
