package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.rules.Vocabulary;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages that are made of the rule base say what the rule base says now. */
class PageTests {

    private static final Path DOCS = Path.of("docs");

    @Test
    void everyGuidelineValueThatAllOrNonePassHasItsReason() throws IOException {
        assertThat(Files.readString(DOCS.resolve("calibration.md"))).doesNotContain("Not looked at yet");
    }

    @Test
    void everyVerbAndWordStandsOnTheAuthorsPagesWithItsMeaning() throws IOException {
        for (Map.Entry<Path, MadePart> part : Pages.parts().entrySet()) {
            String page = Files.readString(DOCS.resolve(part.getKey()));
            assertThat(page).as("%s is not current. Make the pages with: java -jar target/*.jar docs", part.getKey())
                    .isEqualTo(part.getValue().in(page));
            Vocabulary.verbs().forEach(verb -> assertThat(page).contains("| `" + verb.name() + "("));
            Vocabulary.words().forEach(word -> assertThat(page).contains("| `" + word.field() + "` | "));
        }
        assertThat(new VocabularyTables(Language.NL).meant()).isEqualTo(Vocabulary.verbs().size()
                + Vocabulary.qualifiers().size() + Vocabulary.words().size());
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
