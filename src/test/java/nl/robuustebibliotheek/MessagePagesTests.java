package nl.robuustebibliotheek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.indicator.DataMistake;
import nl.robuustebibliotheek.rules.Mistake;

import static org.assertj.core.api.Assertions.assertThat;

/** Every message of {@code check} has its page, and every page its message. */
class MessagePagesTests {

    private static final Path PAGES = Path.of("docs", "messages");

    @Test
    void everyCodeHasAPageInBothLanguagesAndALinkToIt() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        for (String code : codes()) {
            assertThat(index).contains("| [" + code + "](" + code + ".md) |");
            assertThat(Files.readString(PAGES.resolve(code + ".md"))).startsWith("# " + code + "\n")
                    .contains("**Wat is er.**", "**What it is.**", "Zo niet · not so", "Maar zo · but so");
        }
    }

    @Test
    void everyPageBelongsToACode() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString().replace(".md", ""))
                    .filter(name -> !name.equals("README"))).containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    private static List<String> codes() {
        return Stream.concat(Arrays.stream(Mistake.values()).map(Mistake::code),
                Arrays.stream(DataMistake.values()).map(DataMistake::code)).distinct().toList();
    }
}
