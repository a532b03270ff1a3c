package nl.robuustebibliotheek.web;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.page.Addresses;

/** Lets a browser in to the pages for who has the operator's token: it is asked once, and opens all of them. */
@Component
public class OperatorDoor {

    private static final Duration PASS = Duration.ofHours(8);
    /** The only addresses to which a browser sends its pass. */
    private static final List<String> PATHS = List.of(Addresses.CALIBRATION, Addresses.EDIT_NL, Addresses.EDIT_EN,
            Addresses.PORTFOLIO_NL, Addresses.PORTFOLIO_EN, Addresses.HOUSE_STYLE_NL, Addresses.HOUSE_STYLE_EN,
            Addresses.ROUNDS_NL, Addresses.ROUNDS_EN,
            Addresses.MUNICIPALITY_NL, Addresses.MUNICIPALITY_EN);

    private final OperatorAccess operators;
    private final Clock clock;

    OperatorDoor(OperatorAccess operators, Clock clock) {
        this.operators = operators;
        this.clock = clock;
    }

    /** @throws Refusal when nobody is the operator */
    public boolean isOpen(HttpServletRequest request) {
        if (!operators.isOn()) {
            throw new OperatorRefused.Off();
        }
        return operators.isOperator(request) || operators.isPass(pass(request), clock.instant());
    }

    /** @throws Refusal when somebody else than the operator asks this */
    public void check(HttpServletRequest request) {
        if (!isOpen(request)) {
            operators.check(request);
        }
    }

    /** A page that asks the token. */
    public static HtmlPage entrance(HtmlPage page, String path) {
        return page.add(new HtmlForm(page.language(), path + "/entrance")
                .input("token", "password", "autocomplete=\"off\" required", new Text("Sleutel", "Token"),
                        new Text("", ""))
                .button(new Text("Openen", "Open")));
    }

    /** Back to this page with a pass. */
    public ResponseEntity<Void> enter(HttpServletRequest request, String path) {
        Form form = OwnForm.of(request);
        String token = form.text("token");
        form.check();
        Instant until = clock.instant().plus(PASS);
        return back(request, path, operators.pass(token, until).text(), PASS);
    }

    /** Back to this page without one. */
    public ResponseEntity<Void> leave(HttpServletRequest request, String path) {
        OwnForm.check(request);
        return back(request, path, "", Duration.ZERO);
    }

    private static @Nullable String pass(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, OperatorPass.COOKIE);
        return cookie == null ? null : cookie.getValue();
    }

    private static ResponseEntity<Void> back(HttpServletRequest request, String path, String pass, Duration forAsLong) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageLanguage.in(path, PageLanguage.of(request))))
                .header(HttpHeaders.SET_COOKIE, PATHS.stream().map(each -> ResponseCookie
                        .from(OperatorPass.COOKIE, pass).path(each).httpOnly(true).sameSite("Strict")
                        .secure(request.isSecure()).maxAge(forAsLong).build().toString()).toArray(String[]::new))
                .build();
    }
}
