package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;

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
        assertThat(amsterdam.neighbourhoods()).hasSize(80);
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
