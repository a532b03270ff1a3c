package nl.robuustebibliotheek.guide.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.assessment.Assessment.ReleaseShown;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.SampleGuide;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many guides in one zip, as whoever reads the stream finds them. */
class GuideSetTests {

    private static final List<Format> TWO = List.of(Format.MARKDOWN, Format.JSON);
    private static final GuideDocument GUIDE = SampleGuide.of(Language.NL, Edition.HANDOUT);

    private static final ReleaseShown RELEASE = new ReleaseShown("1.2.0", "sha256:" + "0".repeat(64));

    private final GuidePress press = new GuidePress();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void saysFirstWhatWillComeAndThenGivesItInThatOrder() throws IOException {
        set("Voorbeeldstad", "Voorbeelddorp").write(out, press::make, (_, _) -> {});

        SequencedMap<String, byte[]> files = files();
        JsonNode plan = json(files, GuideSet.PLAN);
        List<String> planned = plan.path("guides").valueStream().flatMap(guide -> guide.path("files").valueStream())
                .map(JsonNode::stringValue).toList();
        assertThat(planned).hasSize(plan.path("files").intValue()).hasSize(4)
                .contains("gespreksleidraad-voorbeelddorp-raad-om-te-delen-2026-11-22/"
                        + "gespreksleidraad-voorbeelddorp-raad-om-te-delen-2026-11-22.md");
        assertThat(files.sequencedKeySet()).containsExactlyElementsOf(Stream.of(Stream.of(GuideSet.PLAN),
                planned.stream(), Stream.of(GuideSet.MANIFEST, "lees-mij.txt")).flatMap(all -> all).toList());
    }

    @Test
    void theManifestKnowsEachFileAsItIs() throws Exception {
        set("Voorbeeldstad").write(out, press::make, (_, _) -> {});

        JsonNode manifest = json(files(), GuideSet.MANIFEST);
        assertThat(manifest.path("made").intValue()).isEqualTo(2);
        assertThat(manifest.at("/release/version").stringValue()).isEqualTo("1.2.0");
        for (JsonNode entry : manifest.path("entries")) {
            byte[] content = files().get(entry.path("file").stringValue());
            assertThat(entry.path("bytes").intValue()).isEqualTo(content.length);
            assertThat(entry.path("sha256").stringValue()).isEqualTo(java.util.HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(new String(files().get("lees-mij.txt"), StandardCharsets.UTF_8)).startsWith("Alle 2 bestanden");
    }

    @Test
    void aFileThatFailsDoesNotSpoilTheOthers() throws IOException {
        set("Voorbeeldstad", "Voorbeelddorp").write(out, (document, format) -> {
            if (format == Format.MARKDOWN) {
                throw new IllegalStateException("a table without a row");
            }
            return press.make(document, format);
        }, (_, _) -> {});

        assertThat(files().sequencedKeySet()).filteredOn(name -> name.endsWith(".md")).isEmpty();
        assertThat(files().sequencedKeySet()).filteredOn(name -> name.contains("/")).hasSize(2)
                .allMatch(name -> name.endsWith(".json"));
        JsonNode manifest = json(files(), GuideSet.MANIFEST);
        assertThat(manifest.path("failed").intValue()).isEqualTo(2);
        assertThat(manifest.at("/entries/0/code").stringValue()).isEqualTo("not-made");
        assertThat(new String(files().get("lees-mij.txt"), StandardCharsets.UTF_8)).contains("zijn er 2 niet gemaakt",
                "Misschien").doesNotContain("a table without a row");
    }

    @Test
    void aGuideThatCannotBeWrittenSaysWhy() throws IOException {
        Supplier<GuideDocument> gone = () -> {
            throw InvalidGuideInput.of("", "assessment-unknown", "Weg. Misschien.", "Gone. Maybe.");
        };
        new GuideSet(List.of(wanted("Voorbeeldstad", gone), wanted("Voorbeelddorp", () -> GUIDE)), TWO, Language.EN,
                RELEASE)
                .write(out, press::make, (_, _) -> {});

        JsonNode manifest = json(files(), GuideSet.MANIFEST);
        assertThat(manifest.path("entries").valueStream().map(entry -> entry.path("made").booleanValue()))
                .containsExactly(false, false, true, true);
        assertThat(manifest.at("/entries/1/detail").stringValue()).isEqualTo("Gone. Maybe.");
        assertThat(files()).containsKey("read-me.txt");
    }

    @Test
    void whatIsMadeIsSentBeforeTheNextIsMade() throws IOException {
        List<Integer> sent = new ArrayList<>();
        set("Voorbeeldstad", "Voorbeelddorp").write(out, (_, _) -> {
            sent.add(out.size());
            return new byte[1000];
        }, (_, _) -> {});

        assertThat(sent).hasSize(4).doesNotHaveDuplicates().isSorted();
        assertThat(sent.getFirst()).as("the plan is there before anything is made").isPositive();
    }

    @Test
    void nothingIsMadeForWhoWentAway() {
        List<Format> made = new ArrayList<>();
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                if (made.size() == 2) {
                    throw new IOException("Broken pipe");
                }
            }
        };

        assertThatThrownBy(() -> set("Voorbeeldstad", "Voorbeelddorp", "Voorbeeldeiland").write(gone, (_, format) -> {
            made.add(format);
            return new byte[1000];
        }, (_, _) -> {})).isInstanceOf(IOException.class).hasMessage("Broken pipe");
        assertThat(made).hasSize(2);
    }

