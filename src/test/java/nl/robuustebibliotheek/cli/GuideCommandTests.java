package nl.robuustebibliotheek.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class GuideCommandTests {

    private static final String EXAMPLE = "docs/examples/regional.json";

    @Test
    void writesTheGuideInAFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("leidraad.pdf");

        Run run = Run.of("guide", EXAMPLE, "--format", "pdf", "--audience", "council", "-o", file.toString());

        assertThat(run.code()).isZero();
        assertThat(new String(Files.readAllBytes(file), 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    @Test
    void showsTheMapAndTheChangesThatWereChosen(@TempDir Path folder) throws Exception {
        Path town = folder.resolve("town.json");
        Files.write(town, JsonMapper.shared().writeValueAsBytes(JsonMapper.shared()
                .readTree(Files.readAllBytes(Path.of("docs/examples/places/closing.json"))).path("submission")));
        Path scenarios = folder.resolve("scenarios.json");
        Files.writeString(scenarios,
                "{\"scenarios\":[{\"changes\":[{\"kind\":\"close\",\"location\":\"Voorbeeldwijk\"}]}]}");

        Run run = Run.of("guide", town.toString(), "--places", "docs/examples/places/areas.csv", "--scenarios",
                scenarios.toString(), "--edition", "preparation");
        Files.writeString(scenarios, "{\"scenarios\":[{}]}");
        Run wrong = Run.of("guide", town.toString(), "--places", "docs/examples/places/areas.csv", "--scenarios",
                scenarios.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("<svg", "Nabijheid in Voorbeeldstad, zonder Voorbeeldwijk", "(gaat weg)",
                "Uitkomst: voor robuust");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("/scenarios/0 nothing-asked");
    }

    @Test
    void writesToStandardOutputInTheLanguageAskedFor() {
        Run run = Run.of("guide", EXAMPLE, "--format", "markdown", "--lang", "en", "--edition", "preparation");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("# ").contains("Conversation guide").contains("## Sources");
    }

    @Test
    void makesEverythingWithAFolderForEachMunicipality(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("alles.zip");

        Run run = Run.of("guide", "docs/examples/village.json", "--format", "zip", "-o", file.toString());

        assertThat(run.code()).isZero();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName().replaceAll(".*\\.", "")))
                    .contains("html", "pdf", "docx", "odt", "pptx", "md", "json", "xlsx", "csv", "ics");
        }
    }

    @Test
    void makesAGuideOfAKeptAnswerWithoutJudgingAgain(@TempDir Path folder) throws Exception {
        Path answer = folder.resolve("antwoord.json");
        String judged = Run.of("assess", EXAMPLE).out();
        Files.writeString(answer, judged.replaceAll("(\"release\":\\{\"version\":\")[^\"]*\",\"hash\":\"[^\"]*",
                "$13.1.4\",\"hash\":\"sha256:eerder").replace("fte per 10.000", "fte per tienduizend"));

        Run run = Run.of("guide", answer.toString(), "--submission", EXAMPLE, "--format", "markdown");

        assertThat(run.err()).contains("3.1.4").contains("0.0.0+");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("3.1.4", "sha256:eerder", "fte per tienduizend", "## Drie kansen");
        assertThat(Run.of("guide", answer.toString()).code()).isEqualTo(2);
        assertThat(Run.of("guide", answer.toString()).err()).contains("--submission");
        assertThat(Run.of("guide", EXAMPLE, "--submission", EXAMPLE).code()).isEqualTo(2);
        Run other = Run.of("guide", answer.toString(), "--submission", "docs/examples/village.json");
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.err()).contains("other-submission");
        Run english = Run.of("guide", answer.toString(), "--submission", EXAMPLE, "--lang", "en");
        assertThat(english.err()).contains("other-language").contains("--lang nl");
        Files.writeString(answer, "{\"receipt\":1,\"blocks\":2}");
        assertThat(Run.of("guide", answer.toString(), "--submission", EXAMPLE).err()).contains("answer-unreadable");
    }

    @Test
    void saysThatItCannotWriteWhereItWasAsked(@TempDir Path folder) {
        Run run = Run.of("guide", EXAMPLE, "--format", "markdown", "-o", folder.resolve("nergens/gids.md").toString());

        assertThat(run.code()).isEqualTo(Commands.ERROR);
        assertThat(run.err()).contains("te schrijven", "nergens/gids.md").doesNotContain("Exception");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(Run.of("guide", EXAMPLE, "--audience", "counsil").err()).contains("council");
        assertThat(Run.of("guide", EXAMPLE, "--audience", "counsil").code()).isEqualTo(2);
        Run elsewhere = Run.of("guide", EXAMPLE, "--municipality", "GM0001");
        assertThat(elsewhere.code()).isEqualTo(1);
        assertThat(elsewhere.err()).contains("GM0001").contains("Misschien");
    }
}
