package nl.robuustebibliotheek.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page about the command line shows what the commands print today. After a change in rules or texts,
 * {@code mvn test -Dtest=CommandLinePageTests -Dpages.write=true} writes it anew.
 */
class CommandLinePageTests {

    private static final Path PAGE = Path.of("docs", "command-line.md");
    private static final Path TREE = Path.of("docs", "examples", "explanations", "small-town-STA-01.txt");
    private static final Pattern QUOTE = Pattern.compile("```console\n\\$ robuust ([^\n]+)\n(.*?)```", Pattern.DOTALL);
    private static final String MORE = "…\n";
    private static final boolean WRITE = Boolean.getBoolean("pages.write");

    @Test
    void quotesWhatTheCommandsPrint() throws IOException {
        String page = Files.readString(PAGE);
        String today = QUOTE.matcher(page).replaceAll(quote -> Matcher.quoteReplacement(
                "```console\n$ robuust %s\n%s```".formatted(quote.group(1), quoted(quote.group(1), quote.group(2)))));
        String tree = printed("explain docs/examples/small-town.json STA-01");
        if (WRITE) {
            Files.writeString(PAGE, today);
            Files.writeString(TREE, tree);
        }

        assertThat(Files.readString(PAGE)).isEqualTo(today).contains(tree);
        assertThat(Files.readString(TREE)).isEqualTo(tree);
        assertThat(QUOTE.matcher(today).results()).hasSize(4);
    }

    /** A quote that ends with three points quotes only so many lines. */
    private static String quoted(String command, String before) {
        String all = printed(command);
        if (!before.endsWith(MORE)) {
            return all;
        }
        long lines = before.lines().count() - 1;
        return all.lines().limit(lines).collect(Collectors.joining("\n", "", "\n" + MORE));
    }

    private static String printed(String command) {
        return Run.of(command.split(" ", -1)).out();
    }
}
