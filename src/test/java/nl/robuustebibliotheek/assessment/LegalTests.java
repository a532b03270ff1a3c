package nl.robuustebibliotheek.assessment;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.Assessment.LegalBasis;
import nl.robuustebibliotheek.assessment.Assessment.LegalBasis.Status;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

class LegalTests {

    private static final String INFORMATION = "/activities/functions/information";
    private static final Text TEXT = new Text("t", "t");
    private static final SubmissionReader READER = new SubmissionReader();
    private static final JsonMapper MAPPER = new JsonMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "MET | true | TO_CONFIRM",
            "MET | {\"value\": true, \"quality\": \"estimated\"} | TO_CONFIRM",
            "MET | {\"value\": true, \"quality\": \"audited\"} | IN_ORDER",
            "MET | {\"byPartner\": \"Cultuurhuis\"} | TO_CONFIRM",
            "SHORTFALL | false | NOT_MET",
            "KNOCK_OUT | {\"value\": false, \"quality\": \"audited\"} | NOT_MET",
            "UNKNOWN | {\"unknown\": true} | TO_CONFIRM",
            "PENDING | true | IN_ORDER"})
    void onlyWhatSomebodyAuditedIsInOrder(FindingKind kind, String answer, Status status) {
        assertThat(basis(answer, law(kind, Norm.Status.LAW)).status()).isEqualTo(status);
    }

    @Test
    void theWeakestItemIsTheStatusOfTheWhole() {
        LegalBasis basis = basis("{\"value\": true, \"quality\": \"audited\"}",
                law(FindingKind.MET, Norm.Status.LAW), law(FindingKind.SHORTFALL, Norm.Status.LAW));
        assertThat(basis.items()).extracting(LegalBasis.Item::status).containsExactly(Status.IN_ORDER, Status.NOT_MET);
        assertThat(basis.status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void whatIsNoLawIsNoPartOfIt() {
        LegalBasis basis = basis("false", law(FindingKind.SHORTFALL, Norm.Status.PROPOSED));
        assertThat(basis.items()).isEmpty();
        assertThat(basis.status()).isEqualTo(Status.IN_ORDER);
    }

    @Test
    void whatTheLibraryNamesAsEvidenceStandsBesideItsArticle() {
        LegalBasis named = basis("{\"value\": true, \"source\": \"jaarprogramma 2025\"}",
                law(FindingKind.MET, Norm.Status.LAW));
        assertThat(named.items()).singleElement().satisfies(item -> {
            assertThat(item.source()).isEqualTo("wet");
            assertThat(item.evidence()).containsExactly("jaarprogramma 2025");
            assertThat(item.status()).as("naming it is not confirming it").isEqualTo(Status.TO_CONFIRM);
        });
        assertThat(basis("true", law(FindingKind.MET, Norm.Status.LAW)).items().getFirst().evidence()).isEmpty();
    }

    private static LegalBasis basis(String answer, Finding... findings) {
        Submission submission = READER.read(MAPPER.readTree("""
                { "library": { "name": "Bibliotheek Voorbeeldstad" }, "referenceYear": 2025,
                  "municipalities": [ { "code": "GM9999", "name": "Voorbeeldstad", "inhabitants": 5000 } ],
                  "activities": { "functions": { "information": %s } } }
                """.formatted(answer)));
        return Legal.basis(List.of(findings), submission);
    }

    private static Finding law(FindingKind kind, Norm.Status status) {
        return new Finding("LAW-01", kind, TEXT, "law.information", null, null,
                new Finding.NormShown(null, null, null, null, "wet", status), null, TEXT, null, List.of(),
                new Finding.RuleShown("LAW-01 Proef", "rules/shared/law.drl", 1), List.of(INFORMATION), List.of());
    }
}
