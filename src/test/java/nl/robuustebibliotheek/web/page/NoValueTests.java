package nl.robuustebibliotheek.web.page;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** The answers that are no value, the kinds of partners, and a library's own fields. */
class NoValueTests {

    private static final String FILE = """
            {"library": {"name": "Bibliotheek Voorbeeldstad"}, "referenceYear": 2025,
             "municipalities": [{"code": "GM9999", "name": "Voorbeeldstad", "inhabitants": 48200,
               "youthInhabitants": {"unknown": true, "help": true}}],
             "staff": {"permanentFte": {"unknown": true}, "volunteers": {"notApplicable": "wij hebben er geen"},
               "trainingHours": {"value": 0, "source": "jaarverslag"}},
             "activities": {"functions": {"debate": {"byPartner": "het debatcentrum", "help": true},
               "culture": {"value": true, "quality": "estimated", "period": "2025"}},
               "partners": [{"kind": "care", "count": 3, "intensity": "regular"},
                 {"kind": "education", "count": {"unknown": true}}]},
             "proximity": {"neighbourLocations": [{"name": "Buurdorp"}]},
             "additional": {"studyRoomVisits": 120.5, "makerspace": false, "cafe": {"byPartner": "een stichting"},
               "debates": {"value": 4, "margin": 1}, "lectures": {"unknown": true}}}""";
    private static final String VOLUNTEERS = "/staff/volunteers";

    private final SelfAssessmentForm form = new SelfAssessmentForm(new SubmissionReader(), Map::of);

    @ParameterizedTest
    @EnumSource
    void comeOutOfTheFormAsTheyWentIn(Language language) {
        Entries entries = travelled(form.entries(FILE.getBytes(StandardCharsets.UTF_8), language).orElseThrow());

        assertThat(form.problems(entries)).isEmpty();
        assertThat(submission(entries)).isEqualTo(JsonMapper.shared().readTree(FILE));
        assertThat(submission(new Entries(language, entries.values(), "")).at("/additional/makerspace").isBoolean())
                .isTrue();
    }

    @Test
    void areNeverANumber() {
        for (NoValue none : NoValue.values()) {
            JsonNode answer = submission(filled(VOLUNTEERS + "~none", none.word(), VOLUNTEERS + "~reason", "een reden"))
                    .at(VOLUNTEERS);

            assertThat(answer.has("value")).as(none.word()).isFalse();
            assertThat(NoValue.in(answer)).contains(none);
        }
        assertThat(submission(filled(VOLUNTEERS + "~reason", "alleen woorden")).at(VOLUNTEERS).isMissingNode())
                .isTrue();
        assertThat(submission(filled(VOLUNTEERS + "~none", "iets anders")).at(VOLUNTEERS).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"notApplicable||reason-missing", "byPartner||reason-missing",
            "notApplicable|0|two-answers", "unknown|12|two-answers"})
    void areAskedAgainWhereTheyAreNotWhole(String none, String typed, String code) {
        Entries entries = filled(VOLUNTEERS + "~none", none, VOLUNTEERS, typed == null ? "" : typed);

        List<Problem> problems = form.problems(entries);

        assertThat(problems).extracting(Problem::pointer, Problem::code)
                .containsExactly(tuple(VOLUNTEERS, code));
        assertThat(form.problemsPage(entries, problems)).contains("class=\"other\" open=\"\"",
                "<option value=\"" + none + "\" selected=\"\">", "href=\"#f-staff-volunteers\"");
    }

    @Test
    void goAwayWhenTheyAreTakenBack() {
        Entries entries = travelled(form.entries(FILE.getBytes(StandardCharsets.UTF_8), Language.NL).orElseThrow());
        Map<String, String> values = new LinkedHashMap<>(entries.values());
        values.remove(VOLUNTEERS + "~none");
        values.put("/staff/permanentFte", "4,5");
        values.remove("/staff/permanentFte~none");
        values.remove("/additional/0/value");

        JsonNode submission = submission(new Entries(Language.NL, values, entries.file()));

        assertThat(submission.path("staff").has("volunteers")).isFalse();
        assertThat(submission.at("/staff/permanentFte")).hasToString("4.5");
        assertThat(submission.at("/additional/studyRoomVisits")).hasToString("{\"unknown\":true}");
        assertThat(submission.at("/proximity/neighbourLocations/0/name").asString()).isEqualTo("Buurdorp");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bezoek studieruimte|5|/additional/0/name", "|5|/additional/0/name",
            "bezoek|veel|/additional/0/value", "bezoek|1e99|/additional/0/value",
            "bezoek|99999999999|/additional/0/value"})
    void sayOfAnOwnFieldWhatIsWrongInItsRow(String name, String value, String where) {
        Entries entries = filled("/additional/0/name", name == null ? "" : name, "/additional/0/value", value);

        assertThat(form.problems(entries)).extracting(Problem::pointer).containsExactly(where);
    }

    @Test
    void askForTheKindOfAPartner() {
        Entries entries = filled("/activities/partners/0/count", "3");

        assertThat(form.problems(entries)).extracting(Problem::pointer)
                .containsExactly("/activities/partners/0/kind");
        assertThat(form.step(entries, "activities", "more:/activities/partners")).contains("Soort partner 2");
        assertThat(submission(filled("/activities/partners/0/count", "3", "/activities/partners/0/kind", "care"))
                .at("/activities/partners")).hasToString("[{\"kind\":\"care\",\"count\":3}]");
    }

    private JsonNode submission(Entries entries) {
        return JsonMapper.shared().readTree(form.submission(entries));
    }

    private static Entries filled(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("/library/name", "Bibliotheek Voorbeeldstad",
                "/referenceYear", "2025", "/municipalities/0/code", "GM9999", "/municipalities/0/name", "Voorbeeldstad",
                "/municipalities/0/inhabitants", "48.200"));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return travelled(new Entries(Language.NL, values, ""));
    }

    /** As a browser sends it. */
    private static Entries travelled(Entries entries) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        entries.values().forEach((name, value) -> parameters.put(name, new String[]{value}));
        parameters.put("file", new String[]{entries.file()});
        return Entries.of(entries.language(), parameters);
    }
}
