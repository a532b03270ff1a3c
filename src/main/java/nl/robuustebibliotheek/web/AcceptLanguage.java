package nl.robuustebibliotheek.web;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.submission.Language;

/** The language that a request asks for; Dutch when it asks for none that there is. */
public final class AcceptLanguage {

    public static final String HEADER = "Accept-Language";

    private static final String DUTCH = "nl";
    private static final String ENGLISH = "en";
    private static final List<String> KNOWN = List.of(DUTCH, ENGLISH);

    private AcceptLanguage() {}

    public static Language of(HttpServletRequest request) {
        return of(request.getHeader(HEADER));
    }

    static Language of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return Language.NL;
        }
        try {
            return ENGLISH.equals(Locale.lookupTag(LanguageRange.parse(header), KNOWN)) ? Language.EN : Language.NL;
        } catch (IllegalArgumentException unreadable) {
            return Language.NL;
        }
    }

    public static String tag(Language language) {
        return switch (language) {
            case NL -> DUTCH;
            case EN -> ENGLISH;
        };
    }
}
