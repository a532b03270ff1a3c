package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.release.RuleSets;
import nl.robuustebibliotheek.calibration.release.SmallFolders;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules change again and again while libraries send in: nobody notices but by the number that holds. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"server.address=127.0.0.1",
        "robuust.folders.data=target/test-data/${random.uuid}", "robuust.rules.look-every=20ms"})
class ReloadIntegrationTests {

    private static final int SENDERS = 2;
    private static final int WARM = 50;
    private static final byte[] SUBMISSION = """
            {"library": {"name": "Bibliotheek Voorbeelddorp"}, "referenceYear": 2025,
             "municipalities": [{"code": "GM9999", "name": "Voorbeelddorp", "inhabitants": 18400}],
             "staff": {"permanentFte": 4.3}}""".getBytes(StandardCharsets.UTF_8);

    private static SmallFolders folders;

    @LocalServerPort
    private int port;
    @Autowired
    private RuleSets ruleSets;
    private final Map<String, String> minimumOf = new ConcurrentHashMap<>();

    @DynamicPropertySource
    static void ownFolders(DynamicPropertyRegistry properties) throws IOException {
        folders = SmallFolders.write(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "reload"),
                "1.5");
        properties.add("robuust.folders.rules", () -> folders.folders().rules());
        properties.add("robuust.folders.categories", () -> folders.folders().categories());
    }

    @Test
    void answersEveryRequestByOneRuleSetThroughFiftyReloads() throws InterruptedException {
        reload(50);
    }

    @Test
    @Tag("slow")
    void staysAsLargeAsItWasThroughFiveHundredReloads(TestReporter reporter) throws InterruptedException {
        reload(WARM);
        Size before = Size.now();
        reload(450);
        Size after = Size.now();

        reporter.publishEntry(Map.of("after 50", before.toString(), "after 500", after.toString()));
        assertThat(after.classes()).isLessThan(before.classes() * 105 / 100);
        assertThat(after.metaspace()).isLessThan(before.metaspace() * 105 / 100);
        assertThat(after.heap()).isLessThan(before.heap() * 105 / 100);
    }

    private void reload(int times) throws InterruptedException {
        minimumOf.put(ruleSets.live().release().hash(), "");
        AtomicBoolean done = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        Queue<String> wrong = new ConcurrentLinkedQueue<>();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            senders.add(Thread.ofPlatform().start(() -> send(done, answered, wrong)));
        }
        for (int reload = 1; reload <= times; reload++) {
            change(reload);
        }
        done.set(true);
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(wrong).isEmpty();
        assertThat(answered.get()).isGreaterThan(times);
        assertThat(ruleSets.lastFailure()).isEmpty();
    }

    /** Another number, and another condition so that the stage is compiled anew. */
    private void change(int reload) {
        String minimum = new BigDecimal("1.1").add(BigDecimal.valueOf(reload, 3)).stripTrailingZeros()
                .toPlainString();
        folders.write("rules/village/staff.drl", """
                rule "STA-01 Paid staff"
                    @source( "proposal-2026" )
                when
                    Library( inhabitants > %d )
                then
                    norms.atLeast( "staff.fte-per-10000", %s ).target( 9 ).proposed();
                end
                """.formatted(reload, minimum));
        String hash = PolicyFiles.read(folders.folders().rules(), folders.folders().categories()).hash();
        minimumOf.put(hash, minimum);
        Awaitility.await().atMost(Duration.ofMinutes(1)).pollInterval(Duration.ofMillis(10))
                .until(() -> ruleSets.live().release().hash().equals(hash));
    }

    private void send(AtomicBoolean done, AtomicInteger answered, Queue<String> wrong) {
        Calls calls = new Calls(port);
        while (!done.get()) {
            HttpResponse<String> answer = calls.submitTo("/v1/assessments?store=false", SUBMISSION);
            if (answer.statusCode() != 200) {
                wrong.add(answer.statusCode() + " " + answer.body());
                return;
            }
            JsonNode json = Calls.json(answer);
            String minimum = minimumOf.get(json.at("/receipt/release/hash").stringValue());
            String said = json.path("blocks").valueStream().flatMap(block -> block.path("findings").valueStream())
                    .filter(finding -> finding.path("code").stringValue().equals("STA-01")).findFirst().orElseThrow()
                    .at("/norm/minimum").decimalValue()
                    .stripTrailingZeros().toPlainString();
            if (minimum == null || !minimum.isEmpty() && !minimum.equals(said)) {
                wrong.add("by " + minimum + ", said " + said);
            }
            answered.incrementAndGet();
        }
    }

    /** What the program takes after everything that can go was let go. */
    private record Size(long classes, long metaspace, long heap) {

        static Size now() throws InterruptedException {
            letSoftReferencesGo();
            for (int round = 0; round < 3; round++) {
                System.gc();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace")).map(MemoryPoolMXBean::getUsage)
                    .mapToLong(usage -> usage.getUsed()).sum();
            return new Size(ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(), metaspace,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }

        /** Before it says that memory is full, Java lets go of all that is held softly. */
        private static void letSoftReferencesGo() {
            try {
                List<byte[]> filling = new ArrayList<>();
                while (filling.size() < Integer.MAX_VALUE) {
                    filling.add(new byte[16 << 20]);
                }
            } catch (OutOfMemoryError full) {
                assertThat(full).isNotNull();
            }
        }
    }
}
