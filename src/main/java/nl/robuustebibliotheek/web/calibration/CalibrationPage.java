package nl.robuustebibliotheek.web.calibration;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import nl.robuustebibliotheek.calibration.RuleSetChecks;
import nl.robuustebibliotheek.calibration.board.Remark;
import nl.robuustebibliotheek.calibration.board.SoundingBoards;
import nl.robuustebibliotheek.calibration.release.ReleaseDesk;
import nl.robuustebibliotheek.calibration.release.ReleaseRequest;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.sheet.Html;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.AcceptLanguage;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.Form;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.ResponseHeaders;
import nl.robuustebibliotheek.web.page.Addresses;

/** The project team's work in a browser: the same steps as over the API, for people who do not type commands. */
@ForPeople
@RequestMapping(Addresses.CALIBRATION)
class CalibrationPage {

    private final RuleSets ruleSets;
    private final ReleaseDesk desk;
    private final SoundingBoards boards;
    private final RuleSetChecks checks;
    private final Backroom backroom;
    private final OperatorDoor door;

    CalibrationPage(RuleSets ruleSets, ReleaseDesk desk, SoundingBoards boards, RuleSetChecks checks,
            Backroom backroom, OperatorDoor door) {
        this.ruleSets = ruleSets;
        this.desk = desk;
        this.boards = boards;
        this.checks = checks;
        this.backroom = backroom;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> page(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return door.isOpen(request) ? backroom.run(() -> view(language).page()).answer(HttpStatus.OK.value())
                : CalibrationView.entrance(language).answer(HttpStatus.OK.value());
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return door.enter(request, Addresses.CALIBRATION);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return door.leave(request, Addresses.CALIBRATION);
    }

    @PostMapping("/checks")
    ResponseEntity<byte[]> check(HttpServletRequest request) {
        opened(request);
        return view(PageLanguage.of(request)).checked(backroom.run(() -> checks.check(Map.of())))
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/differences")
    ResponseEntity<byte[]> difference(HttpServletRequest request) {
        opened(request);
        return view(PageLanguage.of(request)).difference(backroom.run(desk::ofCandidate))
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/releases")
    ResponseEntity<Void> release(HttpServletRequest request) {
        Form form = opened(request);
        ReleaseRequest asked = RuleSetController.asked(form);
        backroom.run(() -> desk.release(asked));
        return back(request).build();
    }

    @PostMapping("/releases/{version}/activations")
    ResponseEntity<Void> activate(@PathVariable String version, HttpServletRequest request) {
        Form form = opened(request);
        String by = form.name("by");
        String why = form.text("why");
        form.check();
        backroom.run(() -> desk.activate(version, by, why));
        return back(request).build();
    }

    @GetMapping("/releases/{version}/report")
    ResponseEntity<byte[]> report(@PathVariable String version, HttpServletRequest request,
            HttpServletResponse response) {
        door.check(request);
        Language language = PageLanguage.of(request);
        String page = desk.page(version, language);
        ResponseHeaders.allowStyle(response, Html.stylePolicy(page));
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_LANGUAGE, AcceptLanguage.tag(language))
                .body(page.getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/sounding-boards")
    ResponseEntity<byte[]> open(HttpServletRequest request) {
        Form form = opened(request);
        String title = form.name("title");
        String by = form.name("by");
        int days = form.number("days", 1, 90, 14);
        form.check();
        SoundingBoards.Opened opened = boards.open(title, by, Duration.ofDays(days));
        String address = ServletUriComponentsBuilder.fromContextPath(request)
                .path(SoundingBoardView.path(opened.board().id())).toUriString();
        return view(PageLanguage.of(request)).opened(opened, address).answer(HttpStatus.OK.value());
    }

    @PostMapping("/sounding-boards/{id}/remarks/{number}/reply")
    ResponseEntity<Void> reply(@PathVariable String id, @PathVariable int number, HttpServletRequest request) {
        Form form = opened(request);
        Remark.Outcome outcome = form.choice("outcome", Remark.Outcome.class);
        String because = form.optional("because").orElse("");
        String by = form.name("by");
        form.check();
        boards.reply(boards.find(id), number, outcome, because, by);
        return back(request).build();
    }

    private CalibrationView view(Language language) {
        return new CalibrationView(ruleSets, desk, boards, language);
    }

    /** A form that somebody filled in who may see these pages. */
    private Form opened(HttpServletRequest request) {
        door.check(request);
        return OwnForm.of(request);
    }

    private static ResponseEntity.BodyBuilder back(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageLanguage.in(Addresses.CALIBRATION, PageLanguage.of(request))));
    }
}
