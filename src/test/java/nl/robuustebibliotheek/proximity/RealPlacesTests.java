package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Figures that somebody else worked out beforehand, on real areas and real libraries. */
class RealPlacesTests {

    private final Places places = RealPlaces.postcodes();

    @Test
    void amsterdamIsAsWorkedOutElsewhere() {
        Area amsterdam = places.area("GM0363", "Amsterdam").orElseThrow();
        List<Site> libraries = RealPlaces.libraries(places, "Amsterdam").orThrow().all().stream()
                .filter(site -> !site.name().startsWith("Universiteits")).toList();

        Measured measured = new Surveyor(Question.USUAL).measure(amsterdam, libraries);

        assertThat(libraries).hasSize(13);
        assertThat(libraries).extracting(Site::name).contains("OBA Weesp");
        assertThat(amsterdam.neighbourhoods()).hasSize(80);
        assertThat(places.leftOut()).as("the 81st, 1044, has no inhabitants in the file")
                .extracting(Problem::pointer).contains("/rows/29/inwoners_2021");
        assertThat(amsterdam.inhabitants()).isEqualTo(872_520);
        assertThat(value(measured, Figure.Kind.MEAN)).isCloseTo(new BigDecimal("1.2732"),
                within(new BigDecimal("0.00005")));
        assertThat(value(measured, Figure.Kind.WITHIN_1_KM)).isCloseTo(new BigDecimal("0.3573"),
                within(new BigDecimal("0.00005")));
        assertThat(value(measured, Figure.Kind.WITHIN_2_KM)).isCloseTo(new BigDecimal("0.8305"),
                within(new BigDecimal("0.00005")));
        assertThat(value(measured, Figure.Kind.WITHIN_3_KM)).isCloseTo(new BigDecimal("0.9578"),
                within(new BigDecimal("0.00005")));
    }

    @Test
    void weespIsNamedWhileItsInhabitantsDoNotCount() {
        Area amsterdam = places.area("GM0363", "Amsterdam").orElseThrow();
        List<Site> libraries = RealPlaces.libraries(places, "Amsterdam").orThrow().all();

        Measured measured = places.noted(new Surveyor(Question.USUAL).measure(amsterdam, libraries), libraries);

        assertThat(measured.notes()).extracting(Measured.Note::code).contains("FORMER-MUNICIPALITY",
                "LOCATION-ELSEWHERE");
        assertThat(measured.notes()).filteredOn(note -> note.code().equals("LOCATION-ELSEWHERE")).singleElement()
                .satisfies(note -> assertThat(note.text().nl()).isEqualTo(
                        "OBA Weesp staat tussen inwoners van Weesp, die hier niet meetellen. De locatie telt wel mee."));
    }

    /** The municipalities of 2021 that are not among those of 2026 are those that went into others, and nothing else. */
    @Test
    void theFormerMunicipalitiesAreThoseThatTheRealTablesLack() {
        Set<String> now = new TreeSet<>();
        Set<String> then = new TreeSet<>();
        new RowsReader().read(RealPlaces.bytes("municipalities-2026.csv")).items()
                .forEach(row -> now.add(Municipalities.key(row.value(List.of("name")).orElseThrow())));
        places.all().forEach(each -> then.add(Municipalities.key(each.municipality())));
        List<FormerMunicipality> former = FormerMunicipality.all();

        assertThat(former).allSatisfy(each -> {
            assertThat(now).doesNotContain(Municipalities.key(each.name()));
            assertThat(now).containsAll(each.now().stream().map(Municipalities::key).toList());
            assertThat(each.source()).isNotBlank();
            assertThat(each.url()).startsWith("https://");
        });
        then.removeAll(now);
        assertThat(former.stream().map(each -> Municipalities.key(each.name()))).containsAll(then);
    }

    @Test
    void brummensWoodsAndDoubleLibraryAreNamed() {
        Area brummen = places.area("GM0213", "Brummen").orElseThrow();
        Sites libraries = RealPlaces.libraries(places, "Brummen");

        Measured measured = new Surveyor(Question.USUAL).measure(brummen, libraries.orThrow().all());

        assertThat(libraries.all()).hasSize(2);
        assertThat(libraries.remarks()).extracting(Problem::code).containsExactly("duplicate-location");
        assertThat(value(measured, Figure.Kind.MEAN)).isCloseTo(new BigDecimal("4.95"),
                within(new BigDecimal("0.005")));
        assertThat(measured.notes()).filteredOn(note -> note.code().equals("COARSE-POINTS")).singleElement()
                .satisfies(note -> assertThat(note.text().nl()).contains("6961 Eerbeek"));
        assertThat(measured.notes()).filteredOn(note -> note.code().equals("POINT-FAR-FROM-LIBRARY")).singleElement()
                .satisfies(note -> assertThat(note.text().nl()).contains("Eerbeek", "3,8 km"));
    }

    private static BigDecimal value(Measured measured, Figure.Kind kind) {
        return measured.find(kind, DistanceDefinition.NEAREST_LOCATION).orElseThrow().value();
    }
}
