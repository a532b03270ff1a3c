package nl.robuustebibliotheek.plausibility;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.indicator.CombinedShare;
import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.submission.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlausibilityReaderTests {

    private static final String GOOD = """
            profile: here
            checks:
              - code: PLA-01
                value: /activities/visits
                title: { nl: Bezoek, en: Visits }
                text: { nl: "{value}, meestal {low} tot {high}", en: "{value}, usually {low} to {high}" }
                hints: [ { times: 0.1, text: { nl: Nul., en: Zero. } } ]
                source: own
            profiles:
              - id: here
                about: { nl: Hier, en: Here }
                usual: { PLA-01: { remark: [10, 20], warning: [5, 50] } }
                categories: { village: { PLA-01: { warning: [1, 50] } } }
            """;

    @TempDir
    Path folder;

    private final List<DataProblem> problems = new ArrayList<>();

    @Test
    void readsChecksAndWhatIsUsualPerCategory() throws IOException {
        Plausibility catalogue = read(GOOD);

        assertThat(problems).isEmpty();
        assertThat(catalogue.checks()).extracting(Check::code).containsExactly("PLA-01");
        assertThat(catalogue.profile().bounds("PLA-01", "large-city").orElseThrow().firstEntry().getKey())
                .isEqualTo(Severity.WARNING);
        assertThat(catalogue.profile().bounds("PLA-01", "village").orElseThrow())
                .containsOnlyKeys(Severity.WARNING)
                .containsValue(new Bounds(BigDecimal.ONE, BigDecimal.valueOf(50)));
        assertThatThrownBy(() -> catalogue.under("elsewhere")).hasMessageContaining("Maybe one of [here]");
    }

    @Test
    void asksNothingWithoutItsFile() {
        assertThat(reader().read(folder, problems).checks()).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws IOException {
        read(GOOD.replace("profile: here", "profile: there").replace("code: PLA-01", "code: VISITS")
                .replace("/activities/visits", "/activities/visit").replace("village", "hamlet")
                .replace("remark: [10, 20]", "remark: [20, 10]"));

        assertThat(problems).anyMatch(line -> line.text().en().contains("no profile 'there'; there are [here]"))
                .anyMatch(line -> line.text().en().contains("a code is written as PLA-01"))
                .anyMatch(line -> line.text().en().contains("there is no field /activities/visit")
                        && line.text().en().contains("visits"))
                .anyMatch(line -> line.text().en().contains("no category 'hamlet'"))
                .anyMatch(line -> line.text().en().contains("the lowest first"))
                .anyMatch(line -> line.text().en().contains("there is no check PLA-01 that has bounds"));
    }

    @Test
    void aTextThatNamesABoundHasThatBound() throws IOException {
        read(GOOD.replace("remark: [10, 20]", "remark: [10, null]"));

        assertThat(problems).singleElement().asString().contains("the text says {high}");
    }

    @Test
    void aCheckAsksOneThing() throws IOException {
        read(GOOD.replace("    value: /activities/visits", "    value: /activities/visits\n    openDays: true"));

        assertThat(problems).first().asString().contains("a check asks one of [change, openDays, part, value]");
    }

    private Plausibility read(String text) throws IOException {
        Files.writeString(folder.resolve("plausibility.yaml"), text);
        return reader().read(folder, problems);
    }

    private static PlausibilityReader reader() {
        return new PlausibilityReader(new Fields(), new Indicators(List.of(), new CombinedShare(BigDecimal.ONE, "")),
                Set.of("village", "large-city"));
    }
}
