package nl.robuustebibliotheek.web;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.proximity.GroupReach;

import static nl.robuustebibliotheek.web.ProximityCalls.MEASUREMENTS;
import static nl.robuustebibliotheek.web.ProximityCalls.SCENARIOS;
import static nl.robuustebibliotheek.web.ProximityCalls.codes;
import static org.assertj.core.api.Assertions.assertThat;

/** Distances over the API, and in an assessment. The service of these tests knows where Voorbeeldstad lives. */
@LiveService
class ProximityApiIntegrationTests {

    private static final String RD = "<http://www.opengis.net/def/crs/EPSG/0/28992>";

    @LocalServerPort
    private int port;
    @Autowired
    private LiveRelease live;
    private Calls calls;
    private ProximityCalls proximity;

    @BeforeEach
    void start() throws Exception {
        calls = new Calls(port);
        proximity = ProximityCalls.of(calls);
    }

    @Test
    void measuresTheLocationsOfASubmission() {
        JsonNode answer = Calls.json(proximity.ask(MEASUREMENTS, proximity.now()));

        assertThat(answer.at("/areas/0/inhabitants").longValue()).isEqualTo(48_200);
        assertThat(answer.at("/method/countsAs").stringValue()).isEqualTo("road");
        assertThat(answer.at("/areas/0/figures/0/kind").stringValue()).isEqualTo("mean");
        assertThat(answer.at("/places/source").stringValue()).isEqualTo("areas.csv");
        assertThat(answer.path("submitted")).hasSize(4);
        assertThat(answer.at("/submitted/0/submitted").decimalValue()).isEqualByComparingTo("1.6");
        assertThat(answer.at("/submitted/0/standing").stringValue()).isIn("agrees", "differs");
    }

