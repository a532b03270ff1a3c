package nl.robuustebibliotheek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** What catalogues of public code ask of publiccode.yml, and what it says of us. */
class PublicCodeTests {

    private final Map<String, Object> file = new Yaml().load(Files.readString(Path.of("publiccode.yml")));

    PublicCodeTests() throws IOException {}

    @Test
    void hasWhatIsMandatory() {
        assertThat(file).containsKeys("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus",
                "softwareType", "description", "legal", "maintenance", "localisation");
        assertThat(at("maintenance")).containsKeys("type", "contacts");
        assertThat(at("localisation")).containsEntry("availableLanguages", List.of("nl", "en"));
        assertThat(at("legal")).containsEntry("license", "EUPL-1.2");
    }

    @Test
    void describesItselfInBothLanguagesWithinTheLimits() {
        for (String language : List.of("nl", "en")) {
            @SuppressWarnings("unchecked") Map<String, Object> words = (Map<String, Object>) at("description")
                    .get(language);

            assertThat(words.get("shortDescription").toString()).hasSizeBetween(1, 150);
            assertThat(words.get("longDescription").toString()).hasSizeBetween(150, 10_000);
            assertThat((List<?>) words.get("features")).isNotEmpty();
        }
    }

    @Test
    void theVersionAndTheLicenceAreThoseOfTheProgram() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + file.get("softwareVersion") + "<");
        assertThat(Files.readString(Path.of("LICENSE"))).contains("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> at(String key) {
        return (Map<String, Object>) file.get(key);
    }
}
