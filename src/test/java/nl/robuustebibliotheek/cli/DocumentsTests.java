package nl.robuustebibliotheek.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentsTests {

    @Test
    void takesAFileAsOneSubmission() throws IOException {
        assertThat(read("one.json", "{\n  \"library\": {}\n}\n")).containsExactly("one.json {\n  \"library\": {}\n}\n");
    }

    @Test
    void takesEveryLineOfAnNdjsonFileAsASubmissionOfItsOwn() throws IOException {
        assertThat(read("many.ndjson", "{\"a\":1}\n\n  \r\n{\"b\":\n{\"c\":3}"))
                .containsExactly("many.ndjson:1 {\"a\":1}", "many.ndjson:4 {\"b\":", "many.ndjson:5 {\"c\":3}");
    }

    @Test
    void seesThatStandardInputHoldsLines() throws IOException {
        assertThat(read("-", "{\"a\":1}\n{\"b\":2}\n")).containsExactly("-:1 {\"a\":1}", "-:2 {\"b\":2}");
    }

    @Test
    void takesNothingAsOneEmptySubmission() throws IOException {
        assertThat(read("-", "")).containsExactly("- ");
        assertThat(read("none.jsonl", "")).isEmpty();
    }

    @Test
    void leavesOutALineThatIsTooLongAndGoesOn() throws IOException {
        String tooLong = "x".repeat(Documents.LONGEST_LINE + 1);

        assertThat(read("many.ndjson", tooLong + "\n{}\n")).containsExactly("many.ndjson:1 too long",
                "many.ndjson:2 {}");
    }

    @Test
    void takesALineThatJustFits() throws IOException {
        String fits = "x".repeat(Documents.LONGEST_LINE);

        assertThat(read("many.ndjson", fits)).containsExactly("many.ndjson:1 " + fits);
    }

    @Test
    void countsWhatWasRead() throws IOException {
        try (Documents documents = Documents.of("many.ndjson", stream("{}\n{}\n"))) {
            documents.next();
            assertThat(documents.bytes()).isEqualTo(3);
            documents.next();
            assertThat(documents.bytes()).isEqualTo(6);
            assertThat(documents.hasNext()).isFalse();
        }
    }

    @Test
    void readsOneLineAtATime() throws IOException {
        InputStream endless = new InputStream() {
            private int place;

            @Override
            public int read() {
                return "{}\n".charAt(place++ % 3);
            }
        };
        try (Documents documents = Documents.of("endless.ndjson", endless)) {
            assertThat(documents.next().origin()).hasToString("endless.ndjson:1");
            assertThat(documents.next().origin()).hasToString("endless.ndjson:2");
        }
    }

    private static List<String> read(String name, String content) throws IOException {
        List<String> found = new ArrayList<>();
        try (Documents documents = Documents.of(name, stream(content))) {
            documents.forEachRemaining(document -> found.add(document.origin() + " " + document.json()
                    .map(json -> new String(json, StandardCharsets.UTF_8)).orElse("too long")));
        }
        return found;
    }

    private static InputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