    @Test
    void putsReachBesideEvidenceAndMultipliesNothing() {
        JsonNode yields = Calls.json(proximity.ask(MEASUREMENTS, proximity.now())).path("yields");

        assertThat(yields).anySatisfy(each -> {
            assertThat(each.path("group").stringValue()).isEqualTo("youth");
            assertThat(each.path("people").longValue()).isBetween(1L, each.path("of").longValue());
            assertThat(each.path("evidence")).isNotEmpty();
            assertThat(each.path("assumed").booleanValue()).isFalse();
        });
        assertThat(yields.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("euro", "€");
    }

    @Test
    void knowsAllEvidenceThatItNames() {
        for (GroupReach.Kind kind : GroupReach.Kind.values()) {
            assertThat(nl.robuustebibliotheek.places.ReachEvidenceJson.about(kind))
                    .allMatch(id -> live.release().catalogue().sources().find(id).isPresent());
        }
    }

    @Test
    void tellsWhatAChangeDoesToFiguresAndVerdict() {
        JsonNode answer = Calls.json(proximity.ask(SCENARIOS, proximity.question()));

        JsonNode mean = answer.at("/change/figures/0");
        assertThat(mean.path("after").decimalValue()).isGreaterThan(mean.path("before").decimalValue());
        assertThat(answer.at("/change/furtherToGo/0/name").stringValue()).isEqualTo("Voorbeeldwijk");
        assertThat(answer.at("/change/reach/0/lost").longValue()).isEqualTo(5_800);
        assertThat(answer.at("/verdict/before/value").stringValue()).isNotBlank();
        assertThat(answer.at("/verdict/after/range/worst").stringValue()).isNotBlank();
        assertThat(answer.at("/newLocations/exact").booleanValue()).isTrue();
        assertThat(answer.at("/newLocations/locations/0/geometry/coordinates/0").doubleValue()).isBetween(5.5, 5.7);
    }

    @Test
    void theVerdictFollowsWhenEveryLocationGoes() {
        proximity.question().putArray("changes");
        for (String name : List.of("Voorbeeldstad Centrum", "Voorbeeldstad Oost", "Voorbeeldwijk")) {
            proximity.question().withArray("/changes").addObject().put("kind", "close").put("location", name);
        }
        JsonNode verdict = Calls.json(proximity.ask(SCENARIOS, proximity.question())).path("verdict");

        assertThat(verdict.at("/before/value").stringValue()).isEqualTo("ROBUST");
        assertThat(verdict.at("/after/value").stringValue()).isEqualTo("NEEDS_STRENGTHENING");
    }

    @Test
    void putsPublishedDistancesBesideAndSaysWhetherTheyCompare() {
        ObjectNode now = proximity.now();
        published(now, "nearest-location", "road", 2022);
        published(now, "nearest-location", "straight-line", 2022);

        JsonNode published = Calls.json(proximity.ask(MEASUREMENTS, now)).at("/areas/0/published");

        assertThat(published).hasSize(2);
        assertThat(published.at("/0/comparable").booleanValue()).isTrue();
        assertThat(published.at("/0/workedOutKm").decimalValue()).isPositive();
        assertThat(published.at("/1/comparable").booleanValue()).isFalse();

        now.put("published",
                "Regio's;Perioden;Afstand tot bibliotheek (km)\nVoorbeeldstad;2020;14,4\nVoorbeeldstad;2022;0,6");
        JsonNode office = Calls.json(proximity.ask(MEASUREMENTS, now)).at("/areas/0/published");
        assertThat(office.at("/0/definition").stringValue()).isEqualTo("nearest-full-or-service-point");
        assertThat(office.at("/1/km").decimalValue()).isEqualByComparingTo("0.6");
        now.put("published", "gemeente;km\nVoorbeeldstad;ver");
        assertThat(codes(proximity.ask(MEASUREMENTS, now))).containsExactly("missing-value", "not-a-number");

        now.putArray("published");
        published(now, "door-to-door", "road", 2022);
        assertThat(codes(proximity.ask(MEASUREMENTS, now))).containsExactly("unknown-word");
    }

    private static void published(ObjectNode asked, String definition, String method, int year) {
        asked.withArray("/published").addObject().put("municipality", "GM9999").put("km", 1.8)
                .put("definition", definition).put("method", method).put("year", year).put("source", "voorbeeld");
    }

    @Test
    void takesDistancesThatSomebodyElseWorkedOut() {
        ObjectNode now = proximity.now();
        ObjectNode method = now.putObject("method").put("kind", "matrix").put("distanceMethod", "road").put("source",
                "routeplanner");
        for (int code = 9901; code <= 9906; code++) {
            method.withArray("/distances").addObject().put("neighbourhood", String.valueOf(code))
                    .put("location", "Voorbeeldstad Centrum").put("km", 7);
        }

        JsonNode answer = Calls.json(proximity.ask(MEASUREMENTS, now));

        assertThat(answer.at("/method/text").stringValue()).contains("routeplanner");
        assertThat(answer.at("/areas/0/figures/0/value").decimalValue()).isEqualByComparingTo("7");
        now.putArray("changes").addObject().put("kind", "close").put("location", "Voorbeeldwijk");
        now.putObject("newLocations").put("count", 1).put("aim", "mean-distance");
        assertThat(codes(proximity.ask(SCENARIOS, now))).containsExactly("table-knows-no-places");
    }

    @Test
    void drawsAMap() {
        HttpResponse<String> map = proximity.ask(MEASUREMENTS, proximity.now(), "Accept", "image/svg+xml");

        assertThat(map.headers().firstValue("Content-Type")).contains("image/svg+xml");
        assertThat(map.body()).startsWith("<svg").contains("<title", "<desc").doesNotContain("href", "<script");
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        ObjectNode wrong = proximity.now();
        wrong.put("reachKm", 0).put("speed", 3);
        wrong.withObject("/method").put("factor", "veel");
        ((ObjectNode) wrong.at("/submission/municipalities/0")).remove("name");

        HttpResponse<String> answer = proximity.ask(MEASUREMENTS, wrong);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Calls.json(answer).path("errors").valueStream().map(each -> each.path("pointer").stringValue()))
                .contains("/reachKm", "/speed", "/method/factor", "/submission/municipalities/0/name");
    }

    @Test
    void namesWhatIsWrongWithAChange() {
        proximity.question().putArray("changes").addObject().put("kind", "close").put("location", "Nergens");
        assertThat(codes(proximity.ask(SCENARIOS, proximity.question()))).containsExactly("unknown-location");

        ((ObjectNode) proximity.question().putArray("changes").addObject().put("kind", "open")).putObject("location")
                .put("name",
                        "Nieuw");
        assertThat(Calls.json(proximity.ask(SCENARIOS, proximity.question())).path("errors").valueStream()
                .map(each -> each.path("pointer").stringValue()))
                .contains("/changes/0/location/type", "/changes/0/location/municipality");
    }

