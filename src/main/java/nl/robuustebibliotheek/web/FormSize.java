package nl.robuustebibliotheek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.servlet.HandlerInterceptor;

import nl.robuustebibliotheek.web.page.Addresses;

/**
 * Lets a form with a large file in only where an adviser hands in a policy text or somebody brings areas, and those pages say
 * themselves what is too large; everywhere else it is refused unread.
 */
final class FormSize implements HandlerInterceptor {

    /** A file of a megabyte and all that may stand beside it. */
    private static final long MOST_BYTES = 2 << 20;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String kind = request.getContentType();
        boolean withFiles = kind != null && kind.startsWith("multipart/");
        long length = request.getContentLengthLong();
        if (withFiles && !mayBeLarge(request.getRequestURI()) && (length < 0 || length > MOST_BYTES)) {
            throw new SubmissionTooLarge();
        }
        return true;
    }

    private static boolean mayBeLarge(String path) {
        return path.equals(Addresses.NEARBY_NL) || path.equals(Addresses.NEARBY_EN)
                || (path.startsWith(Addresses.MUNICIPALITY_NL) || path.startsWith(Addresses.MUNICIPALITY_EN))
                        && path.endsWith(Addresses.POLICY_TEXTS);
    }
}
