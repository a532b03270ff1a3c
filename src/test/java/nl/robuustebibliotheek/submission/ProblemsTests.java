package nl.robuustebibliotheek.submission;

import java.util.Collections;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ProblemsTests {

    private static final Problem PROBLEM = new Problem("/a", "some-code", new Text("Fout.", "Wrong."));

    @Test
    void areNoneAtFirst() {
        assertThat(Problems.none()).isEmpty();
        assertThatCode(Problems.none()::throwIfPresent).doesNotThrowAnyException();
    }

    @Test
    void growWithoutChanging() {
        Problems one = Problems.none().and(PROBLEM);

        assertThat(one.and(one)).hasSize(2);
        assertThat(one).containsExactly(PROBLEM);
        assertThat(Problems.none()).isEmpty();
    }

    @Test
    void areThrownTogether() {
        assertThatExceptionOfType(InvalidSubmission.class)
                .isThrownBy(Problems.none().and(PROBLEM)::throwIfPresent)
                .withMessage("/a some-code")
                .satisfies(thrown -> assertThat(thrown.problems()).containsExactly(PROBLEM));
    }

    @Test
    void endWithHowManyMoreThereAre() {
        Problems many = Problems.of(Collections.nCopies(90, PROBLEM));

        assertThat(many.and(many).list()).hasSize(101).last()
                .extracting(last -> last.detail().in(Language.EN)).isEqualTo("And 80 more problems.");
    }
}