    @Test
    void refusesCoordinatesAndBodiesThatItDoesNotKnow() {
        assertThat(codes(proximity.ask(MEASUREMENTS, proximity.now(), "Content-Crs", "<http://example.org/moon>")))
                .containsExactly("unknown-crs");
        assertThat(codes(calls.submitTo(MEASUREMENTS, "[1]".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("unreadable-request");
        assertThat(codes(calls.submitTo(MEASUREMENTS, "{\"a\":".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("unreadable-request");
        HttpResponse<String> twice = calls.submitTo(MEASUREMENTS, "{}{}".getBytes(StandardCharsets.UTF_8));
        assertThat(codes(twice)).containsExactly("unreadable-request");
        assertThat(twice.body()).contains("regel 1, teken 3").doesNotContain("jackson", "Trailing");
        assertThat(codes(calls.submitTo(MEASUREMENTS, "{\"reachKm\":1E2147483648}".getBytes(StandardCharsets.UTF_8))))
                .containsExactly("unreadable-request");
        assertThat(calls.submitTo(MEASUREMENTS, new byte[PlacesDelivery.MOST_BYTES + 1]).statusCode()).isEqualTo(413);
        assertThat(codes(calls.submit(Calls.example("village"), "Content-Crs", RD))).containsExactly("degrees-only");
        assertThat(codes(proximity.ask(SCENARIOS, proximity.now()))).containsExactly("nothing-asked");
        assertThat(codes(proximity.ask(MEASUREMENTS, proximity.question()))).containsExactly("scenario-asked");
    }

    @Test
    void anAssessmentShowsWhatWasWorkedOutBesideWhatWasSubmitted() {
        JsonNode remarks = assessed((ObjectNode) proximity.now().path("submission")).path("remarks");

        assertThat(remarks.valueStream().filter(each -> each.path("code").stringValue().startsWith("DISTANCE-")))
                .hasSize(4).allSatisfy(each -> assertThat(each.path("code").stringValue())
                        .isEqualTo("DISTANCE-NOT-COMPARABLE"));
    }

    @Test
    void aDistanceThatDiffersIsARemarkAndTheSubmittedOneCounts() {
        ObjectNode submission = (ObjectNode) proximity.now().path("submission");
        ((ObjectNode) submission.at("/municipalities/0")).put("distanceMethod", "straight-line")
                .put("averageDistanceKm", 44);

        JsonNode answer = assessed(submission);

        assertThat(answer.path("remarks").valueStream().filter(each -> each.path("code").stringValue()
                .equals("DISTANCE-DIFFERS")).map(each -> each.path("pointer").stringValue()))
                .contains("/municipalities/0/averageDistanceKm");
    }

    @Test
    void aStraightLineThatWasFilledInDoesNotMeetANormByRoad() {
        ObjectNode submission = (ObjectNode) proximity.now().path("submission");
        ObjectNode municipality = (ObjectNode) submission.at("/municipalities/0");
        municipality.remove(List.of("averageDistanceKm", "distanceDefinition", "distanceMethod", "inhabitantsWithin2Km",
                "inhabitantsWithin5Km", "nearestFullKm"));

        JsonNode answer = assessed(submission);

        assertThat(answer.path("remarks").valueStream().map(each -> each.path("code").stringValue()))
                .contains("DISTANCE-FILLED-IN");
        assertThat(answer.findValues("code").toString()).contains("PRO-53");
        JsonNode distance = answer.at("/municipalities/0/blocks").valueStream()
                .flatMap(block -> block.path("findings").valueStream())
                .filter(finding -> finding.path("indicator").asString("").equals("proximity.average-distance")
                        && finding.path("code").stringValue().equals("PRO-53"))
                .findFirst().orElseThrow();
        assertThat(distance.path("kind").stringValue()).isEqualTo("UNKNOWN");
        assertThat(distance.path("text").stringValue()).contains("hemelsbreed");
    }

    @Test
    void whatWasFilledInIsFilledInAgainWhenAnAssessmentIsComparedLater() {
        ObjectNode submission = (ObjectNode) proximity.now().path("submission");
        ((ObjectNode) submission.at("/municipalities/0")).remove(List.of("averageDistanceKm", "distanceDefinition",
                "distanceMethod", "inhabitantsWithin2Km", "inhabitantsWithin5Km", "nearestFullKm"));
        String id = Calls.json(calls.submit(JsonMapper.shared().writeValueAsBytes(submission))).path("id")
                .stringValue();

        JsonNode compared = Calls.json(calls.get("/v1/assessments/" + id + "/comparison"));

        assertThat(compared.at("/serviceChanged/findings")).isEmpty();
        assertThat(compared.at("/normChanged/findings")).isEmpty();
    }

    @Test
    void aLocationThatCannotBePlacedIsNamedAndChangesNothing() {
        ObjectNode submission = (ObjectNode) proximity.now().path("submission");
        submission.at("/proximity/locations/0/geometry/coordinates").asArray().removeAll().add(52.5).add(5.6);

        JsonNode answer = assessed(submission);

        assertThat(answer.path("remarks").valueStream().map(each -> each.path("code").stringValue()))
                .contains("SWAPPED-COORDINATES").noneMatch(code -> code.startsWith("DISTANCE-"));
    }

    private JsonNode assessed(ObjectNode submission) {
        HttpResponse<String> answer = calls.submitTo("/v1/assessments?store=false",
                JsonMapper.shared().writeValueAsBytes(submission));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Calls.json(answer);
    }
}
