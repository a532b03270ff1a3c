package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import nl.robuustebibliotheek.category.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** What a library yields for each euro was mainly worked out abroad: no such figure may pass for a Dutch one. */
class ReturnsTests {

    private static final Pattern RETURN = Pattern
            .compile("(?iU)\\bS?ROI\\b|\\breturns? on\\b|\\bsocial return\\b|\\brendement"
                    + "|\\bterugverdien|per (geïnvesteerde |invested )?(euro|dollar|pond|pound)\\b"
                    + "|\\b(elke|iedere|every|each) (\\w+ )?(euro|dollar|pond|pound)\\b|\\bdollars?\\b|[$£] ?\\d|\\b(USD|GBP)\\b");
    /** What advises against it, and the plausibility of rows from abroad. */
    private static final List<String> ALLOWED = List.of("not-say.2:", "Amerikaanse bibliotheken, in dollars",
            "Libraries of the United States, in dollars");
    /** Dutch pages, and a Dutch librarian who writes about Dutch figures. */
    private static final Pattern COUNTRY = Pattern.compile(".*\\.nl|markdeckers\\.net");

    @Test
    void noTextForPeopleNamesOne() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : texts()) {
            for (String line : Files.readAllLines(file)) {
                if (namesOne(line) && ALLOWED.stream().noneMatch(line::contains)) {
                    found.add(file + ": " + line.strip());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Elke euro levert er vier op", "Every invested euro yields four", "een rendement van vier",
            "per geïnvesteerde euro komt vier terug", "a social return of $ 4.50", "the ROI is 4"})
    void knowsOne(String sentence) {
        assertThat(namesOne(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hulp bij de aangifte", "People who file their tax return", "26 euro per inwoner"})
    void leavesOthersAlone(String sentence) {
        assertThat(namesOne(sentence)).isFalse();
    }

    /** A figure from elsewhere may be of use one day; then it must say where it is from, and this test must know how. */
    @Test
    void everyFigureAndEveryPieceOfEvidenceIsOfThisCountry() {
        assertThat(Policy.release().catalogue().sources().all())
                .filteredOn(source -> source.kind() == Source.Kind.EVIDENCE || source.kind() == Source.Kind.AVERAGE)
                .isNotEmpty()
                .allSatisfy(source -> assertThat(URI.create(source.url()).getHost()).as(source.id()).matches(COUNTRY));
    }

    private static boolean namesOne(String text) {
        return RETURN.matcher(text).find();
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(Policy.CATEGORIES)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && !file.toString().contains("/cases/"))
                    .toList();
        }
    }
}
