package nl.robuustebibliotheek.web;

import java.util.List;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.submission.Language;

/** The categories of the release that judges now. */
@RestController
@RequestMapping(path = "/v1/categories", produces = MediaType.APPLICATION_JSON_VALUE)
class CategoryController {

    private final LiveRelease live;
    private final JsonMapper json;

    CategoryController(LiveRelease live, JsonMapper json) {
        this.live = live;
        this.json = json;
    }

    record Listing(List<Entry> categories) {

        record Entry(String id, String title) {}
    }

    @GetMapping
    ResponseEntity<byte[]> all(Language language) {
        List<Listing.Entry> categories = live.release().catalogue().categories().values().stream()
                .map(category -> new Listing.Entry(category.id(), category.title().in(language))).toList();
        return answer(new Listing(categories), language);
    }

    @GetMapping("/{id}")
    ResponseEntity<byte[]> one(@PathVariable String id, Language language) {
        Release release = live.release();
        Category category = release.catalogue().category(id)
                .orElseThrow(() -> new CategoryUnknown(release.catalogue().categories().keySet()));
        return answer(new CategoryWriter(release, language).write(category), language);
    }

    private ResponseEntity<byte[]> answer(Object content, Language language) {
        return JsonAnswer.of(ResponseEntity.ok(), json.writeValueAsBytes(content), language);
    }
}
