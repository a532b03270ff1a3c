package nl.robuustebibliotheek.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import nl.robuustebibliotheek.assessment.AssessmentObserver;
import nl.robuustebibliotheek.assessment.KeptAssessment;
import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.calibration.release.Activation;
import nl.robuustebibliotheek.calibration.release.Released;
import nl.robuustebibliotheek.calibration.release.RuleSetArchive;
import nl.robuustebibliotheek.calibration.release.SmallFolders;
import nl.robuustebibliotheek.submission.Consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StoredRuleSetsTests {

    private static final Instant MORNING = Instant.parse("2026-12-01T08:00:00Z");

    @TempDir
    private Path folder;
    private Database database;
    private HikariDataSource pool;
    private StoredRuleSets ruleSets;
    private SmallFolders folders;

    @BeforeEach
    void open() {
        database = new DatabaseFile(folder.resolve("data"));
        pool = database.open();
        Flyway.configure().dataSource(pool).load().migrate();
        ruleSets = new StoredRuleSets(JdbcClient.create(pool),
                new TransactionTemplate(new JdbcTransactionManager(pool)));
        folders = SmallFolders.write(folder.resolve("policy"), "1.8");
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }

    private PolicyFiles files(String minimum) {
        folders.minimum(minimum);
        return PolicyFiles.read(folders.folders().rules(), folders.folders().categories());
    }

    private static Released released(String version, PolicyFiles files) {
        return new Released(version, files.hash(), MORNING, "A. Voorbeeld", "why", "item 4",
                LocalDate.of(2026, 11, 30), "B. Voorbeeld", Optional.empty());
    }

    private void assess(String id, String ruleSet, boolean consent) {
        new StoredAssessments(JdbcClient.create(pool), 1, AssessmentObserver.NONE).keep(new KeptAssessment(id,
                "{\"id\": \"%s\"}".formatted(id), "sha256:0", new Consent(consent, false), "{}", ruleSet,
                MORNING.plusSeconds(id.hashCode() % 7), Optional.empty()));
    }

    @Test
    void keepsFilesByteForByte() {
        PolicyFiles files = files("1.8");

        ruleSets.keep(files, MORNING);
        ruleSets.keep(files, MORNING.plusSeconds(5));

        PolicyFiles again = ruleSets.files(files.hash()).orElseThrow();
        assertThat(again.zip()).isEqualTo(files.zip());
        assertThat(again.hash()).isEqualTo(files.hash());
        assertThat(again.paths()).contains("rules/village/staff.drl", "categories/sources.yaml");
        assertThat(ruleSets.files("sha256:none")).isEmpty();
    }

    @Test
    void forgetsDraftsThatJudgedNobodyAndNothingElse() {
        PolicyFiles draft = files("1.1");
        PolicyFiles judged = files("1.2");
        PolicyFiles released = files("1.3");
        List.of(draft, judged, released).forEach(each -> ruleSets.keep(each, MORNING));
        assess("one", judged.hash(), false);
        ruleSets.add(released("1.0.0", released), "{}");

        ruleSets.keep(files("1.4"), MORNING.plus(Duration.ofMinutes(30)));
        assertThat(ruleSets.files(draft.hash())).isPresent();
        ruleSets.keep(files("1.5"), MORNING.plus(Duration.ofMinutes(61)));

        assertThat(ruleSets.files(draft.hash())).isEmpty();
        assertThat(ruleSets.files(judged.hash())).isPresent();
        assertThat(ruleSets.files(released.hash())).isPresent();
    }

    @Test
    void numbersActivationsAndKnowsTheLast() {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        ruleSets.add(released("1.0.0", files), "{\"a\": 1}");
        ruleSets.add(released("1.1.0", files), "{}");
        assertThat(ruleSets.active()).isEmpty();

        ruleSets.activate(released("1.0.0", files), MORNING, "A", "first");
        ruleSets.activate(released("1.1.0", files), MORNING, "A", "second");
        Activation back = ruleSets.activate(released("1.0.0", files), MORNING, "B", "back");

        assertThat(ruleSets.active()).contains(back);
        assertThat(ruleSets.activations()).extracting(Activation::number).containsExactly(3, 2, 1);
        assertThat(ruleSets.report("1.0.0")).contains("{\"a\": 1}");
        assertThat(ruleSets.releases()).contains(released("1.0.0", files));
    }

    @Test
    void refusesAVersionThatIsThere() {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        ruleSets.add(released("1.0.0", files), "{}");

        assertThatThrownBy(() -> ruleSets.add(released("1.0.0", files), "{}"))
                .isInstanceOf(RuleSetArchive.VersionTaken.class);
    }

    @Test
    void handsOverOnlyWhatMayBeUsedPageByPage() {
        for (int number = 0; number < 450; number++) {
            assess("library-" + number, "sha256:0", number % 9 != 0);
        }
        List<String> found = new ArrayList<>();

        new StoredConsented(JdbcClient.create(pool)).forEach(json -> found.add(new String(json,
                StandardCharsets.UTF_8)));

        assertThat(found).hasSize(400).doesNotHaveDuplicates().doesNotContain("{\"id\": \"library-9\"}");
    }

    @Test
    void isReadBesideTheServiceThatHoldsIt() {
        PolicyFiles files = files("1.8");
        ruleSets.keep(files, MORNING);
        ruleSets.add(released("1.0.0", files), "{}");

        try (KeptPolicy kept = KeptPolicy.open(folder.resolve("data"))) {
            assertThat(kept.ruleSets().releases()).extracting(Released::version).containsExactly("1.0.0");
            assertThat(kept.ruleSets().files(files.hash())).isPresent();
        }
    }
}
