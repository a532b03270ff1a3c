package nl.robuustebibliotheek.submission;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

class SubmissionReaderTests {

    private final SubmissionReader reader = new SubmissionReader();

    @Test
    void readsTheContract() throws IOException {
        String shared = Objects.requireNonNullElse(System.getenv("ROBUUST_SHARED"), "../shared");
        Path contract = Path.of(shared, "contract", "submission.json");
        assumeThat(Files.exists(contract)).as("no shared data at " + shared).isTrue();

        assertThat(reader.read(Files.readAllBytes(contract)).referenceYear()).isEqualTo(2025);
    }

    @Test
    void readsWhoAndWhere() {
        Submission submission = ordinary();

        assertThat(submission.library())
                .isEqualTo(new Library(Optional.of("NL-0899990001"), Optional.of("Bibliotheek Proefdorp"), false));
        assertThat(submission.municipalities()).singleElement().satisfies(municipality -> {
            assertThat(municipality.code()).isEqualTo("GM9998");
            assertThat(municipality.inhabitants()).isEqualTo(48200);
            assertThat(municipality.caribbean()).isFalse();
        });
        assertThat(submission.consent()).isEqualTo(new Consent(true, false));
        assertThat(submission.category()).isEmpty();
        assertThat(submission.partners()).isEmpty();
    }

    @Test
    void readsLocationsWithTheirOpeningTimes() {
        assertThat(ordinary().locations().orElseThrow()).singleElement().satisfies(location -> {
            assertThat(location.type()).isEqualTo(LocationType.FULL);
            assertThat(location.sharedWith()).isEmpty();
            assertThat(location.opening()).contains(List.of(new OpeningInterval(
                    DayOfWeek.MONDAY, 600, 1080, StaffedBy.PROFESSIONAL, Entry.EVERYONE)));
        });
    }

    @Test
    void tellsLeftOutFromEmpty() {
        ObjectNode without = Samples.ordinary();
        without.remove("proximity");
        assertThat(reader.read(without).locations()).isEmpty();

        assertThat(read("/proximity/locations", "[]").locations()).contains(List.of());
        Location closed = read("/proximity/locations/0/opening", "[]").locations().orElseThrow().getFirst();
        assertThat(closed.opening()).contains(List.of());
    }

    @Test
    void readsEveryKindOfAnswer() {
        Submission submission = ordinary();

        assertThat(submission.answer("/staff/permanentFte")).isEqualTo(Answer.Amount.exact(new BigDecimal("9.4")));
        assertThat(submission.answer("/staff/volunteerHoursPerWeek")).isEqualTo(new Answer.Unknown(true));
        assertThat(submission.answer("/accessibility/stepFree"))
                .isEqualTo(new Answer.NotApplicable("nieuwbouw in aanbouw"));
        assertThat(submission.answer("/activities/functions/debate"))
                .isEqualTo(new Answer.ByPartner("Stichting Gesprek Proefdorp"));
        assertThat(submission.answer("/staff/men")).isEqualTo(Answer.MISSING);
        assertThat(read("/accessibility/wifi", "true").answer("/accessibility/wifi"))
                .isEqualTo(Answer.Choice.exact(true));
    }

    @Test
    void givesInhabitantsAsAnAnswerToo() {
        assertThat(ordinary().answer("/municipalities/0/inhabitants"))
                .isEqualTo(Answer.Amount.exact(new BigDecimal("48200")));
        assertThat(read("/municipalities/0/inhabitants", "{\"value\": 7, \"source\": \"CBS\"}").municipalities())
                .first().extracting(Municipality::inhabitants).isEqualTo(7);
    }

    @Test
    void takesTheMarginOfAnEstimate() {
        assertThat(bounds("/staff/temporaryFte", "{\"value\": 1.2, \"quality\": \"estimated\", \"margin\": 0.2}"))
                .isEqualTo("1..1.4");
        assertThat(bounds("/staff/temporaryFte", "{\"value\": 1.2, \"margin\": 0.2}")).isEqualTo("1..1.4");
    }

