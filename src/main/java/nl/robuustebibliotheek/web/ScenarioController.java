package nl.robuustebibliotheek.web;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which changes of locations a guide shows. */
@ForOperator
@RestController
@RequestMapping(path = "/v1/assessments/{id}/guide-scenarios", produces = MediaType.APPLICATION_JSON_VALUE)
class ScenarioController {

    private final ScenarioDesk desk;

    ScenarioController(ScenarioDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    ResponseEntity<byte[]> scenarios(@PathVariable String id, @RequestParam @Nullable String municipality) {
        return RecordBody.kept(desk.kept(id, Optional.ofNullable(municipality)));
    }

    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> keep(@PathVariable String id, @RequestParam @Nullable String municipality,
            HttpServletRequest request) {
        return RecordBody.kept(desk.keep(id, Optional.ofNullable(municipality), RecordBody.json(request),
                RecordBody.seen(request)));
    }
}
