package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.HouseStyles;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.ForOperator;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.RecordBody;
import nl.robuustebibliotheek.web.RecordUnknown;

/** In whose look documents are made: name, colour, foot and logo of an organisation. */
@ForOperator
@RestController
@RequestMapping(path = "/v1/house-styles", produces = MediaType.APPLICATION_JSON_VALUE)
class HouseStyleController {

    private final HouseStyles styles;
    private final JsonMapper json;

    HouseStyleController(Guides guides, JsonMapper json) {
        this.styles = guides.houseStyles();
        this.json = json;
    }

    record HouseStyleList(List<String> houseStyles) {}

    @GetMapping
    ResponseEntity<byte[]> all(Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(new HouseStyleList(styles.keys())), language);
    }

    @GetMapping("/{style}")
    ResponseEntity<byte[]> one(@PathVariable String style) {
        return kept(styles.kept(style).orElseThrow(RecordUnknown::new));
    }

    @PutMapping(path = "/{style}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keep(@PathVariable String style, HttpServletRequest request) {
        return kept(styles.keep(style, RecordBody.json(request), RecordBody.seen(request)));
    }

    /** The picture as the file that it is; the rest of the style stays. */
    @PutMapping(path = "/{style}/logo", consumes = {MediaType.IMAGE_PNG_VALUE, MediaType.IMAGE_JPEG_VALUE})
    ResponseEntity<byte[]> keepLogo(@PathVariable String style, HttpServletRequest request) {
        return kept(styles.keepLogo(style, RecordBody.json(request)));
    }

    private static ResponseEntity<byte[]> kept(Kept kept) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .eTag('"' + Integer.toString(kept.revision()) + '"')
                .body(kept.document().getBytes(StandardCharsets.UTF_8));
    }
}
