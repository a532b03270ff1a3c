package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What one sees in a terminal of places. */
class ProximityCommandTests {

    private static final String PLACES = "docs/examples/places/areas.csv";
    private static final String CLOSING = "docs/examples/places/closing.json";

    @TempDir
    private Path folder;

    @Test
    void showsTablesAndTheVerdictBeforeAndAfter() {
        Run run = Run.of("proximity", CLOSING, "--places", PLACES);

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Nabijheid in Voorbeeldstad", "9904 Voorbeeldwijk", "Uitkomst: voor robuust",
                "zonder Voorbeeldwijk", "met de nieuwe plek robuust", "uren, personeel en kosten zijn nog niet bekend",
                "Beste plek onder de punten van de gebieden: iets beters is er niet", "Berekend op ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 140);
    }

    @Test
    void writesJsonAndAMap() throws IOException {
        Path map = folder.resolve("kaart.svg");
        Run run = Run.of("proximity", CLOSING, "--places", PLACES, "--format", "json", "--map", map.toString(),
                "--lang",
                "en");

        assertThat(JsonMapper.shared().readTree(run.out()).at("/verdict/before/value").stringValue())
                .isEqualTo("ROBUST");
        assertThat(Files.readString(map)).startsWith("<svg").contains("Distance to the library: Voorbeeldstad")
                .doesNotContain("http://www.w3.org/1999");
        assertThat(Files.readString(folder.resolve("kaart-2.svg"))).startsWith("<svg").contains("(new)");
        assertThat(run.err()).contains("kaart.svg: Proximity in Voorbeeldstad, without Voorbeeldwijk", "kaart-2.svg: ");
    }

    @Test
    void measuresATableOfLocations() throws IOException {
        Path table = folder.resolve("locaties.csv");
        Files.writeString(table, "naam;soort;lat;lon\nMidden;vestiging;52,5;5,6\nWeg;vestiging;52,56;5,67\n");

        Run run = Run.of("proximity", "--places", PLACES, "--locations", table.toString(), "--municipality",
                "Voorbeeldstad", "--without", "Weg", "--factor", "1.2", "--factor-source", "voorbeeld");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("maal 1,2 (voorbeeld)", "Midden").doesNotContain("  Weg ");
    }

    @Test
    void namesWhatCannotBeUsed() throws IOException {
        Path table = folder.resolve("locaties.csv");
        Files.writeString(table, "naam;soort;lat;lon\nMidden;vestiging;5,6;52,5\n");

        Run run = Run.of("proximity", "--places", PLACES, "--locations", table.toString(), "--municipality",
                "Voorbeeldstad");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("/rows/2/lat swapped-coordinates");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(Run.of("proximity").code()).isEqualTo(2);
        assertThat(Run.of("proximity", CLOSING, "--places", PLACES, "--factor", "1.3").code()).isEqualTo(2);
        assertThat(Run.of("proximity", CLOSING, "--places", "nergens.csv").err()).contains("nergens.csv",
                "is niet te lezen").doesNotContain("ROBUUST_PLACES_FILE");
        assertThat(Run.of("proximity", CLOSING, "--places", "LICENSE").err()).contains("Geen plek in", "is bruikbaar");
        assertThat(Run.of("proximity", "--locations", PLACES, "--places", PLACES, "--municipality", "Elders").err())
                .contains("Elders");
        assertThat(Run.of("proximity", "docs/examples/village.json", "--places", PLACES).err())
                .contains("missing-position");
    }
}
