package nl.robuustebibliotheek.web.guide;

import java.net.URI;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.context.ContextPart;
import nl.robuustebibliotheek.web.context.TypedPart;
import nl.robuustebibliotheek.web.guide.MunicipalityDesk.Opened;
import nl.robuustebibliotheek.web.guide.MunicipalityDesk.PartChanged;
import nl.robuustebibliotheek.web.page.Addresses;

/** Where an adviser keeps in a browser what is known of a municipality, part by part, without script. */
@ForPeople
@RequestMapping({Addresses.MUNICIPALITY_NL, Addresses.MUNICIPALITY_EN})
class MunicipalityPages {

    private final MunicipalityDesk desk;
    private final Guides guides;
    private final OperatorDoor door;

    MunicipalityPages(MunicipalityDesk desk, Guides guides, OperatorDoor door) {
        this.desk = desk;
        this.guides = guides;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> choose(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return (door.isOpen(request) ? MunicipalityView.choice(language, desk.known(), "")
                : MunicipalityView.entrance(language)).answer(HttpStatus.OK.value());
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return door.enter(request, MunicipalityView.PATH);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return door.leave(request, MunicipalityView.PATH);
    }

    @PostMapping("/choice")
    ResponseEntity<byte[]> chosen(HttpServletRequest request) {
        Language language = mayAsk(request);
        String typed = GuideEditsDesk.field(request, "municipality");
        return desk.meant(typed).map(code -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(PageLanguage.in(MunicipalityView.path(code), language))).body(new byte[0]))
                .orElseGet(() -> MunicipalityView.choice(language, desk.known(), typed)
                        .answer(HttpStatus.BAD_REQUEST.value()));
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> overview(@PathVariable String code, HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        if (!door.isOpen(request)) {
            return MunicipalityView.entrance(language).answer(HttpStatus.OK.value());
        }
        return new MunicipalityView(desk.open(code), language)
                .overview(desk.parts(), guides.proposals().of(code), guides.today()).answer(HttpStatus.OK.value());
    }

    @GetMapping("/{code}/{part}")
    ResponseEntity<byte[]> part(@PathVariable String code, @PathVariable("part") String key,
            HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        if (!door.isOpen(request)) {
            return MunicipalityView.entrance(language).answer(HttpStatus.OK.value());
        }
        Opened opened = desk.open(code);
        ContextPart part = desk.part(key);
        TypedPart typed = TypedPart.of(part, opened.context(), language).inviting();
        return new MunicipalityView(opened, language).part(typed, part.fingerprint(opened.context()))
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/{code}/{part}")
    ResponseEntity<byte[]> change(@PathVariable String code, @PathVariable("part") String key,
            HttpServletRequest request) {
        Language language = mayAsk(request);
        Opened opened = desk.open(code);
        TypedPart typed = TypedPart.typed(desk.part(key), request.getParameterMap(), language);
        String seen = GuideEditsDesk.field(request, "seen");
        String[] go = GuideEditsDesk.field(request, "go").split(":", 3);
        String property = go.length > 1 ? go[1] : "";
        int row = go.length > 2 && go[2].matches("[0-9]{1,4}") ? Integer.parseInt(go[2]) : -1;
        return switch (go[0]) {
            case "more" -> draft(opened, typed.more(property), seen);
            case "less" -> draft(opened, typed.less(property, row), seen);
            case "take" -> draft(opened, typed.with(property, row, opened.context()), seen);
            default -> keep(opened, typed, seen);
        };
    }

    private static ResponseEntity<byte[]> draft(Opened opened, TypedPart typed, String seen) {
        return new MunicipalityView(opened, typed.language()).draft().part(typed, seen).answer(HttpStatus.OK.value());
    }

    private ResponseEntity<byte[]> keep(Opened opened, TypedPart typed, String seen) {
        Language language = typed.language();
        try {
            Opened kept = desk.keep(opened.code(), typed, seen);
            TypedPart now = TypedPart.of(typed.part(), kept.context(), language);
            return new MunicipalityView(kept, language).done()
                    .part(now, typed.part().fingerprint(kept.context())).answer(HttpStatus.OK.value());
        } catch (PartChanged changed) {
            return new MunicipalityView(changed.now(), language).afterColleague()
                    .part(typed, typed.part().fingerprint(changed.now().context()))
                    .answer(HttpStatus.CONFLICT.value());
        } catch (InvalidGuideInput invalid) {
            return new MunicipalityView(opened, language).wrong(List.copyOf(invalid.problems().list()))
                    .part(typed, seen).answer(HttpStatus.BAD_REQUEST.value());
        }
    }

    private Language mayAsk(HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        return PageLanguage.of(request);
    }
}
