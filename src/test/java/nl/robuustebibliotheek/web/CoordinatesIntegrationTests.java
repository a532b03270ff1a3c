package nl.robuustebibliotheek.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static nl.robuustebibliotheek.web.ProximityCalls.MEASUREMENTS;
import static nl.robuustebibliotheek.web.ProximityCalls.SCENARIOS;
import static nl.robuustebibliotheek.web.ProximityCalls.codes;
import static org.assertj.core.api.Assertions.assertThat;

/** Coordinates that cross the API: in which order and system, and every fault in them named by where it stands. */
@LiveService
class CoordinatesIntegrationTests {

    private static final String RD = "<http://www.opengis.net/def/crs/EPSG/0/28992>";

    @LocalServerPort
    private int port;
    private Calls calls;
    private ProximityCalls proximity;

    @BeforeEach
    void start() throws Exception {
        calls = new Calls(port);
        proximity = ProximityCalls.of(calls);
    }

    @Test
    void writesPointsInTheGridWhenAsked() {
        HttpResponse<String> answer = proximity.ask(SCENARIOS, proximity.question(), "Accept-Crs", RD);

        assertThat(answer.headers().firstValue("Content-Crs")).contains(RD);
        assertThat(Calls.json(answer).at("/newLocations/locations/0/geometry/coordinates/1").doubleValue())
                .isBetween(450_000.0, 540_000.0);
    }

    @Test
    void readsPointsInTheGridWhenSaid() {
        ObjectNode now = proximity.now();
        List<double[]> grid = List.of(new double[]{169_490, 501_420}, new double[]{171_650, 502_060},
                new double[]{166_620, 505_230});
        for (int i = 0; i < grid.size(); i++) {
            ((ObjectNode) now.at("/submission/proximity/locations/" + i)).withObject("/geometry")
                    .putArray("coordinates")
                    .add(grid.get(i)[0]).add(grid.get(i)[1]);
        }

        JsonNode inGrid = Calls.json(proximity.ask(MEASUREMENTS, now, "Content-Crs", RD));
        assertThat(inGrid.at("/areas/0/figures/0/value").doubleValue())
                .isCloseTo(
                        Calls.json(proximity.ask(MEASUREMENTS, proximity.now())).at("/areas/0/figures/0/value")
                                .doubleValue(),
                        org.assertj.core.api.Assertions.within(0.2));
        assertThat(codes(proximity.ask(MEASUREMENTS, now))).containsOnly("other-coordinates");
    }

    @Test
    void listsTheWaysToWriteCoordinatesAndTakesThemAsAParameter() {
        assertThat(Calls.json(calls.get("/v1/crss")).path("crs").valueStream().map(JsonNode::stringValue))
                .containsExactly("http://www.opengis.net/def/crs/OGC/1.3/CRS84",
                        "http://www.opengis.net/def/crs/EPSG/0/9067", "http://www.opengis.net/def/crs/EPSG/0/28992");

        HttpResponse<String> answer = proximity.ask(SCENARIOS + "?crs=http://www.opengis.net/def/crs/EPSG/9.9.1/28992",
                proximity.question(),
                "Accept-Crs", "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");

        assertThat(answer.headers().firstValue("Content-Crs")).contains(RD);
        assertThat(Calls.json(answer).at("/newLocations/locations/0/geometry/coordinates/0").doubleValue())
                .isBetween(150_000.0, 180_000.0);
        assertThat(proximity.ask(SCENARIOS, proximity.question()).headers().firstValue("Content-Crs"))
                .contains("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
        assertThat(codes(proximity.ask(SCENARIOS + "?crs=maan", proximity.question()))).containsExactly("unknown-crs");
        assertThat(codes(proximity.ask(SCENARIOS + "?taal=nl", proximity.question())))
                .containsExactly("unknown-parameter");
    }

    /** Longitude first, as the national rules exchange it; the other order is named and never silently used. */
    @Test
    void takesEtrsWithLongitudeFirst() {
        String etrs = "<http://www.opengis.net/def/crs/EPSG/0/9067>";
        assertThat(proximity.ask(MEASUREMENTS, proximity.now(), "Content-Crs", etrs).statusCode()).isEqualTo(200);
        ObjectNode swapped = proximity.now();
        swapped.at("/submission/proximity/locations/0/geometry/coordinates").asArray().removeAll().add(52.5).add(5.6);
        assertThat(codes(proximity.ask(MEASUREMENTS, swapped, "Content-Crs", etrs)))
                .containsExactly("swapped-coordinates");
    }

    /** Each fault of the places that came with a proximity.question(), by where it stands. */
    @Test
    void namesEveryFaultOfTheAreasAndLocationsThatCameAlong() {
        ObjectNode now = proximity.now();
        ObjectNode areas = now.putObject("neighbourhoods").put("type", "FeatureCollection");
        area(areas, "9901", "1000", 5.6, 52.5);
        area(areas, "9901", "1000", 5.6, 52.5);
        area(areas, "9902", "", 5.6, 52.5);
        area(areas, "9903", "10", 52.5, 5.6);
        area(areas, "9904", "10", 2.3, 48.8);

        assertThat(codes(proximity.ask(MEASUREMENTS, now))).containsExactlyInAnyOrder("duplicate-code",
                "missing-inhabitants",
                "swapped-coordinates", "outside-country");

        ObjectNode far = proximity.now();
        far.at("/submission/proximity/locations/0/geometry/coordinates").asArray().removeAll().add(5.6).add(51.6);
        assertThat(codes(proximity.ask(MEASUREMENTS, far))).containsExactly("far-from-municipality");

        ObjectNode former = proximity.now();
        ((ObjectNode) former.at("/submission/municipalities/0")).put("name", "Weesp");
        assertThat(codes(proximity.ask(MEASUREMENTS, former))).contains("former-name");

        ObjectNode twice = proximity.now();
        ((ObjectNode) twice.at("/submission/proximity/locations/1")).put("name", "Voorbeeldstad Centrum")
                .set("geometry", twice.at("/submission/proximity/locations/0/geometry"));
        assertThat(Calls.json(proximity.ask(MEASUREMENTS, twice)).path("remarks").valueStream()
                .map(each -> each.path("code").stringValue())).contains("duplicate-location");
    }

    private static void area(ObjectNode areas, String code, String inhabitants, double first, double second) {
        ObjectNode area = areas.withArray("/features").addObject().put("type", "Feature");
        area.putObject("properties").put("code", code).put("municipality", "Voorbeeldstad").put("inhabitants",
                inhabitants);
        area.putObject("geometry").put("type", "Point").putArray("coordinates").add(first).add(second);
    }
}
