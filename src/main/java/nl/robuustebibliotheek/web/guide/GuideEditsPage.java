package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.EditedGuide.Item;
import nl.robuustebibliotheek.web.guide.GuideEditsDesk.Talk;
import nl.robuustebibliotheek.web.page.Addresses;

/** Where an adviser changes a guide in a browser, without script: nothing is kept before the button that says so. */
@ForPeople
@RequestMapping({Addresses.EDIT_NL, Addresses.EDIT_EN})
class GuideEditsPage {

    private final GuideEditsDesk desk;
    private final GuideDesk guides;
    private final OperatorDoor door;

    GuideEditsPage(GuideEditsDesk desk, GuideDesk guides, OperatorDoor door) {
        this.desk = desk;
        this.guides = guides;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> begin(HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return (door.isOpen(request) ? GuideEditsView.question(language) : GuideEditsView.entrance(language))
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/entrance")
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return door.enter(request, Addresses.EDIT_NL);
    }

    @PostMapping("/exit")
    ResponseEntity<Void> leave(HttpServletRequest request) {
        return door.leave(request, Addresses.EDIT_NL);
    }

    /** The guide as it was kept; a library with several municipalities is asked for which first. */
    @PostMapping("/talk")
    ResponseEntity<byte[]> open(HttpServletRequest request) {
        EditedGuide guide = opened(request);
        Talk talk = Talk.of(request);
        boolean asks = talk.municipality().isEmpty() && guide.brief().submission().municipalities().size() > 1;
        return (asks ? GuideEditsView.whom(guide, talk) : new GuideEditsView(guide, talk).page(guide.items()))
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/edits")
    ResponseEntity<byte[]> edit(HttpServletRequest request) {
        EditedGuide guide = opened(request);
        Talk talk = Talk.of(request);
        List<Item> items = GuideEditsDesk.typed(guide, request);
        String[] go = GuideEditsDesk.field(request, "go").split(":", 2);
        String key = go[go.length - 1];
        return switch (go[0]) {
            case "up" -> shown(guide, talk, guide.moved(items, key, -1), request);
            case "down" -> shown(guide, talk, guide.moved(items, key, 1), request);
            case "back" -> shown(guide, talk, guide.restored(items, key), request);
            default -> keep(guide, talk, items, request);
        };
    }

    private static ResponseEntity<byte[]> shown(EditedGuide guide, Talk talk, List<Item> items,
            HttpServletRequest request) {
        return new GuideEditsView(guide, talk).changing(seen(request)).page(items).answer(HttpStatus.OK.value());
    }

    private ResponseEntity<byte[]> keep(EditedGuide guide, Talk talk, List<Item> items, HttpServletRequest request) {
        GuideEdits edits = guide.edits(items);
        try {
            desk.keep(talk, edits, seen(request));
        } catch (RecordChanged changed) {
            EditedGuide now = desk.open(talk, guide.language());
            return new GuideEditsView(now, talk).afterColleague().page(items).answer(HttpStatus.CONFLICT.value());
        } catch (InvalidGuideInput invalid) {
            return new GuideEditsView(guide, talk).changing(seen(request)).wrong(invalid.problems().list(), edits)
                    .page(items).answer(HttpStatus.BAD_REQUEST.value());
        }
        EditedGuide now = desk.open(talk, guide.language());
        return new GuideEditsView(now, talk).done().page(now.items()).answer(HttpStatus.OK.value());
    }

    /** The guide itself, with the changes that are kept. */
    @PostMapping("/guide")
    ResponseEntity<byte[]> guide(HttpServletRequest request, HttpServletResponse response) {
        door.check(request);
        OwnForm.check(request);
        Talk talk = Talk.of(request);
        Format format = Format.of(GuideEditsDesk.field(request, "format")).orElse(Format.HTML);
        GuideRequest asked = new GuideRequest(talk.id(), talk.whom(), talk.audience(),
                Edition.of(GuideEditsDesk.field(request, "edition")).orElse(Edition.HANDOUT), PageLanguage.of(request),
                format.isFactSheet() ? GuideRequest.Form.FACT_SHEET : GuideRequest.Form.GUIDE, Optional.of(format),
                List.of(), Reader.ADVISER, Optional.empty());
        GuideDocument document = guides.document(asked);
        Optional<HouseStyle> style = guides.style(asked);
        GuideController.head(response, asked, GuidePress.fileName(document, format), GuideController.isRead(format));
        GuideController.style(response, format, style);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, GuideController.contentType(format))
                .body(guides.make(document, format, style));
    }

    private EditedGuide opened(HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        return desk.open(Talk.of(request), PageLanguage.of(request));
    }

    private static int seen(HttpServletRequest request) {
        String revision = GuideEditsDesk.field(request, "revision");
        return revision.matches("[0-9]{1,9}") ? Integer.parseInt(revision) : 0;
    }
}
