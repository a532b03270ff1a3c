package nl.robuustebibliotheek.web;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.assessment.LiveRelease;

/** The rule sets: the one that judges now. */
@RestController
@RequestMapping(path = "/v1/rule-sets", produces = MediaType.APPLICATION_JSON_VALUE)
class RuleSetController {

    private final LiveRelease live;

    RuleSetController(LiveRelease live) {
        this.live = live;
    }

    /**
     * @param candidate the rule set that could be released next
     * @param lastFailure why the last change was refused
     */
    record RuleSets(RuleSet active, @Nullable RuleSet candidate, @Nullable String lastFailure) {}

    record RuleSet(String version, String hash, Instant loadedAt) {}

    @GetMapping
    RuleSets all() {
        LiveRelease.Loaded loaded = live.loaded();
        return new RuleSets(new RuleSet(loaded.release().version(), loaded.release().hash(), loaded.loadedAt()), null,
                null);
    }
}
