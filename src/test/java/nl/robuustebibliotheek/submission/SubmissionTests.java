package nl.robuustebibliotheek.submission;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class SubmissionTests {

    private static final String FTE = "/staff/permanentFte";

    private final SubmissionReader reader = new SubmissionReader();
    private final Submission submission = reader.read(Samples.ordinary());

    @Test
    void answersWhatIf() {
        Answer other = Answer.Amount.exact(BigDecimal.TEN);
        Submission whatIf = submission.with(FTE, other).with("/staff/men", other);

        assertThat(whatIf.answer(FTE)).isEqualTo(other);
        assertThat(whatIf.answer("/staff/volunteers")).isEqualTo(submission.answer("/staff/volunteers"));
        assertThat(whatIf.answered()).contains("/staff/men", FTE);
        assertThat(submission.answer(FTE)).isEqualTo(Answer.Amount.exact(new BigDecimal("9.4")));
    }

    @Test
    void answersWhatIfSomethingWereNotSubmitted() {
        Submission whatIf = submission.with(FTE, Answer.MISSING);

        assertThat(whatIf.answer(FTE)).isEqualTo(Answer.MISSING);
        assertThat(whatIf.answered()).doesNotContain(FTE).hasSize(submission.answered().size() - 1);
    }

    @Test
    void answersWhatIfALocationWereOpenAtOtherTimes() {
        var sunday = new OpeningInterval(DayOfWeek.SUNDAY, 600, 660, StaffedBy.VOLUNTEER, Entry.EVERYONE);
        Submission whatIf = submission.with(FTE, Answer.MISSING).withOpening(0, List.of(sunday));

        assertThat(whatIf.locations().orElseThrow().getFirst().opening()).contains(List.of(sunday));
        assertThat(whatIf.answer(FTE)).isEqualTo(Answer.MISSING);
        assertThat(submission.locations().orElseThrow().getFirst().opening().orElseThrow())
                .doesNotContain(sunday);
    }

    @Test
    void keepsTheFingerprintOfWhatWasSubmitted() {
        assertThat(submission.with(FTE, Answer.MISSING).hash()).isEqualTo(submission.hash());
        assertThat(submission.hash()).matches("sha256:[0-9a-f]{64}");
    }

    @Test
    void hasTheSameFingerprintHoweverItIsWritten() {
        ObjectNode reversed = Samples.ordinary();
        reversed.set("library", reversed.remove("library"));
        byte[] spaced = Samples.bytes(
                Samples.ORDINARY.replace(" 9.4", "  9.40").replace(": 41", ": 4.1e1").replace("Proef", "\\u0050roef"));

        assertThat(reader.read(reversed).hash()).isEqualTo(submission.hash());
        assertThat(reader.read(spaced).hash()).isEqualTo(submission.hash());
    }

    @Test
    void hasAnotherFingerprintWhenAnythingDiffers() {
        assertThat(reader.read(Samples.bytes(Samples.ORDINARY.replace("9.4", "9.5"))).hash())
                .isNotEqualTo(submission.hash());
    }
}
