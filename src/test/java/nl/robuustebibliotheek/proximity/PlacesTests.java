package nl.robuustebibliotheek.proximity;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.submission.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Every row that cannot be used is named with its place and left out. */
class PlacesTests {

    private static final String HEADER = "code;naam;gemeente;inwoners;lat;lon\n";

    @Test
    void readsCommasAndSemicolonsDecimalCommasAndTheGrid() {
        Places semicolons = places(HEADER + "1;A;Voorbeeldstad;100;52,5;5,6\n");
        Places commas = places(
                "\uFEFFcode,name,municipality,inhabitants,rd_x,rd_y\n1,A,Voorbeeldstad,100,169450.0,501388.0\n");

        assertThat(semicolons.leftOut()).isEmpty();
        assertThat(commas.leftOut()).isEmpty();
        assertThat(semicolons.all().getFirst().position().millimetresTo(commas.all().getFirst().position()))
                .isLessThan(20_000);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "1;A;Voorbeeldstad;;52.5;5.6 | /rows/2/inwoners | missing-inhabitants",
            "1;A;Voorbeeldstad;veel;52.5;5.6 | /rows/2/inwoners | not-a-count",
            "1;A;Voorbeeldstad;-3;52.5;5.6 | /rows/2/inwoners | not-a-count",
            "1;A;Voorbeeldstad;10;5.6;52.5 | /rows/2/lat | swapped-coordinates",
            "1;A;Voorbeeldstad;10;48.8;2.3 | /rows/2/lat | outside-country",
            "1;A;Voorbeeldstad;10;501388;169450 | /rows/2/lat | other-coordinates",
            "1;A;Voorbeeldstad;10;x;5.6 | /rows/2/lat | not-a-number",
            "1;A;Voorbeeldstad;10;; | /rows/2 | missing-position",
            ";A;Voorbeeldstad;10;52.5;5.6 | /rows/2/code | missing-code",
    })
    void namesARowThatCannotBeUsed(String row, String place, String code) {
        Places places = places(HEADER + row + "\n2;B;Voorbeeldstad;5;52.4;5.5\n");

        assertThat(places.leftOut()).extracting(Problem::pointer, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(place, code));
        assertThat(places.all()).extracting(Neighbourhood::code).containsExactly("2");
    }

    @Test
    void namesAllProblemsAtOnce() {
        Places places = places(HEADER
                + "1;A;Voorbeeldstad;;48;5\n1;B;Voorbeeldstad;5;52.4;5.5\n3;C;;7;52.4;5.5\n4;D;Voorbeeldstad;7;52.4;5.5\n");

        assertThat(places.leftOut()).extracting(Problem::code).containsExactlyInAnyOrder("missing-inhabitants",
                "outside-country", "duplicate-code", "missing-municipality");
        assertThat(places.all()).extracting(Neighbourhood::code).containsExactly("4");
    }

    @Test
    void namesTwoWaysToWriteAPointThatDiffer() {
        assertThat(places("code,inwoners,lat,lon,rd_x,rd_y\n1,5,52.5,5.6,169450,502388\n").leftOut())
                .extracting(Problem::code).containsExactly("coordinates-differ");
    }

    @Test
    void knowsUnknownFromZero() {
        assertThat(places(HEADER + "1;A;Voorbeeldstad;0;52.5;5.6\n").all()).hasSize(1);
    }

    @Test
    void readsAgeBandsAndNamesThoseThatCannotBe() {
        Places places = places(
                "code,inwoners,lat,lon,age_0_17,leeftijd_65_plus\n1,100,52.5,5.6,20,30\n2,10,52.5,5.6,20,3\n");

        assertThat(places.all().getFirst().people()).containsEntry(new AgeBand(0, 17), 20L)
                .containsEntry(new AgeBand(65, AgeBand.OPEN), 30L);
        assertThat(places.leftOut()).extracting(Problem::code).containsExactly("more-people-than-inhabitants");
    }

    @Test
    void takesTheMiddleOfAnAreaAndHowFarItReaches() {
        Places places = places(
                """
                        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"code": "1", "inhabitants": 50},
                          "geometry": {"type": "Polygon", "coordinates": [[[5.6, 52.5], [5.7, 52.5], [5.7, 52.6], [5.6, 52.6], [5.6, 52.5]]]}},
                         {"type": "Feature", "properties": {"code": "2", "inhabitants": 50},
                          "geometry": {"type": "LineString", "coordinates": [[5.6, 52.5], [5.7, 52.5]]}}]}
                        """);

        Neighbourhood square = places.all().getFirst();
        assertThat(square.position().latitude()).isEqualTo(52.55, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(square.coarseness()).isEqualTo(square.position().millimetresTo(new Position(52.5, 5.6)));
        assertThat(places.leftOut()).extracting(Problem::code).containsExactly("geometry-unknown");
    }

    @Test
    void readsAnAreaInTheGridAndSaysWhenItIsNot() {
        String area = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"1\",\"inhabitants\":5},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[169450,501388]}}]}";

        assertThat(Places.read("x", bytes(area), Crs.RD).all()).hasSize(1);
        assertThat(Places.read("x", bytes(area), Crs.CRS84).leftOut()).extracting(Problem::code)
                .containsExactly("other-coordinates");
        assertThat(Places.read("x", bytes(area.replace("169450,501388", "501388,169450")), Crs.RD).leftOut())
                .extracting(Problem::code).containsExactly("swapped-coordinates");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"a\": | broken-json", "{\"type\": NaN} | broken-json",
            "{\"type\": \"x\"} | no-collection", "code,inwoners;1,\"A | broken-quote"})
    void saysWhenNothingCanBeRead(String content, String code) {
        assertThat(places(content.replace(';', '\n')).leftOut()).extracting(Problem::code).containsExactly(code);
        assertThat(Places.read("x", new byte[]{(byte) 0xC3, 0x28}, Crs.CRS84).leftOut()).extracting(Problem::code)
                .containsExactly("not-utf8");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"1,A,100,52,5,5,6 | more-cells-than-columns", "1,A,1.000,52.5,5.6 | not-a-count",
                    "1,A,-99997,52.5,5.6 | not-a-count"})
    void neverReadsANumberThatWasCutInTwo(String row, String code) {
        Places places = places("\n\ncode,naam,inwoners,lat,lon\n" + row + "\n2,B,10.0,52.5,5.6\n");

        assertThat(places.leftOut()).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(code);
            assertThat(each.pointer()).startsWith("/rows/4");
        });
        assertThat(places.all()).extracting(Neighbourhood::inhabitants).containsExactly(10L);
    }

    @Test
    void readsTabsAndNamesShapesThatDoNotClose() {
        assertThat(places("code\tnaam\tinwoners\tlat\tlon\n1\tA, aan zee; oost\t7\t52,5\t5,6\n").all())
                .extracting(Neighbourhood::name).containsExactly("A, aan zee; oost");
        String shape = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"code\":\"1\",\"inhabitants\":5},"
                + "\"geometry\":{\"type\":\"%s\",\"coordinates\":%s}}]}";
        assertThat(List.of(shape.formatted("Polygon", "[[[5,52],[5.2,52.2],[5.2,52]]]"),
                shape.formatted("Point", "[1e999,52]"), shape.formatted("Point", "[\"5\",\"52\"]"),
                shape.formatted("Polygon", "[]"))).allSatisfy(
                        content -> assertThat(places(content).leftOut())
                                .extracting(Problem::code).containsExactly("broken-shape"));
    }

    @Test
    void namesMunicipalitiesThatNoLongerExist() {
        Places places = places(HEADER + "1;A;Amsterdam;100;52.37;4.9\n2;B;Weesp;50;52.3;5.04\n");

        assertThat(places.area("GM0363", "Amsterdam").orElseThrow().inhabitants()).isEqualTo(100);
        assertThat(places.formerNames("Amsterdam")).extracting(note -> note.text().nl()).singleElement().asString()
                .contains("Weesp", "50 inwoners", "2022-03-24");
        assertThat(places.formerNames("Weesp")).extracting(note -> note.text().en()).singleElement().asString()
                .contains("it is now Amsterdam");
    }

    @Test
    void findsAMunicipalityByEitherName() {
        assertThat(places(HEADER + "1;A;'s-Gravenhage;100;52.07;4.3\n").area("GM0518", "Den Haag")).isPresent();
        assertThat(places(HEADER + "1;A;GM0518;100;52.07;4.3\n").area("GM0518", "Den Haag")).isPresent();
        assertThat(places(HEADER + "1;A;Voorbeeldstad;100;52.07;4.3\n").area("GM0518", "Den Haag")).isEmpty();
    }

    @Test
    void aLocationFarFromTheMunicipalityThatIsAskedForIsNamedWithoutAColumnForIt() {
        Places places = places(HEADER + "9901;A;Voorbeeldstad;100;52.5;5.6\n");

        assertThat(new SiteReader(places).read(bytes("naam,lat,lon\nVer,52.9,6.9\n"), Crs.CRS84, "Voorbeeldstad")
                .problems()).extracting(Problem::code).containsExactly("far-from-municipality");
        assertThat(new Surveyor(Question.USUAL).measure(places.area("", "Voorbeeldstad").orElseThrow(), List.of())
                .notes()).extracting(Measured.Note::code).contains("NO-LOCATIONS");
    }

    @Test
    void namesLocationsThatStandThereTwiceFarAwayOrNowhere() {
        Places places = places(HEADER + "9901;A;Voorbeeldstad;100;52.5;5.6\n");
        String libraries = "naam,gemeente,straat,huisnummer,postcode,lat,lon,soort\n"
                + "Centrum,Voorbeeldstad,Plein,1,9901AA,52.5,5.6,vestiging\n"
                + "Centrum,Voorbeeldstad,Plein,3,9901AA,52.5001,5.6,vestiging\n"
                + "Anders,Voorbeeldstad,Plein,1,9901AA,52.5,5.6,vestiging\n"
                + "Verweg,Voorbeeldstad,Laan,1,9999ZZ,51.5,5.6,servicepunt\n"
                + "Nergens,Voorbeeldstad,Laan,2,9999ZZ,,,servicepunt\n"
                + "Postcode,Voorbeeldstad,Laan,3,9901BB,,,afhaalpunt\n"
                + "Raar,Voorbeeldstad,Laan,4,9901BB,,,kasteel\n";

        Sites sites = new SiteReader(places).read(bytes(libraries), Crs.CRS84, "Voorbeeldstad");

        assertThat(sites.remarks()).extracting(Problem::code).containsExactly("duplicate-location",
                "duplicate-address");
        assertThat(sites.problems()).extracting(Problem::code).containsExactly("far-from-municipality",
                "missing-position", "unknown-word");
        assertThat(sites.all()).extracting(Site::precision).contains(Site.Precision.POSTCODE);
    }

    @Test
    void realRowsWithoutInhabitantsAreNamed() {
        Places places = RealPlaces.postcodes();
        List<String> codes = places.leftOut().stream().map(Problem::code).distinct().toList();

        assertThat(places.all().size() + places.leftOut().size()).isEqualTo(4_067);
        assertThat(codes).containsExactlyInAnyOrder("missing-inhabitants", "missing-municipality");
    }

    private static Places places(String content) {
        return Places.read("test", bytes(content), Crs.CRS84);
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
