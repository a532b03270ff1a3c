package nl.robuustebibliotheek.web;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.page.Addresses;

/** The language of a page: that of its address, the one that a link or form on it asks for, or else the browser's. */
final class PageLanguage {

    static final String PARAMETER = "lang";

    private PageLanguage() {}

    static Language of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(Addresses.FORM_NL)) {
            return Language.NL;
        }
        if (path.startsWith("/en/")) {
            return Language.EN;
        }
        String asked = request.getParameter(PARAMETER);
        return asked == null ? AcceptLanguage.of(request) : AcceptLanguage.of(asked);
    }

    /** An address on which the language stays. */
    static String in(String path, Language language) {
        return path + "?" + PARAMETER + "=" + AcceptLanguage.tag(language);
    }
}