    @Test
    void takesATenthAsTheMarginWhenNoneIsGiven() {
        assertThat(bounds("/staff/volunteers", "{\"value\": 40, \"quality\": \"estimated\"}")).isEqualTo("36..44");
        assertThat(bounds("/finance/result", "{\"value\": -500, \"quality\": \"estimated\"}")).isEqualTo("-550..-450");
        assertThat(bounds("/staff/volunteers", "{\"value\": 40, \"quality\": \"audited\"}")).isEqualTo("40..40");
    }

    @Test
    void keepsAnEstimateWithinTheBoundsOfItsField() {
        assertThat(bounds("/staff/volunteers", "{\"value\": 2, \"margin\": 5}")).isEqualTo("0..7");
        assertThat(bounds("/staff/sickLeaveShare", "{\"value\": 0.9, \"margin\": 0.5}")).isEqualTo("0.4..1");
        assertThat(bounds("/activities/userRating", "{\"value\": 9.8, \"quality\": \"estimated\"}"))
                .isEqualTo("8.82..10");
    }

    @Test
    void readsThePartOfACombinedInstitution() {
        JsonNode answer = Samples.json("{\"value\": 900, \"notAttributable\": 300, \"source\": \"jaarrekening\"}");
        Submission submission = reader.read(Samples.with(Samples.ordinary(), "/finance/housingCosts", answer));

        assertThat((Answer.Amount) submission.answer("/finance/housingCosts")).satisfies(amount -> {
            assertThat(amount.notAttributable()).contains(new BigDecimal("300"));
            assertThat(amount.source()).contains("jaarrekening");
        });
    }

    @Test
    void readsFieldsOfTheLibrarysOwn() {
        Submission submission = read("/additional", "{\"studyRoomVisits\": 12, \"makerspace\": true}");

        assertThat(submission.answer("/additional/studyRoomVisits"))
                .isEqualTo(Answer.Amount.exact(new BigDecimal("12")));
        assertThat(submission.answer("/additional/makerspace")).isEqualTo(Answer.Choice.exact(true));
    }

    @Test
    void readsEveryFieldThatThereIs() {
        Submission submission = reader.read(Samples.full());
        List<String> answerFields = new Fields().all().stream()
                .filter(field -> field.kind().isAnswer())
                .map(field -> field.pattern().replace("/additional/*", "/additional/ownField").replace("*", "0"))
                .toList();

        assertThat(submission.answered()).containsExactlyInAnyOrderElementsOf(answerFields);
        assertThat(submission.category()).isPresent();
        assertThat(submission.partners().orElseThrow()).hasSize(1);
        assertThat(submission.municipalities().getFirst().agreementUntil()).contains(LocalDate.of(2027, 12, 31));
        assertThat(submission.locations().orElseThrow().getFirst().shared()).isTrue();
    }

    @Test
    void readsWhereALocationLies() {
        ObjectNode submission = Samples.with(Samples.ordinary(), "/proximity/locations/0/geometry",
                Samples.json("{\"type\": \"Point\", \"coordinates\": [5.0656795600000004, 52.1]}"));
        Samples.with(submission, "/proximity/neighbourLocations",
                Samples.json("[{\"name\": \"Buur\", \"postcode\": \"1234 AB\"}]"));

        Submission read = reader.read(submission);

        assertThat(read.locations().orElseThrow().getFirst().where().coordinates())
                .contains(new Whereabouts.Coordinates(new BigDecimal("5.06567956"), new BigDecimal("52.1")));
        assertThat(read.neighbourLocations().getFirst().where().postcode()).contains("1234 AB");
    }

    @Test
    void asksForBothCoordinates() {
        ObjectNode submission = Samples.with(Samples.ordinary(), "/proximity/locations/0/geometry",
                Samples.json("{\"type\": \"Point\", \"coordinates\": [5.1]}"));

        assertThatThrownBy(() -> reader.read(submission)).hasMessageContaining(
                "/proximity/locations/0/geometry/coordinates too-few-entries");
    }

    @Test
    void readsACaribbeanPublicBody() {
        ObjectNode submission = Samples.ordinary();
        Samples.with(submission, "/municipalities/0/code", Samples.json("\"BE01\""));
        Samples.with(submission, "/proximity/locations/0/municipality", Samples.json("\"BE01\""));

        assertThat(reader.read(submission).municipalities().getFirst().caribbean()).isTrue();
    }

