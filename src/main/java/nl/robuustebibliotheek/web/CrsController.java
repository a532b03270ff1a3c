package nl.robuustebibliotheek.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.submission.Language;

/** Lists the ways to write coordinates that are understood, the usual one first (NL API design rules, /geo/crs-list). */
@RestController
class CrsController {

    @GetMapping(path = "/v1/crss", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> all(Language language) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        Arrays.stream(Crs.values()).map(Crs::uri).forEach(json.putArray("crs")::add);
        return JsonAnswer.of(ResponseEntity.ok(), json.toString().getBytes(StandardCharsets.UTF_8), language);
    }
}
