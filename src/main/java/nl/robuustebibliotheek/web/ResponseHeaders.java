package nl.robuustebibliotheek.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.robuustebibliotheek.web.page.Addresses;

/** The headers that every response has, also one that the container makes itself. */
public final class ResponseHeaders {

    private static final String POLICY = "Content-Security-Policy";
    private static final String ONLY_DATA = "default-src 'none'; frame-ancestors 'none'";
    private static final String OWN_PAGES = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
            + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final List<String> FORMS = List.of(Addresses.FORM_NL, Addresses.FORM_EN, Addresses.NEARBY_NL,
            Addresses.NEARBY_EN);

    private ResponseHeaders() {}

    static void set(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("API-Version", ApiVersion.VERSION);
        response.setHeader(RequestId.HEADER, RequestId.of(request));
        response.setHeader(POLICY, isPage(request) ? OWN_PAGES : ONLY_DATA);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", isForm(request) ? "private, no-cache" : "no-store");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Who goes one page back finds what was typed there, from the browser's own memory. */
    private static boolean isForm(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null && FORMS.stream().anyMatch(path::startsWith);
    }

    /** For a page that brings its own style along: that, and nothing else. */
    public static void allowStyle(HttpServletResponse response, String style) {
        response.setHeader(POLICY, "default-src 'none'; style-src " + style + "; frame-ancestors 'none'");
    }

    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path != null && !path.startsWith("/v1") && !path.startsWith("/actuator");
    }
}
