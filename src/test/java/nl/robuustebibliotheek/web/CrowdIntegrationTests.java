package nl.robuustebibliotheek.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** More assessments at once than fit: some wait, the others are told when to come back, and health goes on answering. */
@LiveService
class CrowdIntegrationTests {

    private static final int SENDERS = 40;

    @LocalServerPort
    private int port;

    @Test
    void isToldWhenToComeBack() throws InterruptedException {
        Calls calls = new Calls(port);
        byte[] slow = Calls.example("regional");
        Queue<HttpResponse<String>> answers = new ConcurrentLinkedQueue<>();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(Thread.ofVirtual()
                    .start(() -> answers.add(calls.submitTo("/v1/assessments?store=false", slow))));
        }

        assertThat(calls.get("/actuator/health/readiness").statusCode()).isEqualTo(200);

        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(answers).hasSize(SENDERS).extracting(HttpResponse::statusCode).containsOnly(200, 503);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 503).allSatisfy(answer -> {
            assertThat(answer.headers().firstValue("Retry-After")).contains("5");
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        });
        assertThat(calls.submitTo("/v1/assessments?store=false", slow).statusCode()).isEqualTo(200);
    }
}
