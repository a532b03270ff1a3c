package nl.robuustebibliotheek.web.guide;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.Invitations;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.RoundDesk.Opened;
import nl.robuustebibliotheek.web.guide.RoundDesk.Talk;
import nl.robuustebibliotheek.web.page.Addresses;

/** Where an adviser keeps a year with a municipality in a browser, without script; and from where both sides are invited. */
@ForPeople
@RequestMapping({Addresses.ROUNDS_NL, Addresses.ROUNDS_EN})
class RoundPage {

    private final RoundDesk desk;
    private final Invitations invitations;
    private final GuideDesk guides;
    private final OperatorDoor door;

    RoundPage(RoundDesk desk, Invitations invitations, GuideDesk guides, OperatorDoor door) {
        this.desk = desk;
        this.invitations = invitations;
        this.guides = guides;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return (door.isOpen(request) ? RoundQuestion.question(language, desk.today().getYear())
                : RoundQuestion.entrance(language)).answer(HttpStatus.OK.value());
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return door.enter(request, Addresses.ROUNDS_NL);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return door.leave(request, Addresses.ROUNDS_NL);
    }

    @PostMapping("/round")
    ResponseEntity<byte[]> open(HttpServletRequest request) {
        Talk talk = checked(request);
        Language language = PageLanguage.of(request);
        Optional<GuideBrief> asks = desk.asksWhom(talk, language);
        if (asks.isPresent()) {
            return RoundQuestion.whom(asks.get(), talk, language).answer(HttpStatus.OK.value());
        }
        Opened opened = desk.open(talk, language);
        return shown(new RoundView(opened), opened, opened.form(), HttpStatus.OK, request);
    }

    @PostMapping("/edits")
    ResponseEntity<byte[]> edit(HttpServletRequest request) {
        Opened opened = desk.open(checked(request), PageLanguage.of(request));
        RoundForm form = RoundForm.typed(request);
        String[] go = (GuideEditsDesk.field(request, "go") + "::").split(":", -1);
        return switch (go[0]) {
            case "more" -> changing(opened, form.more(go[1]), request);
            case "less" -> changing(opened, form.less(go[1], go[2].matches("[0-9]{1,4}") ? Integer.parseInt(go[2])
                    : -1), request);
            case RoundInvitations.INVITE -> invite(opened, form, go[1], request);
            case RoundInvitations.WITHDRAW, RoundInvitations.SHARE, RoundInvitations.UNSHARE -> {
                find(opened, go[1]).ifPresent(each -> change(each, go[0]));
                yield changing(opened, form, request);
            }
            default -> keep(opened, form.filled(), request);
        };
    }

    private ResponseEntity<byte[]> keep(Opened opened, RoundForm form, HttpServletRequest request) {
        String seen = GuideEditsDesk.field(request, "seen");
        try {
            Opened now = desk.keep(opened, form, seen);
            return shown(new RoundView(now).done(), now, now.form(), HttpStatus.OK, request);
        } catch (RecordChanged changed) {
            Opened now = desk.open(opened.talk(), opened.language());
            return shown(new RoundView(now).afterColleague(), now, form, HttpStatus.CONFLICT, request);
        } catch (InvalidGuideInput invalid) {
            return shown(new RoundView(opened).changing(seen).wrong(invalid.problems().list(), form), opened, form,
                    HttpStatus.BAD_REQUEST, request);
        }
    }

    private ResponseEntity<byte[]> invite(Opened opened, RoundForm form, String whom, HttpServletRequest request) {
        Side side = whom.equals(RoundInvitations.key(Side.LIBRARY)) ? Side.LIBRARY : Side.MUNICIPALITY;
        Invitations.Invited invited = invitations.invite(opened.brief(), opened.talk().year(), side,
                Duration.ofDays(RoundInvitations.DAYS));
        String said = part(opened, request).invited(invited, new TypedFields(opened.language(), Map.of()));
        return shown(new RoundView(opened).said(said).changing(GuideEditsDesk.field(request, "seen")), opened, form,
                HttpStatus.OK, request);
    }

    /** One of this round that is not over; somebody else's is none. */
    private Optional<Invitation> find(Opened opened, String id) {
        return invitations.open(opened.brief(), opened.talk().year()).stream().filter(each -> each.id().equals(id))
                .findFirst();
    }

    private void change(Invitation invitation, String what) {
        if (what.equals(RoundInvitations.WITHDRAW)) {
            invitations.withdraw(invitation);
        } else {
            invitations.share(invitation, what.equals(RoundInvitations.SHARE));
        }
    }

    private ResponseEntity<byte[]> changing(Opened opened, RoundForm form, HttpServletRequest request) {
        return shown(new RoundView(opened).changing(GuideEditsDesk.field(request, "seen")), opened, form,
                HttpStatus.OK, request);
    }

    private ResponseEntity<byte[]> shown(RoundView view, Opened opened, RoundForm form, HttpStatus status,
            HttpServletRequest request) {
        return view.page(form, part(opened, request)).answer(status.value());
    }

    private RoundInvitations part(Opened opened, HttpServletRequest request) {
        return new RoundInvitations(invitations.open(opened.brief(), opened.talk().year()), opened.round(),
                ServletUriComponentsBuilder.fromContextPath(request).build().toUriString());
    }

    /** The item for the management team's agenda, or the yearly look back, of what is kept. */
    @PostMapping("/document")
    ResponseEntity<byte[]> document(HttpServletRequest request, HttpServletResponse response) {
        Talk talk = checked(request);
        Format format = Format.of(GuideEditsDesk.field(request, "format")).filter(each -> !each.isFactSheet())
                .orElse(Format.HTML);
        boolean agenda = GuideEditsDesk.field(request, "form").equals("agenda");
        GuideRequest asked = new GuideRequest(talk.id(), talk.whom(), agenda ? Audience.BOARD : Audience.OFFICIAL,
                agenda ? Edition.PREPARATION : Edition.HANDOUT, PageLanguage.of(request),
                agenda ? GuideRequest.Form.AGENDA : GuideRequest.Form.FEEDBACK, Optional.of(format), List.of(),
                Reader.ADVISER, Optional.empty());
        GuideDocument document = guides.document(asked);
        Optional<HouseStyle> style = guides.style(asked);
        GuideController.head(response, asked, GuidePress.fileName(document, format), GuideController.isRead(format));
        GuideController.style(response, format, style);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, GuideController.contentType(format))
                .body(guides.make(document, format, style));
    }

    private Talk checked(HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        return desk.talk(request);
    }
}
