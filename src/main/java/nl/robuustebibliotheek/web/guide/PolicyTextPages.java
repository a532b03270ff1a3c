package nl.robuustebibliotheek.web.guide;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.Proposals;
import nl.robuustebibliotheek.guide.Proposals.HitShown;
import nl.robuustebibliotheek.guide.Proposals.Wish;
import nl.robuustebibliotheek.guide.passage.PolicyTextReader;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.NothingHere;
import nl.robuustebibliotheek.web.OperatorDoor;
import nl.robuustebibliotheek.web.OwnForm;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.UploadedFile;
import nl.robuustebibliotheek.web.page.Addresses;

/** Where an adviser hands in a policy text in a browser and decides about what was found in it. */
@ForPeople
@RequestMapping({Addresses.MUNICIPALITY_NL + "/{code}" + Addresses.POLICY_TEXTS,
        Addresses.MUNICIPALITY_EN + "/{code}" + Addresses.POLICY_TEXTS})
class PolicyTextPages {

    private final PolicyTextDesk desk;
    private final MunicipalityDesk municipalities;
    private final OperatorDoor door;

    PolicyTextPages(PolicyTextDesk desk, MunicipalityDesk municipalities, OperatorDoor door) {
        this.desk = desk;
        this.municipalities = municipalities;
        this.door = door;
    }

    @GetMapping
    ResponseEntity<byte[]> ask(@PathVariable String code, HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        return (door.isOpen(request) ? view(code, language).ask(desk.of(code), "", "")
                : MunicipalityView.entrance(language)).answer(HttpStatus.OK.value());
    }

    @PostMapping
    ResponseEntity<byte[]> handIn(@PathVariable String code, HttpServletRequest request) {
        Language language = mayAsk(request);
        PolicyTextView view = view(code, language);
        String title = "";
        String pasted = "";
        try {
            byte[] file = UploadedFile.read(request, "file", PolicyTextReader.MOST_BYTES);
            title = GuideEditsDesk.field(request, "title");
            pasted = GuideEditsDesk.field(request, "text");
            byte[] text = file.length > 0 ? file : pasted.getBytes(StandardCharsets.UTF_8);
            if (text.length == 0) {
                throw InvalidGuideInput.of("", "file-missing",
                        "Er is geen tekst. Misschien wilt u een bestand kiezen of de tekst plakken.",
                        "There is no text. Maybe you want to choose a file or paste the text.");
            }
            Proposals.Shown shown = desk.handIn(code, title, text, language);
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(
                    PageLanguage.in(PolicyTextView.path(code) + "/" + shown.id(), language))).body(new byte[0]);
        } catch (InvalidGuideInput invalid) {
            return view.wrong(invalid.problems().list()).ask(desk.of(code), title, pasted)
                    .answer(HttpStatus.BAD_REQUEST.value());
        } catch (InvalidRequest tooLong) {
            return view.wrong(tooLong.problem().errors()).ask(desk.of(code), title, pasted)
                    .answer(HttpStatus.BAD_REQUEST.value());
        }
    }

    @GetMapping("/{text}")
    ResponseEntity<byte[]> hits(@PathVariable String code, @PathVariable("text") String id,
            HttpServletRequest request) {
        Language language = PageLanguage.of(request);
        if (!door.isOpen(request)) {
            return MunicipalityView.entrance(language).answer(HttpStatus.OK.value());
        }
        Proposals.Shown text = text(code, id);
        return view(code, language).hits(text, text.hits().stream().map(TypedHit::of).toList())
                .answer(HttpStatus.OK.value());
    }

    @PostMapping("/{text}")
    ResponseEntity<byte[]> decide(@PathVariable String code, @PathVariable("text") String id,
            HttpServletRequest request) {
        Language language = mayAsk(request);
        Proposals.Shown before = text(code, id);
        List<TypedHit> typed = before.hits().stream().map(hit -> TypedHit.typed(hit, request)).toList();
        List<Problem> half = new ArrayList<>();
        Map<Integer, Wish> wishes = new LinkedHashMap<>();
        for (int at = 0; at < typed.size(); at++) {
            HitShown hit = before.hits().get(at);
            typed.get(at).wish().ifPresent(wish -> wishes.put(hit.number(), wish));
            if (typed.get(at).isHalf(hit)) {
                half.add(new Problem("/hits/" + hit.number(), "hit-undecided", new Text(
                        "U koos hier iets anders. Zeg ook of u de zin overneemt. Misschien bedoelt u overnemen.",
                        "You chose something else here. Say too whether you accept the sentence. Maybe you mean accept.")));
            }
        }
        try {
            if (!half.isEmpty()) {
                return view(code, language).wrong(half).hits(before, typed).answer(HttpStatus.BAD_REQUEST.value());
            }
            Proposals.Shown now = desk.decide(code, id, wishes).orElseThrow(NothingHere::new);
            return view(code, language).done(wishes.size())
                    .hits(now, now.hits().stream().map(TypedHit::of).toList()).answer(HttpStatus.OK.value());
        } catch (RecordChanged changed) {
            return view(code, language).afterColleague().hits(text(code, id), typed)
                    .answer(HttpStatus.CONFLICT.value());
        } catch (InvalidGuideInput invalid) {
            return view(code, language).wrong(invalid.problems().list()).hits(before, typed)
                    .answer(HttpStatus.BAD_REQUEST.value());
        }
    }

    private PolicyTextView view(String code, Language language) {
        return new PolicyTextView(municipalities.open(code), desk.data(), language);
    }

    private Proposals.Shown text(String code, String id) {
        return desk.text(code, id).orElseThrow(NothingHere::new);
    }

    private Language mayAsk(HttpServletRequest request) {
        door.check(request);
        OwnForm.check(request);
        return PageLanguage.of(request);
    }
}
