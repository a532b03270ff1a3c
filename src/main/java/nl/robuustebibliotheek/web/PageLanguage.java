package nl.robuustebibliotheek.web;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.page.Addresses;

/** The language of a page: that of its address, the one that a link or form on it asks for, or else the browser's. */
public final class PageLanguage {

    static final String PARAMETER = "lang";

    /** Pages with an address of their own in each language. */
    private static final Map<String, String> TWINS = Map.of(Addresses.EDIT_NL, Addresses.EDIT_EN,
            Addresses.PORTFOLIO_NL, Addresses.PORTFOLIO_EN, Addresses.HOUSE_STYLE_NL, Addresses.HOUSE_STYLE_EN,
            Addresses.ROUNDS_NL, Addresses.ROUNDS_EN, Addresses.INVITED_NL, Addresses.INVITED_EN,
            Addresses.MUNICIPALITY_NL, Addresses.MUNICIPALITY_EN, Addresses.NEARBY_NL, Addresses.NEARBY_EN);

    private PageLanguage() {}

    public static Language of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith(Addresses.FORM_NL) || TWINS.keySet().stream().anyMatch(path::startsWith)) {
            return Language.NL;
        }
        if (path.startsWith("/en/")) {
            return Language.EN;
        }
        String asked = request.getParameter(PARAMETER);
        return asked == null ? AcceptLanguage.of(request) : AcceptLanguage.of(asked);
    }

    /** An address on which the language stays. */
    public static String in(String path, Language language) {
        for (Map.Entry<String, String> twin : TWINS.entrySet()) {
            if (path.startsWith(twin.getKey())) {
                return language == Language.NL ? path : twin.getValue() + path.substring(twin.getKey().length());
            }
        }
        return path + "?" + PARAMETER + "=" + AcceptLanguage.tag(language);
    }
}