    @Test
    void readsAFileThatStartsWithAByteOrderMark() {
        assertThat(reader.read(Samples.bytes("\uFEFF" + Samples.ORDINARY)).hash()).isEqualTo(ordinary().hash());
    }

    @Test
    void readsTimesThatTouch() {
        String times = """
                [ { "day": "monday", "from": "00:00", "to": "12:00", "staffedBy": "none" },
                  { "day": "monday", "from": "12:00", "to": "24:00", "staffedBy": "none" },
                  { "day": "monday", "from": "10:00", "to": "13:00", "staffedBy": "volunteer", "entry": "members" } ]""";

        assertThat(read("/proximity/locations/0/opening", times).locations().orElseThrow().getFirst().opening()
                .orElseThrow())
                .hasSize(3);
    }

    @Test
    void keepsWhatWasSubmittedWhenTheTreeChangesAfterwards() {
        ObjectNode tree = Samples.ordinary();
        Submission submission = reader.read(tree);
        tree.removeAll();
        submission.json().asObject().removeAll();

        assertThat(submission.json().path("referenceYear").intValue()).isEqualTo(2025);
    }

    @Test
    void reportsAllProblemsAtOnce() {
        ObjectNode submission = Samples.ordinary();
        Map.of("/staff/permanentFte", "-1", "/staff/men", "\"9,4\"", "/finanse", "{}",
                "/proximity/locations/0/municipality", "\"GM0001\"")
                .forEach((pointer, json) -> Samples.with(submission, pointer, Samples.json(json)));

        assertThat(problems(submission)).extracting(Problem::pointer).containsExactlyInAnyOrder(
                "/staff/permanentFte", "/staff/men", "/finanse", "/proximity/locations/0/municipality");
    }

    @Test
    void suggestsWhatMayHaveBeenMeant() {
        assertThat(detail("/staff/permanentFTE", "1").nl())
                .isEqualTo("Het veld “permanentFTE” kennen we hier niet. Misschien bedoelde u “permanentFte”.");
        assertThat(detail("/permanentFte", "1").en()).endsWith("Maybe you meant “/staff/permanentFte”.");
        assertThat(detail("/proximity/locations/0/type", "\"ful\"").nl()).endsWith("Misschien bedoelde u “full”.");
        assertThat(detail("/qqqqqqqqqqqq", "1").nl()).doesNotContain("Misschien");
    }

    @Test
    void showsLongAndInvisibleTextsShortAndVisible() {
        assertThat(detail("/staff/men", "\"" + "x".repeat(90) + "\"").nl()).contains("“" + "x".repeat(59) + "…”");
        assertThat(detail("/staff/men", "\"a\\u0007b\"").nl()).contains("“a\\u0007b”");
    }

    @Test
    void saysHowManyMoreProblemsThereAre() {
        ObjectNode submission = Samples.ordinary();
        for (int i = 0; i < 250; i++) {
            submission.put("unknown" + i, i);
        }

        assertThat(problems(submission)).hasSize(101).last().satisfies(last -> {
            assertThat(last.code()).isEqualTo("more-problems");
            assertThat(last.detail().nl()).isEqualTo("En nog 150 andere problemen.");
        });
    }

    private Submission ordinary() {
        return reader.read(Samples.bytes(Samples.ORDINARY));
    }

    private Submission read(String pointer, String json) {
        return reader.read(Samples.with(Samples.ordinary(), pointer, Samples.json(json)));
    }

    private String bounds(String pointer, String json) {
        Answer.Amount amount = (Answer.Amount) read(pointer, json).answer(pointer);
        return amount.low().stripTrailingZeros().toPlainString() + ".."
                + amount.high().stripTrailingZeros().toPlainString();
    }

    private Text detail(String pointer, String json) {
        return problems(Samples.with(Samples.ordinary(), pointer, Samples.json(json))).getFirst().detail();
    }

    private List<Problem> problems(ObjectNode submission) {
        byte[] bytes = Samples.bytes(submission);
        return assertThatExceptionOfType(InvalidSubmission.class)
                .isThrownBy(() -> reader.read(bytes)).actual().problems().list();
    }
}
