package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1234567.891 | 2 | 1.234.567,89 | 1,234,567.89", "0.5 | 0 | 0 | 0",
            "1.5 | 0 | 2 | 2", "-1234.5 | 1 | -1.234,5 | -1,234.5", "100 | 2 | 100 | 100", "2.10 | 2 | 2,1 | 2.1",
            "1E+3 | 0 | 1.000 | 1,000", "-0.004 | 2 | 0 | 0"})
    void areWrittenAsPeopleReadThem(BigDecimal number, int decimals, String nl, String en) {
        assertThat(Numbers.plain(number, decimals)).isEqualTo(new Text(nl, en));
    }

    @ParameterizedTest
    @CsvSource({"2.500000000001, 2.5", "1E+3, 1000", "0.000, 0", "0.3333333333, 0.333333"})
    void areShortInJson(BigDecimal number, String json) {
        assertThat(Numbers.json(number).toPlainString()).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "staff.permanent-share | 0.9496 | 0.95 | minder dan 1 procentpunt | less than 1 percentage point",
            "staff.permanent-share | 0.88 | 0.95 | 7 procentpunt | 7 percentage points",
            "staff.permanent-share | 0.875 | 0.95 | 7 procentpunt | 7 percentage points",
            "staff.permanent-share | 0.7 | 0.7 | 0 procentpunt | 0 percentage points",
            "staff.fte-per-10000 | 1.999 | 2 | minder dan 0,01 | less than 0.01",
            "staff.fte-per-10000 | 2.31 | 2 | 0,31 | 0.31"})
    void aDifferenceLiesBetweenWhatIsShownAndIsNotCalledNothing(String indicator, BigDecimal value, BigDecimal bound,
            String nl, String en) {
        assertThat(Numbers.difference(value, bound,
                Door.live().release().catalogue().indicators().find(indicator).orElseThrow()))
                .isEqualTo(new Text(nl, en));
    }

    @Test
    void placeholdersAreFilledInBothLanguages() {
        Text text = new Text("Van {value} naar {target}, {weg}.", "From {value} to {target}, {weg}.");
        assertThat(new Placeholders().with("value", new Text("1,5", "1.5")).with("target", "$2\\").fill(text))
                .isEqualTo(new Text("Van 1,5 naar $2\\, –.", "From 1.5 to $2\\, –."));
        assertThat(new Placeholders().fill(new Text("{", "}"))).isEqualTo(new Text("{", "}"));
    }
}
