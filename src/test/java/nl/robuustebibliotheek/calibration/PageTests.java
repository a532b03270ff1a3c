package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that are made of the rule base say what the rule base says now. */
class PageTests {

    private static final Path DOCS = Path.of("docs");

    @Test
    void everyGuidelineValueThatAllOrNonePassHasItsReason() throws IOException {
        assertThat(Files.readString(DOCS.resolve("calibration.md"))).doesNotContain("Not looked at yet");
    }

    @Test
    void everyMadePageIsCurrent() throws IOException {
        Map<Path, String> pages = new Pages(Policy.release()).all(Policy.CATEGORIES, Policy.READER, Policy.ASSESSOR);
        for (Map.Entry<Path, String> page : pages.entrySet()) {
            Path file = DOCS.resolve(page.getKey());
            assertThat(file).as("Make the pages with: java -jar target/*.jar docs").exists();
            assertThat(Files.readString(file)).as("%s is not current. Make the pages with: java -jar target/*.jar docs",
                    file).isEqualTo(page.getValue());
        }
    }
}
