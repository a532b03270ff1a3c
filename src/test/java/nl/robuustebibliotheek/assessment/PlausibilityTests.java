package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment.Remark;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What may not be right is said beside the verdict, with the field and the words; what cannot be is refused in those words. */
class PlausibilityTests {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String EARLIER = "0f8fad5b-d9cb-469f-a165-70867728950e";

    static Stream<String> examples() {
        return Examples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anOrdinaryLibraryGetsNoWarning(String name) {
        assertThat(warnings(example(name))).isEmpty();
    }

    /** Lowest and highest subsidy per inhabitant that were published (domain facts: 10.20 in 2017, 43.50 in 2019). */
    @ParameterizedTest
    @MethodSource("examples")
    void theDutchExtremesPassAndTenTimesThoseDoNot(String name) {
        for (String euro : List.of("10.20", "11.72", "43.50")) {
            assertThat(warnings(withSubsidy(example(name), euro, 1))).as(euro).isEmpty();
            assertThat(warnings(withSubsidy(example(name), euro, 10))).as("ten times " + euro)
                    .anyMatch(remark -> remark.code().equals("PLA-01")
                            && remark.pointer().equals("/municipalities/0/operatingSubsidy"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipalities/0/operatingSubsidy  | 1240    | WARNING | PLA-02 | duizenden euro's
            /municipalities/0/operatingSubsidy  | 12400000 | WARNING | PLA-01 | een nul te veel
            /municipalities/0/housingInSubsidy  | 1300000 | WARNING | PLA-52 | hetzelfde jaar
            /municipalities/0/averageDistanceKm | 150     | WARNING | PLA-41 | meters
            /municipalities/0/costShare         | 0.35    | WARNING | PLA-62 | 35%
            /staff/permanentFte                 | 403     | WARNING | PLA-21 | uren per week
            /staff/volunteerHoursPerWeek        | 5200    | WARNING | PLA-23 | een heel jaar
            /staff/sickLeaveShare               | 0.0005  | REMARK  | PLA-26 | vijf procent
            /staff/educationFte                 | 20      | WARNING | PLA-27 | 20 fte
            /finance/subsidyLastYear            | 1248    | WARNING | PLA-12 | duizenden
            /finance/agreedServiceCosts         | 1440    | WARNING | PLA-09 | duizenden
            /finance/currentAssets              | 700000  | WARNING | PLA-56 | 700.000 euro
            /activities/visits                  | 11800   | REMARK  | PLA-32 | één maand
            /accessibility/adultFee             | 900     | WARNING | PLA-10 | centen
            """)
    void namesTheFieldAndTheLikelyMistake(String pointer, String value, String severity, String code, String words) {
        ObjectNode submission = with(example("small-town"), pointer, value);

        assertThat(remarks(submission)).filteredOn(remark -> remark.code().equals(code)).singleElement()
                .satisfies(remark -> {
                    assertThat(remark.severity()).isEqualTo(severity);
                    assertThat(submission.at(remark.pointer()).isMissingNode()).isFalse();
                    assertThat(remark.text().nl()).contains(words).doesNotContain("{", "–");
                    assertThat(remark.text().en()).isNotBlank().doesNotContain("{", "–");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /municipalities/0/youthInhabitants      | 48201 | PLA-51
            /municipalities/0/inhabitantsWithin2Km  | 46501 | PLA-53
            /proximity/inhabitantsWithin5KmOfFull   | 48201 | PLA-54
            /accessibility/publicPcsDigitalPackage  | 48201 | PLA-55
            """)
    void refusesOnlyWhatCannotBeAndInTheSameWords(String pointer, String value, String code) {
        ObjectNode submission = with(example("small-town"), pointer, value);

        List<Problem> problems = Door.live().submit(submission).problems().list();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.detail().nl()).contains("Misschien");
            assertThat(problem.detail().en()).contains("Maybe");
        });
    }

    @Test
    void saysTheLikelyMistakeBesideWhatCannotBeForAnIndicatorToo() {
        assertThat(Door.live().submit(with(example("small-town"), "/municipalities/0/averageDistanceKm", "900"))
                .problems().list()).first().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("impossible-value");
                    assertThat(problem.detail().nl()).contains("meters");
                });
    }

    /** All of these are real: a library may have more members than inhabitants, many staff, or none that is paid. */
    @ParameterizedTest
    @CsvSource({"/activities/members/adult, 60000", "/staff/permanentFte, 120", "/staff/permanentFte, 0"})
    void judgesWhatIsRare(String pointer, String value) {
        assertThat(Door.live().submit(with(example("small-town"), pointer, value)).ranges()).isPresent();
    }

    @Test
    void doubtsNothingThatIsNotKnown() {
        assertThat(remarks(Examples.untouched(example("small-town")))).isEmpty();
    }

    @Test
    void anEstimateIsDoubtedOnlyWhenAllOfItIsUnusual() {
        JsonNode wide = MAPPER.readTree("{\"value\": 5000000, \"quality\": \"estimated\", \"margin\": 4000000}");
        JsonNode narrow = MAPPER.readTree("{\"value\": 5000000, \"quality\": \"estimated\", \"margin\": 100000}");
        ObjectNode submission = example("small-town");
        ((ObjectNode) submission.at("/municipalities/0")).set("operatingSubsidy", wide);
        assertThat(warnings(submission)).isEmpty();
        ((ObjectNode) submission.at("/municipalities/0")).set("operatingSubsidy", narrow);
        assertThat(warnings(submission)).extracting(Remark::code).contains("PLA-01");
    }

    @Test
    void asksWhetherALocationIsReallyOpenOnOneDayOnly() {
        ObjectNode submission = example("small-town");
        ((ObjectNode) submission.at("/proximity/locations/1")).set("opening", MAPPER.readTree(
                "[{\"day\": \"tuesday\", \"from\": \"13:00\", \"to\": \"17:00\", \"staffedBy\": \"volunteer\"}]"));

        assertThat(remarks(submission)).extracting(Remark::pointer, Remark::code)
                .contains(org.assertj.core.groups.Tuple.tuple("/proximity/locations/1/opening", "PLA-11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.9", "1.1"})
    void anOrdinaryYearLaterNeedsNoRemark(String times) {
        assertThat(remarks(later(2026), scaled(times))).isEmpty();
    }

    @Test
    void namesWhatDiffersMuchFromAnEarlierYear() {
        assertThat(remarks(later(2026), scaled("10"))).extracting(Remark::code, Remark::severity, Remark::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("PLA-84", "WARNING", "/activities/visits"));
        assertThat(remarks(later(2026), scaled("10")).getFirst().text().nl()).contains("142.000", "1.420.000",
                "ontbreekt er nu een nul");
    }

    @Test
    void comparesOnlyWithAnEarlierYearOfTheSameLibrary() {
        ObjectNode other = example("village");
        assertThat(codes(later(2026), Optional.of(other))).containsExactly("PLA-93");
        assertThat(codes(later(2025), Optional.of(example("small-town")))).containsExactly("PLA-92");
        assertThat(codes(later(2026), Optional.empty())).containsExactly("PLA-91");
    }

    private static List<String> codes(ObjectNode submission, Optional<ObjectNode> earlier) {
        return remarks(submission, earlier).stream().map(Remark::code).toList();
    }

    private static ObjectNode later(int year) {
        return example("small-town").put("referenceYear", year).put("earlierAssessment", EARLIER);
    }

    /** Last year's submission, with so many times this year's visits. */
    private static Optional<ObjectNode> scaled(String times) {
        ObjectNode earlier = example("small-town");
        BigDecimal visits = earlier.at("/activities/visits").decimalValue().multiply(new BigDecimal(times));
        ((ObjectNode) earlier.path("activities")).put("visits", visits.longValueExact());
        return Optional.of(earlier);
    }

    private static List<Remark> remarks(ObjectNode submission, Optional<ObjectNode> earlier) {
        SubmissionReader reader = new SubmissionReader();
        Optional<Submission> before = earlier.map(json -> reader.read(MAPPER.writeValueAsBytes(json)));
        return new Assessor(Door.FIELDS, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), UUID::randomUUID, "test")
                .assess(reader.read(MAPPER.writeValueAsBytes(submission)), before, Door.live().release()).remarks();
    }

    private static List<Remark> remarks(ObjectNode submission) {
        return Door.live().assess(submission).remarks();
    }

    private static List<Remark> warnings(ObjectNode submission) {
        return remarks(submission).stream().filter(remark -> remark.severity().equals("WARNING")).toList();
    }

    private static ObjectNode withSubsidy(ObjectNode submission, String euroPerInhabitant, int times) {
        for (JsonNode municipality : submission.path("municipalities")) {
            BigDecimal subsidy = new BigDecimal(euroPerInhabitant).multiply(BigDecimal.valueOf(times))
                    .multiply(municipality.path("inhabitants").decimalValue());
            ((ObjectNode) municipality).put("operatingSubsidy", subsidy).put("otherSubsidy", 0);
        }
        return submission;
    }

    private static ObjectNode with(ObjectNode submission, String pointer, String value) {
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) submission.at(pointer.substring(0, name))).put(pointer.substring(name + 1),
                new BigDecimal(value));
        return submission;
    }

    private static ObjectNode example(String name) {
        return Map.copyOf(Examples.all()).get(name).deepCopy();
    }
}