    @Test
    void endsWhenNobodyWorksAnyMore() {
        assertThatThrownBy(() -> set("Voorbeeldstad").write(out, (_, _) -> {
            throw new CancellationException("closing");
        }, (_, _) -> {})).isInstanceOf(CancellationException.class);
    }

    @Test
    void placesWithTheSameNameHaveAFolderEach() throws IOException {
        new GuideSet(List.of(wanted("Voorbeeldbergen", () -> GUIDE), wanted("Voorbeeldbergen", () -> GUIDE)),
                List.of(Format.CSV), Language.NL, RELEASE).write(out, press::make, (_, _) -> {});

        assertThat(files().sequencedKeySet()).filteredOn(name -> name.endsWith(".csv")).hasSize(2)
                .anyMatch(name -> name.startsWith("gespreksleidraad-voorbeeldbergen-raad-om-te-delen-2026-11-22-2/"));
    }

    @Test
    void tellsAfterEachFileHowFarItIs() throws IOException {
        Map<Integer, String> heard = new LinkedHashMap<>();
        GuideSet set = set("Voorbeeldstad", "Voorbeelddorp");
        set.write(out, press::make, (files, file) -> heard.put(files, file.name()));

        assertThat(set.files()).isEqualTo(4);
        assertThat(heard.keySet()).containsExactly(1, 2, 3, 4);
        assertThat(heard.get(4)).endsWith(".json");
    }

    private static GuideSet set(String... subjects) {
        return new GuideSet(Stream.of(subjects).map(subject -> wanted(subject, () -> GUIDE)).toList(), TWO,
                Language.NL, RELEASE);
    }

    private static WantedGuide wanted(String subject, Supplier<GuideDocument> writing) {
        return new WantedGuide(Optional.empty(), new GuideName(subject, Language.NL, Audience.COUNCIL,
                Edition.HANDOUT, LocalDate.of(2026, 11, 22)), writing);
    }

    private SequencedMap<String, byte[]> files() throws IOException {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(files.put(entry.getName(), zip.readAllBytes())).as(entry.getName()).isNull();
            }
        }
        return files;
    }

    private static JsonNode json(Map<String, byte[]> files, String name) {
        return JsonMapper.shared().readTree(files.get(name));
    }
}
