package nl.robuustebibliotheek.category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

class EvidenceReaderTests {

    private static final Text TEXT = new Text("t", "t");
    private static final Source STUDY = source("proef", Source.Kind.EVIDENCE, Optional.of(Source.Strength.EFFECT));

    @TempDir
    Path folder;

    private final List<DataProblem> problems = new ArrayList<>();

    @Test
    void joinsWhatIsKnownToTheSourceWithItsStrengthAndCaveat() throws IOException {
        Evidence study = read("proef: { design: { nl: a, en: b }, n: 14000, expires: 2027-12-31 }\n", STUDY)
                .get("proef");
        assertThat(problems).isEmpty();
        assertThat(study.strength()).isEqualTo(Source.Strength.EFFECT);
        assertThat(study.caveat()).isEqualTo(TEXT);
        assertThat(study.n()).contains(14_000L);
        assertThat(study.effect()).isEmpty();
    }

    @Test
    void evidenceExpiresAfterItsDay() throws IOException {
        Evidence study = read("proef: { design: { nl: a, en: b }, expires: 2027-12-31 }\n", STUDY).get("proef");
        assertThat(study.hasExpiredOn(LocalDate.of(2027, 12, 31))).isFalse();
        assertThat(study.hasExpiredOn(LocalDate.of(2028, 1, 1))).isTrue();
    }

    @Test
    void everySourceThatIsEvidenceIsDescribed() throws IOException {
        read("{}\n", STUDY);
        assertThat(problems).singleElement().asString().contains("proef is missing");
    }

    @Test
    void onlyASourceWithStrengthAndCaveatIsEvidence() throws IOException {
        Source act = source("wet", Source.Kind.LAW, Optional.empty());
        Source weak = source("mening", Source.Kind.EVIDENCE, Optional.empty());
        String entry = ": { design: { nl: a, en: b }, expires: 2027-12-31 }\n";
        assertThat(read("wet" + entry + "mening" + entry + "krant" + entry, act, weak)).isEmpty();
        assertThat(problems.stream().map(problem -> problem.line(Language.EN)).toList().toString()).contains(
                "wet: there is no source of kind evidence",
                "mening: evidence needs a strength and a caveat", "krant: there is no source of kind evidence");
    }

    @Test
    void saysUntilWhenItMayBeUsed() throws IOException {
        read("proef: { design: { nl: a, en: b }, colour: red }\n", STUDY);
        assertThat(problems.stream().map(problem -> problem.line(Language.EN)).toList().toString())
                .contains("'expires' is missing", "'colour' is not known here");
    }

    private Map<String, Evidence> read(String yaml, Source... sources) throws IOException {
        Files.writeString(folder.resolve("evidence.yaml"), yaml);
        return new EvidenceReader(new Sources(List.of(sources)), problems).read(folder);
    }

    private static Source source(String id, Source.Kind kind, Optional<Source.Strength> strength) {
        return new Source(id, id, "Rijk", 2019, "", kind, TEXT, "2026-11-22", strength, strength.map(_ -> TEXT));
    }
}
