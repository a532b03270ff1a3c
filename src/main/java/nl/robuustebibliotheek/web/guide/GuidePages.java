package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.ForPeople;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** The guide that somebody asks for with the form below an outcome: the same as over the API, for who cannot set an Accept header. */
@ForPeople
@RequestMapping({Addresses.FORM_NL, Addresses.FORM_EN})
class GuidePages {

    private final GuideDesk desk;

    GuidePages(GuideDesk desk) {
        this.desk = desk;
    }

    @PostMapping(Addresses.GUIDE)
    ResponseEntity<byte[]> guide(HttpServletRequest request, HttpServletResponse response,
            @RequestParam(defaultValue = "") String id, @RequestParam(defaultValue = "") String municipality,
            @RequestParam(defaultValue = "official") String audience,
            @RequestParam(defaultValue = "handout") String edition,
            @RequestParam(defaultValue = "html") String format) {
        Format kind = known(Format.of(format), format);
        GuideRequest asked = new GuideRequest(id, Optional.of(municipality).filter(code -> !code.isEmpty()),
                known(Audience.of(audience), audience), known(Edition.of(edition), edition),
                PageLanguage.of(request),
                kind.isFactSheet() ? GuideRequest.Form.FACT_SHEET : GuideRequest.Form.GUIDE, Optional.of(kind),
                List.of(), Reader.ANYONE, Optional.empty());
        GuideDocument document = desk.document(asked);
        GuideController.head(response, asked, GuidePress.fileName(document, kind), GuideController.isRead(kind));
        Optional<HouseStyle> own = desk.style(asked);
        GuideController.style(response, kind, own);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, GuideController.contentType(kind))
                .body(desk.make(document, kind, own));
    }

    private static <T> T known(Optional<T> choice, String word) {
        return choice.orElseThrow(() -> new InvalidRequest("parameter-unknown",
                new Text("\"%s\" kennen we hier niet. Misschien helpt het om opnieuw te kiezen.".formatted(word),
                        "\"%s\" is not known here. Maybe it helps to choose again.".formatted(word))));
    }
}
