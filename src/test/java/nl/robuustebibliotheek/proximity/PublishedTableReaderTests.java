package nl.robuustebibliotheek.proximity;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/** Distances that somebody published, out of tables as people have them. */
class PublishedTableReaderTests {

    private static final List<String> ASKED = List.of("GM9999", "Voorbeeldstad");

    @Test
    void readsATableOfOnesOwnWithEitherKindOfDecimals() {
        String dutch = "gemeente;km;definitie;methode;jaar;bron\nVoorbeeldstad;1,8;nearest-full;road;2024;provincie\n";
        String english = "municipality,km,definition,method,year,source\nGM9999,1.8,nearest-full,road,2024,provincie\n";

        assertThat(read(dutch).problems()).isEmpty();
        for (String table : List.of(dutch, english, dutch.replace(';', '\t'), "\uFEFF" + dutch.replace("\n", "\r\n"))) {
            assertThat(read(table).items()).singleElement().satisfies(each -> {
                assertThat(each.kilometres()).isEqualByComparingTo("1.8");
                assertThat(each.definition()).isEqualTo(DistanceDefinition.NEAREST_FULL);
                assertThat(each.year()).isEqualTo(2024);
            });
        }
    }

    @Test
    void takesTheDefinitionOfTheStatisticsOfficeFromTheYear() {
        Found<PublishedDistance> found = read("""
                "Nabijheid voorzieningen; afstand locatie, regionale cijfers"
                "Regio's";"Perioden";"Vrije tijd en cultuur/Bibliotheek/Afstand tot bibliotheek (km)"
                "Nederland";"2020";"2,0"
                "Voorbeeldstad (PV)";"2020";"2,4"
                "Voorbeeldstad (gemeente)";"2020";"14,4"
                "Voorbeeldstad (gemeente)";"2022";"0,6"
                "Anderstad";"2022";"."
                """);

        assertThat(found.problems()).isEmpty();
        assertThat(found.items()).extracting(PublishedDistance::definition).containsExactly(
                DistanceDefinition.NEAREST_FULL_OR_SERVICE_POINT, DistanceDefinition.NEAREST_LOCATION);
        assertThat(found.items()).extracting(each -> each.kilometres().toPlainString()).containsExactly("14.4", "0.6");
        assertThat(found.items()).extracting(PublishedDistance::method).containsOnly(DistanceMethod.ROAD);
        assertThat(found.items()).extracting(PublishedDistance::source).containsOnly(PublishedTableReader.OFFICE);
    }

    @Test
    void readsTheCodesOfTheOpenDataOfTheOffice() {
        assertThat(read(
                "\"ID\";\"RegioS\";\"Perioden\";\"AfstandTotBibliotheek_92\"\n0;\"GM9999  \";\"2022JJ00\";     1.1\n")
                .items()).singleElement().satisfies(each -> {
                    assertThat(each.year()).isEqualTo(2022);
                    assertThat(each.kilometres()).isEqualByComparingTo("1.1");
                });
    }

    @Test
    void namesWhatItCannotKnowOnItsLine() {
        String office = "Regio's;Perioden;Afstand tot bibliotheek (km)\n";

        assertThat(places(office + "Anderstad;2022;1,0\n\nVoorbeeldstad;2021;1,9\n"))
                .containsExactly("/rows/4/perioden definition-unsure");
        assertThat(places(office + "Voorbeeldstad;2022;.\n")).containsExactly("/rows/2/km not-a-number");
        assertThat(places(office + "Voorbeeldstad;2022;1,0\nVoorbeeldstad;2022;1,2\n"))
                .containsExactly("/rows/3/regio's published-twice");
        assertThat(places(office + "Anderstad;2022;1,0\n")).containsExactly(" not-published");
        assertThat(places("Regio's;Afstand tot bibliotheek (km)\nVoorbeeldstad;1,0\n"))
                .containsExactly("/rows/2/definition missing-value", "/rows/2/year missing-value");
        assertThat(places("naam;km\nVoorbeeldstad;1,0\n")).containsExactly("/rows/2/municipality missing-value");
    }

    @Test
    void aDefinitionThatStandsThereGoesBeforeTheYear() {
        assertThat(
                read("Regio's;Perioden;Afstand tot bibliotheek (km);definition\nVoorbeeldstad;2021;1,0;nearest-full\n")
                        .items())
                .extracting(PublishedDistance::definition).containsExactly(DistanceDefinition.NEAREST_FULL);
    }

    private static Found<PublishedDistance> read(String table) {
        return PublishedTableReader.found(table.getBytes(StandardCharsets.UTF_8), ASKED);
    }

    private static List<String> places(String table) {
        return read(table).problems().stream().map((Problem each) -> each.pointer() + " " + each.code()).toList();
    }
}
