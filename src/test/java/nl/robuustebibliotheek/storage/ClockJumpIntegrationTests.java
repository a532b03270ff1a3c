package nl.robuustebibliotheek.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

import nl.robuustebibliotheek.RobuusteBibliotheekApplication;
import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** A clock that is set back or ahead changes the moment in a receipt and nothing else. */
class ClockJumpIntegrationTests {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String SUBMISSION = """
            {"library": {"name": "Bibliotheek Voorbeelddorp"}, "referenceYear": 2025,
             "municipalities": [{"code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 18400}]}""";

    @TempDir
    private Path folder;
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private ConfigurableApplicationContext service;
    private RestClient client;

    @BeforeEach
    void start() throws IOException {
        SmallFolders.write(folder, "1.8");
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        service = new SpringApplicationBuilder(RobuusteBibliotheekApplication.class)
                .initializers(context -> ((GenericApplicationContext) context).registerBean("jumping", Clock.class,
                        () -> clock, bean -> bean.setPrimary(true)))
                .run("--server.port=0", "--server.address=127.0.0.1",
                        "--robuust.folders.rules=" + folder.resolve("rules"),
                        "--robuust.folders.categories=" + folder.resolve("categories"),
                        "--robuust.folders.data=" + folder.resolve("data"));
        client = RestClient.create("http://127.0.0.1:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void keepsIdsTagsAndAnswersThroughJumps() {
        ResponseEntity<String> first = submit("key");
        assertThat(first.getBody()).contains("\"evaluatedAt\":\"2026-11-22T12:00:00Z\"");

        for (Duration jump : new Duration[]{Duration.ofDays(-400), Duration.ofDays(4000), Duration.ofSeconds(-1)}) {
            now.set(NOW.plus(jump));
            ResponseEntity<String> again = client.get().uri(first.getHeaders().getLocation().toString()).retrieve()
                    .toEntity(String.class);
            ResponseEntity<String> next = submit("key" + jump);

            assertThat(again.getBody()).isEqualTo(first.getBody());
            assertThat(again.getHeaders().getETag()).isEqualTo(first.getHeaders().getETag());
            assertThat(submit("key").getBody()).isEqualTo(first.getBody());
            assertThat(next.getHeaders().getLocation()).isNotEqualTo(first.getHeaders().getLocation());
            assertThat(next.getBody()).contains("\"evaluatedAt\":\"" + NOW.plus(jump) + "\"");
            assertThat(client.get().uri("/actuator/health").retrieve().body(String.class)).contains("\"UP\"");
        }
    }

    private ResponseEntity<String> submit(String key) {
        return client.post().uri("/v1/assessments").header("Content-Type", "application/json")
                .header("Idempotency-Key", key).body(SUBMISSION).retrieve().toEntity(String.class);
    }
}
