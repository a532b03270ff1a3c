package nl.robuustebibliotheek.web.guide;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.guide.format.HouseStyle;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.RecordBody;

/** What several libraries offer together, in the format that the request accepts. Nothing of it is kept. */
@ForOperator
@RestController
@RequestMapping("/v1/joint-offers")
class JointOfferController {

    private final GuideDesk desk;

    JointOfferController(GuideDesk desk) {
        this.desk = desk;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> make(HttpServletRequest request, HttpServletResponse response) {
        GuideRequest asked = GuideRequest.of("", request, Reader.ADVISER);
        Format format = asked.format().orElseThrow(GuideNotAcceptable::withoutZip);
        GuideDocument document = desk.jointOffer(RecordBody.json(request), asked);
        GuideController.head(response, asked, GuidePress.fileName(document, format), GuideController.isRead(format));
        Optional<HouseStyle> own = desk.style(asked);
        GuideController.style(response, format, own);
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, GuideController.contentType(format))
                .body(desk.make(document, format, own));
    }
}
