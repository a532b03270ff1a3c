package nl.robuustebibliotheek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.rules.FactType;
import nl.robuustebibliotheek.rules.Verbs;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages say what the code says, and lead somewhere. */
class DocsTests {

    private static final Path DOCS = Path.of("docs");

    @Test
    void theGlossaryHasEveryVerdictAndBuildingBlockInBothLanguages() throws IOException {
        String glossary = Files.readString(DOCS.resolve("glossary.md"));
        for (Verdict verdict : Verdict.values()) {
            assertThat(glossary).contains("| " + verdict.title().nl() + " | " + verdict.title().en() + " |")
                    .contains("`" + verdict.name() + "`");
        }
        for (BuildingBlock block : BuildingBlock.values()) {
            assertThat(glossary).contains("| " + block.title().nl() + " | ").contains("`" + block.code() + "`");
        }
    }

    @Test
    void theLanguagePageHasEveryVerbAndEveryField() throws IOException {
        String page = Files.readString(DOCS.resolve("rule-language.md"));
        Verbs.all().forEach(verb -> assertThat(page).contains("`" + verb));
        for (FactType fact : FactType.values()) {
            String row = page.lines().filter(line -> line.startsWith("| `" + fact.word() + "` |")).findFirst()
                    .orElseThrow(() -> new AssertionError("No row for " + fact.word()));
            fact.fieldNames().forEach(field -> assertThat(row).contains("`" + field + "`"));
        }
    }

    @Test
    void theDecisionsIndexLeadsToEveryDecision() throws IOException {
        String index = Files.readString(DOCS.resolve("decisions/README.md"));
        try (Stream<Path> pages = Files.list(DOCS.resolve("decisions"))) {
            pages.map(page -> page.getFileName().toString()).filter(name -> name.matches("[0-9]{4}-.*"))
                    .forEach(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    @Test
    void everyLinkBetweenPagesLeadsToAFile() throws IOException {
        List<String> dead = new ArrayList<>();
        Pattern link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");
        try (Stream<Path> pages = Stream.concat(Stream.of(Path.of("README.md")), Files.walk(DOCS))) {
            for (Path page : pages.filter(file -> file.toString().endsWith(".md")).toList()) {
                Matcher matcher = link.matcher(Files.readString(page));
                while (matcher.find()) {
                    Path parent = page.getParent() == null ? Path.of("") : page.getParent();
                    if (!Files.exists(parent.resolve(matcher.group(1)))) {
                        dead.add(page + " → " + matcher.group(1));
                    }
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    /** What libraries, advisers and the project team read is there in Dutch, and either page leads to the other. */
    @ParameterizedTest
    @ValueSource(strings = {"submission", "guide", "calibrating"})
    void pagesForTheThreeUsersAreThereInBothLanguages(String name) throws IOException {
        assertThat(Files.readString(DOCS.resolve(name + ".md"))).contains("(" + name + ".nl.md)");
        assertThat(Files.readString(DOCS.resolve(name + ".nl.md"))).contains("(" + name + ".md)");
    }

    /** A page that changes in one language changes in the other: they name the same addresses, fields and words of code. */
    @ParameterizedTest
    @ValueSource(strings = {"submission", "guide"})
    void pagesInTwoLanguagesNameTheSameThings(String name) throws IOException {
        assertThat(codeIn(name + ".nl.md")).isEqualTo(codeIn(name + ".md"));
    }

    @Test
    void theIndexLeadsToEveryPage() throws IOException {
        String index = Files.readString(DOCS.resolve("README.md"));
        try (Stream<Path> pages = Files.list(DOCS)) {
            pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".md") && !name.equals("README.md"))
                    .forEach(name -> assertThat(index).contains("(" + name + ")"));
        }
    }

    /** Addresses, parameters and names of fields in code spans; those of the page itself differ by language. */
    private static Set<String> codeIn(String name) throws IOException {
        return Pattern.compile("`([^`]+)`").matcher(Files.readString(DOCS.resolve(name))).results()
                .map(code -> code.group(1))
                .filter(code -> code
                        .matches("/v1/.*|[A-Z]{2,}|[a-z]+[A-Z]\\w+|[a-z-]+\\.json|categories/.*|rules/.*|\\{.*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theAnswersKindsAreAmongTheContractsAndTheDecidedOnes() {
        assertThat(Arrays.stream(FindingKind.values()).map(Enum::name)).containsExactlyInAnyOrder("MET", "BELOW_TARGET",
                "SHORTFALL", "UNKNOWN", "NOT_APPLICABLE", "PENDING", "KNOCK_OUT", "CONCERN", "STRENGTH", "SOFTENED",
                "REFERENCE");
    }
}
