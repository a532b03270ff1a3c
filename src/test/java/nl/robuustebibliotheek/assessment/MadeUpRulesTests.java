package nl.robuustebibliotheek.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.finding.VerdictRange;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever the rules say, as long as the checks let them through, the ranges hold for every completion: the promise does not
 * lean on the rules of today.
 */
class MadeUpRulesTests {

    private static final long SEED = Long.getLong("made-up.seed", 20261122);

    /** Few and small numbers, so that bounds are met, missed and hit exactly. */
    private static final String FORM = """
            { "library": { "name": "Bibliotheek Voorbeeldstad" }, "referenceYear": 2025,
              "municipalities": [
                { "code": "GM9998", "name": "Voorbeeldstad", "inhabitants": 3, "operatingSubsidy": 4,
                  "multiYearAgreement": true },
                { "code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 2, "operatingSubsidy": 1,
                  "multiYearAgreement": false } ],
              "staff": { "permanentFte": 3, "temporaryFte": 1, "volunteers": 5, "sickLeaveShare": 0.5 },
              "finance": { "result": -2, "housingCosts": 2, "userIncome": 6 },
              "activities": { "functions": { "debate": true }, "userRating": 7,
                "programmes": { "schoolPrimary": { "schools": 4, "withAgreement": 2 } },
                "partners": [ { "kind": "government", "count": 1, "intensity": "structural" },
                              { "kind": "education", "count": 2 } ] },
              "proximity": { "locations": [
                { "name": "Centrum", "municipality": "GM9998", "type": "full", "studyPlaces": 3, "stepFree": true,
                  "sharedWith": [], "opening": [
                    { "day": "saturday", "from": "10:00", "to": "17:00", "staffedBy": "professional" } ] },
                { "name": "Dorp", "municipality": "GM9999", "type": "bus" } ] },
              "accessibility": { "stepFree": false, "wifi": true },
              "additional": { "eigen": 2, "keuze": true } }
            """;

    private final ObjectNode form = new JsonMapper().readValue(FORM, ObjectNode.class);
    private int within;
    private int refused;
    private int narrowed;
    private int rules;

    @Test
    void rangesHoldUnderAnyRules(@TempDir Path folder, TestReporter reporter) throws IOException {
        for (int set = 0; set < Integer.getInteger("made-up.sets", 8); set++) {
            tryRules(Files.createDirectory(folder.resolve("set" + set)), SEED + set, 200);
        }
        report(reporter);
    }

    @Test
    @Tag("slow")
    void rangesHoldUnderManyRules(@TempDir Path folder, TestReporter reporter) throws IOException {
        for (int set = 0; set < 300; set++) {
            tryRules(Files.createDirectory(folder.resolve("set" + set)), SEED + 1_000 + set, 600);
        }
        report(reporter);
    }

    private void report(TestReporter reporter) {
        reporter.publishEntry("Made-up rules", rules + " accepted, " + within + " completions within their ranges, "
                + narrowed + " of which narrowed one, " + refused + " refused as impossible");
        assertThat(narrowed).isGreaterThan(within / 20);
    }

    private void tryRules(Path folder, long seed, int forms) throws IOException {
        Random random = new Random(seed);
        MadeUpRules made = new MadeUpRules(random);
        Door door = new Door(made.release(folder));
        rules += made.size();
        Completions completions = new Completions(random, List.of(form));
        if (random.nextBoolean()) {
            completions.withManyOddities();
        }
        Weakening weakening = new Weakening(random);
        for (int left = forms; left > 0; left--) {
            ObjectNode whole = form.deepCopy();
            ((ObjectNode) whole.get("library")).put("combinedInstitution", random.nextBoolean());
            ObjectNode thin = completions.part(weakening.forget(whole, random.nextDouble()), random.nextDouble() * 0.7);
            ObjectNode more = completions.part(thin, random.nextDouble());
            ObjectNode most = completions.all(more);
            String what = "seed " + seed + " with\n" + made.text();
            Optional<Map<String, VerdictRange>> first = judged(door, thin, what);
            Optional<Map<String, VerdictRange>> second = judged(door, more, what);
            Optional<Map<String, VerdictRange>> third = judged(door, most, what);
            compare(first, second, what, thin, more);
            compare(second, third, what, more, most);
            compare(first, third, what, thin, most);
        }
    }

    /** The best world is never worse than the worst, or there is no range at all. */
    private static Optional<Map<String, VerdictRange>> judged(Door door, ObjectNode submission, String what) {
        try {
            return door.judgeOnly(submission).ranges();
        } catch (IllegalArgumentException noRange) {
            throw new AssertionError(what + "\nof " + submission, noRange);
        }
    }

    private void compare(Optional<Map<String, VerdictRange>> before, Optional<Map<String, VerdictRange>> after,
            String what, ObjectNode less, ObjectNode more) {
        if (before.isEmpty() || after.isEmpty()) {
            refused++;
            return;
        }
        assertThat(Ranges.wider(before.get(), after.get()))
                .as(() -> "%s%nof %s%ncompleted as %s".formatted(what, less, more)).isEmpty();
        within++;
        narrowed += before.get().equals(after.get()) ? 0 : 1;
    }
}
