package nl.robuustebibliotheek.web.guide;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.InvitationRefused;
import nl.robuustebibliotheek.guide.InvitationRefused.Reason;
import nl.robuustebibliotheek.guide.Invitations;
import nl.robuustebibliotheek.guide.Invitations.Answers;
import nl.robuustebibliotheek.guide.round.Round.View;
import nl.robuustebibliotheek.submission.EntryCode;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.Form;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/**
 * One page on which the library or the municipality says how it sees the building blocks. The code is typed once and then stays
 * in a cookie that only this invitation's pages get, until it is over; it never stands in an address.
 */
@ForPeople
@RequestMapping({Addresses.INVITED_NL + "/{id}", Addresses.INVITED_EN + "/{id}"})
class InvitedPage {

    static final String COOKIE = "invitation";

    private final Invitations invitations;
    private final Clock clock;

    InvitedPage(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<byte[]> page(@PathVariable String id,
            @CookieValue(name = COOKIE, required = false) @Nullable String code, HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        invitations.find(id);
        if (code == null) {
            return InvitedView.entrance(id, language).answer(HttpStatus.OK.value());
        }
        Answers answers = invitations.enter(id, code);
        return new InvitedView(answers, language).page(InvitedForm.of(answers.own()), false)
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(@PathVariable String id, HttpServletRequest request) {
        Form form = OwnForm.of(request);
        EntryCode code = new EntryCode(form.name("code"));
        form.check();
        Answers answers = invitations.enter(id, code.text());
        return back(id, code.plain(), Duration.between(clock.instant(), answers.invitation().expiresAt()), request);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(@PathVariable String id, HttpServletRequest request) {
        OwnForm.check(request);
        return back(invitations.find(id).id(), "", Duration.ZERO, request);
    }

    @PostMapping("/views")
    ResponseEntity<byte[]> say(@PathVariable String id,
            @CookieValue(name = COOKIE, required = false) @Nullable String code, HttpServletRequest request) {
        OwnForm.check(request);
        Language language = PageLanguage.of(request);
        InvitedForm form = InvitedForm.typed(request);
        try {
            return said(invitations.enter(id, Optional.ofNullable(code).orElse("")), form, language, request);
        } catch (InvitationRefused refused) {
            return InvitedView.refused(id, language, refused.reason().text(), form)
                    .answer(status(refused.reason()).value());
        }
    }

    private ResponseEntity<byte[]> said(Answers answers, InvitedForm form, Language language,
            HttpServletRequest request) {
        if (!form.wrong().isEmpty()) {
            return new InvitedView(answers, language).wrong(form.wrong()).page(form, false)
                    .answer(HttpStatus.BAD_REQUEST.value());
        }
        String id = answers.invitation().id();
        List<View> own = answers.own();
        try {
            if (!InvitedView.mark(own).equals(GuideEditsDesk.field(request, "seen"))) {
                throw new RecordChanged();
            }
            Answers now = invitations.answer(answers, form.views(answers.invitation().side()));
            return new InvitedView(now, language).done().page(InvitedForm.of(now.own()), false)
                    .answer(HttpStatus.OK.value());
        } catch (RecordChanged changed) {
            return new InvitedView(invitations.again(answers), language).afterColleague().page(form, true)
                    .answer(HttpStatus.CONFLICT.value());
        }
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(InvitationRefused refused, HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        String[] path = request.getRequestURI().split("/", -1);
        String id = path[language == Language.EN ? 3 : 2];
        HtmlPage page = refused.reason() == Reason.WRONG_CODE
                ? InvitedView.entrance(id, language).wrong(refused.reason().text())
                : InvitedView.refused(id, language, refused.reason().text());
        return page.answer(status(refused.reason()).value());
    }

    private static HttpStatus status(Reason reason) {
        return switch (reason) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case WRONG_CODE -> HttpStatus.FORBIDDEN;
            case OVER -> HttpStatus.GONE;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
        };
    }

    private static ResponseEntity<Void> back(String id, String code, Duration forAsLong, HttpServletRequest request) {
        String[] cookies = List.of(Addresses.INVITED_NL, Addresses.INVITED_EN).stream()
                .map(path -> ResponseCookie.from(COOKIE, code).path(path + "/" + id).httpOnly(true)
                        .sameSite("Strict").secure(request.isSecure()).maxAge(forAsLong).build().toString())
                .toArray(String[]::new);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageLanguage.in(InvitedView.path(id), PageLanguage.of(request))))
                .header(HttpHeaders.SET_COOKIE, cookies).build();
    }
}
