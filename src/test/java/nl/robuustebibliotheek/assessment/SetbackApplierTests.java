package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.Setback;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

class SetbackApplierTests {

    private static final SubmissionReader READER = new SubmissionReader();
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "8 | true | 0.5 | 4 | 4", "8 | false | -3 | 5 | 5", "2 | false | -3 | 0 | 0",
            "{\"value\": 8, \"margin\": 2} | true | 0.5 | 3 | 5", "99999 | true | 2 | 100000 | 100000",
            "8 | true | 0 | 0 | 0"})
    void changesWhatIsKnown(String answer, boolean scales, BigDecimal number, BigDecimal low,
            BigDecimal high) {
        assertThat(after(answer, scales, number)).isInstanceOfSatisfying(Answer.Amount.class, amount -> {
            assertThat(amount.low()).isEqualByComparingTo(low);
            assertThat(amount.high()).isEqualByComparingTo(high);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{\"unknown\": true} | true | 0.5", "{\"unknown\": true} | false | -1",
            "{\"notApplicable\": \"x\"} | true | 0.5", "{\"byPartner\": \"x\"} | false | 3",
            "{\"notApplicable\": \"x\"} | true | 0", "{\"byPartner\": \"x\"} | true | 0"})
    void leavesTheRestAsItIs(String answer, boolean scales, BigDecimal number) {
        assertThat(after(answer, scales, number)).isEqualTo(submission(answer).answer("/staff/permanentFte"));
    }

    @Test
    void nothingIsLeftOfWhatNobodyKnows() {
        assertThat(after("{\"unknown\": true}", true, BigDecimal.ZERO)).isEqualTo(new Answer.NothingLeft());
    }

    private static Answer after(String answer, boolean scales, BigDecimal number) {
        Setback setback = new Setback(new RuleRef("SET-01", "SET-01 Proef", "rules/proef.drl", 1, "wet"),
                List.of(new Setback.Change("/staff/permanentFte", scales, number)));
        return new SetbackApplier(Door.FIELDS).after(setback, submission(answer)).submission()
                .answer("/staff/permanentFte");
    }

    private static Submission submission(String answer) {
        return READER.read(MAPPER.readTree("""
                { "library": { "name": "Bibliotheek Voorbeeldstad" }, "referenceYear": 2025,
                  "municipalities": [ { "code": "GM9999", "name": "Voorbeeldstad", "inhabitants": 5000 } ],
                  "staff": { "permanentFte": %s } }
                """.formatted(answer)));
    }
}
