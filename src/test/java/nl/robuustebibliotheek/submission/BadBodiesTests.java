package nl.robuustebibliotheek.submission;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Submissions that are wrong as a whole. */
class BadBodiesTests {

    private final SubmissionReader reader = new SubmissionReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``          | empty-submission
            `   `       | empty-submission
            {           | malformed-json
            nee         | malformed-json
            {'a':1}     | malformed-json
            {"a":01}    | malformed-json
            {"a":NaN}   | malformed-json
            {"a":-Infinity} | malformed-json
            {"a":1,}    | malformed-json
            {"a":"\\x"} | malformed-json
            []          | object-expected
            [1]         | object-expected
            5           | object-expected
            "tekst"     | object-expected
            true        | object-expected
            null        | null-value
            1e400       | number-out-of-reach
            """)
    void haveOneProblem(String body, String code) {
        assertThat(codes(Samples.bytes(body))).containsExactly(" " + code);
    }

    @Test
    void lackEverythingThatIsNeeded() {
        assertThat(codes(Samples.bytes("{}"))).containsExactly(
                "/library missing-field", "/referenceYear missing-field", "/municipalities missing-field");
    }

    @Test
    void goOnAfterTheirEnd() {
        assertThat(codes(Samples.bytes(Samples.ORDINARY + " {}"))).containsExactly(" trailing-content");
        assertThat(codes(Samples.bytes(Samples.ORDINARY + " x"))).containsExactly(" malformed-json");
    }

    @Test
    void areToldAtWhichLineAndColumnTheyGoWrong() {
        assertThat(problems(Samples.bytes("{\n  \"a\": x }")).getFirst().detail().nl())
                .isEqualTo("Dit is geen geldige JSON: het gaat mis op regel 2, teken 8.");
    }

    @Test
    void areNotUtf8() {
        byte[] latin = "{\"library\": \"Curaçao\"}".getBytes(StandardCharsets.ISO_8859_1);
        byte[] utf16 = "{}".getBytes(StandardCharsets.UTF_16);

        assertThat(codes(latin)).containsExactly(" not-utf-8");
        assertThat(codes(utf16)).containsExactly(" not-utf-8");
    }

    @Test
    void nameEveryFieldThatStandsTwice() {
        String twice = Samples.ORDINARY.replace("\"volunteers\": 41",
                "\"volunteers\": 41, \"volunteers\": 42, \"men\": 1, \"men\": 1");

        assertThat(codes(Samples.bytes(twice)))
                .containsExactly("/staff/volunteers duplicate-field", "/staff/men duplicate-field");
    }

    @Test
    void areNestedTooDeep() {
        String deep = Samples.ORDINARY.replace("\"volunteers\": 41",
                "\"volunteers\": " + "[".repeat(400) + "]".repeat(400));
        assertThat(codes(Samples.bytes(deep))).containsExactly(
                "/staff/volunteers" + "/0".repeat(18) + " nested-too-deep", "/staff/volunteers number-expected");

        String deeper = "[".repeat(100_000);
        assertThat(codes(Samples.bytes(deeper))).contains(" beyond-limits");
    }

    @Test
    void areTooLargeOrHoldSomethingTooLong() {
        assertThat(codes(new byte[4_000_001])).containsExactly(" submission-too-large");
        assertThat(codes(Samples.bytes("{\"a\": \"" + "x".repeat(200_000) + "\"}"))).containsExactly(" beyond-limits");
        assertThat(codes(Samples.bytes("{\"a\": " + "9".repeat(2_000) + "}"))).containsExactly(" beyond-limits");
    }

    @Test
    void haveANameThatCannotBeRead() {
        assertThat(codes(Samples.bytes(Samples.ORDINARY.replace("\"volunteers\"", "\"a\\ud800\""))))
                .containsExactly("/staff unreadable-text");
    }

    @Test
    void areTreesWithSomethingElseThanJson() {
        JsonNodeFactory nodes = JsonNodeFactory.instance;

        assertThat(codes(Samples.ordinary().set("referenceYear", nodes.numberNode(Double.NaN))))
                .containsExactly("/referenceYear number-out-of-reach");
        assertThat(codes(Samples.ordinary().set("referenceYear", nodes.pojoNode(this)))).hasSize(1);
        assertThat(codes(nodes.missingNode())).containsExactly(" empty-submission");
    }

    @Test
    void takeLittleTimeHoweverWrong() {
        StringBuilder wrong = new StringBuilder("{");
        for (int i = 0; wrong.length() < 3_900_000; i++) {
            wrong.append("\"permanentFtt").append(i).append("\": {\"a\":[1e9]},");
        }
        wrong.append("\"a\":1}");

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20),
                () -> assertThat(codes(Samples.bytes(wrong.toString()))).hasSize(101));
    }

    private List<String> codes(byte[] body) {
        return problems(body).stream().map(problem -> problem.pointer() + " " + problem.code()).toList();
    }

    private List<String> codes(JsonNode tree) {
        return catchThrowableOfType(InvalidSubmission.class, () -> reader.read(tree)).problems().stream()
                .map(problem -> problem.pointer() + " " + problem.code())
                .toList();
    }

    private List<Problem> problems(byte[] body) {
        return catchThrowableOfType(InvalidSubmission.class, () -> reader.read(body)).problems().list();
    }
}
