package nl.robuustebibliotheek.submission;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProblemCodeTests {

    @ParameterizedTest
    @EnumSource
    void saysTheSameInBothLanguages(ProblemCode code) {
        Problem problem = code.at("/a", "EEN", "TWEE");

        assertThat(code.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        assertThat(problem.detail().nl()).isNotEqualTo(problem.detail().en());
        assertThat(problem.detail().nl().contains("EEN")).isEqualTo(problem.detail().en().contains("EEN"));
        assertThat(problem.detail().nl().contains("TWEE")).isEqualTo(problem.detail().en().contains("TWEE"));
    }
}
