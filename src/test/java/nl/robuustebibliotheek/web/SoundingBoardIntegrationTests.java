package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static nl.robuustebibliotheek.web.OperatorCalls.BOARDS;
import static nl.robuustebibliotheek.web.OperatorCalls.RULE_SETS;
import static nl.robuustebibliotheek.web.OperatorCalls.THIN;
import static nl.robuustebibliotheek.web.OperatorCalls.codes;
import static nl.robuustebibliotheek.web.OperatorCalls.release;
import static org.assertj.core.api.Assertions.assertThat;

/** One story, in order: a candidate is opened to a group, tried, spoken of, answered, and closed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}", "robuust.rules.look-every=50ms",
        "robuust.operator.token=" + OperatorCalls.TOKEN})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SoundingBoardIntegrationTests {

    private static SmallFolders folders;
    private static String board = "";
    private static String code = "";

    @LocalServerPort
    private int port;
    @Autowired
    private RuleSets ruleSets;
    private Calls calls;
    private OperatorCalls operator;

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = OperatorCalls.ownFolders(properties);
    }

    @BeforeEach
    void call() {
        calls = new Calls(port);
        operator = new OperatorCalls(calls);
    }

    @Test
    @Order(1)
    void opensACandidateToASoundingBoard() {
        operator.post(RULE_SETS, release("1.0.0", "B. Voorbeeld"));
        assertThat(codes(operator.post(BOARDS, "{\"title\": \"Proefgroep\", \"by\": \"A. Voorbeeld\"}")))
                .containsExactly("no-candidate");
        folders.minimum("2.0");
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> ruleSets.candidate().isPresent());

        JsonNode opened = Calls.json(operator.post(BOARDS,
                "{\"title\": \"Proefgroep\", \"by\": \"A. Voorbeeld\", \"days\": 7}"));

        board = BOARDS + "/" + opened.path("id").stringValue();
        code = opened.path("code").stringValue();
        assertThat(code).matches("([A-Z2-9]{5}-){3}[A-Z2-9]{5}");
        assertThat(calls.get(board).statusCode()).isEqualTo(403);
        assertThat(codes(calls.get(board, OperatorCalls.BOARD_CODE, "AAAAA-AAAAA-AAAAA-AAAAA")))
                .containsExactly("sounding-board-code");
        HttpResponse<String> entered = calls.get(board, OperatorCalls.BOARD_CODE,
                code.toLowerCase(Locale.ROOT).replace("-", " "));
        assertThat(entered.statusCode()).isEqualTo(200);
        assertThat(Calls.json(entered).path("code").isNull()).isTrue();
    }

    @Test
    @Order(2)
    void letsTheGroupTryItsOwnSelfAssessmentWithoutKeepingIt() {
        JsonNode trial = Calls.json(operator.postAsMember(board + "/trials", code, THIN));

        assertThat(trial.at("/trial/text").stringValue()).contains("proef");
        assertThat(trial.at("/assessment/verdict/value").stringValue()).isEqualTo("VULNERABLE");
        assertThat(trial.at("/assessment/receipt/release/version").stringValue()).startsWith("0.0.0+");
        assertThat(calls.get("/v1/assessments/" + trial.at("/assessment/id").stringValue()).statusCode())
                .isEqualTo(404);
        assertThat(calls.submitTo(board + "/trials", THIN.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(403);
        assertThat(Calls.json(calls.submitTo("/v1/assessments?store=false", THIN.getBytes(StandardCharsets.UTF_8)))
                .at("/verdict/value").stringValue()).isEqualTo("ROBUST");
    }

    @Test
    @Order(3)
    void takesRemarksInAndShowsTheGroupWhatWasAnswered() {
        String remark = "{\"about\": \"NORM\", \"code\": \"STA-01\", \"by\": \"Een bibliotheek\", \"text\": \"Te hoog\"}";
        assertThat(remark(remark.replace("STA-01", "STA-07")).body()).contains("code-unknown", "STA-01");
        assertThat(remark(remark.replace("NORM", "NUMBER")).body()).contains("unknown-choice");
        assertThat(remark(remark).statusCode()).isEqualTo(201);
        assertThat(remark(remark.replace("NORM", "CATEGORY").replace("STA-01", "village")).statusCode())
                .isEqualTo(201);

        assertThat(codes(reply(1, "{\"outcome\": \"NOT\", \"by\": \"A. Voorbeeld\"}")))
                .containsExactly("missing-field");
        assertThat(reply(9, "{\"outcome\": \"TAKEN_OVER\", \"by\": \"A. Voorbeeld\"}").statusCode()).isEqualTo(404);
        assertThat(reply(1, "{\"outcome\": \"NOT\", \"because\": \"Er is een bron\", \"by\": \"A. Voorbeeld\"}")
                .statusCode()).isEqualTo(200);

        JsonNode shown = Calls.json(calls.get(board + "/remarks", OperatorCalls.BOARD_CODE, code));
        assertThat(shown.path("remarks")).hasSize(2);
        assertThat(shown.at("/remarks/0/reply/because").stringValue()).isEqualTo("Er is een bron");
        assertThat(shown.at("/remarks/1/reply").isNull()).isTrue();
    }

    private HttpResponse<String> remark(String body) {
        return operator.postAsMember(board + "/remarks", code, body);
    }

    private HttpResponse<String> reply(int number, String body) {
        return operator.send("PUT", board + "/remarks/" + number + "/reply", body);
    }

    @Test
    @Order(4)
    void closesASoundingBoard() {
        HttpResponse<String> closed = operator.delete(board);

        assertThat(closed.statusCode()).isEqualTo(204);
        assertThat(codes(calls.get(board, OperatorCalls.BOARD_CODE, code)))
                .containsExactly("sounding-board-closed");
        assertThat(operator.get(board).statusCode()).isEqualTo(200);
    }
}
