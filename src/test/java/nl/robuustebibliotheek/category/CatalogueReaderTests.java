package nl.robuustebibliotheek.category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.submission.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueReaderTests {

    private static final String SOURCE = """
            - { id: wet, title: Wet, publisher: Rijk, year: 2014, kind: law, read: { nl: r, en: r }, checked: "2026-11-22" }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void aFolderWithoutProblems() throws IOException {
        write("indicators.yaml", """
                - { code: staff.een, block: staff, unit: yes-no, label: { nl: l, en: l }, definition: { nl: d, en: d },
                    source: wet, formula: { yes: /accessibility/wifi } }
                """);
        write("assumptions.yaml", "combinedShare: { lowest: 0.5, source: wet }\n");
        write("sources.yaml", SOURCE);
        write("texts.yaml", "STA-01: { title: { nl: kop, en: head } }\nSTA-02: { title: { nl: a, en: b } }\n");
        write("alfa/category.yaml", "{ id: alfa, title: { nl: Alfa, en: Alpha }, story: { nl: s, en: s }, practices: [ "
                + "{ who: { nl: w, en: w }, what: { nl: w, en: w }, yielded: { nl: y, en: y }, source: wet } ] }\n");
        write("alfa/texts.yaml", "STA-01: { title: { nl: eigen, en: own } }\n");
    }

    @Test
    void aCategorysOwnTextsComeFirst() {
        Catalogue catalogue = read();
        Category alfa = catalogue.category("alfa").orElseThrow();
        assertThat(alfa.text("STA-01").orElseThrow().title().nl()).isEqualTo("eigen");
        assertThat(alfa.text("STA-02").orElseThrow().title().en()).isEqualTo("b");
        assertThat(catalogue.shared().get("STA-01").title().nl()).isEqualTo("kop");
        assertThat(alfa.practices()).hasSize(1);
    }

    @Test
    void knowsTheFieldsOfASubmissionAndThoseOfTheLibrarysOwn() {
        assertThat(read().knowsField("/staff/permanentFte")).isTrue();
        assertThat(read().knowsField("/additional/eigen")).isTrue();
        assertThat(read().knowsField("/staff/fte")).isFalse();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws IOException {
        write("sources.yaml", SOURCE + SOURCE + "- { id: boek, kleur: rood }\n");
        write("alfa/category.yaml", "{ id: beta, title: { nl: Alfa }, story: { nl: s, en: s }, practices: [ "
                + "{ who: { nl: w, en: w }, what: { nl: w, en: w }, yielded: { nl: y, en: y }, source: krant } ] }\n");
        write("texts.yaml", "STA-01: { kop: x }\n");
        assertThatThrownBy(this::read).isInstanceOf(InvalidCatalogue.class)
                .hasMessageContaining("source wet stands here twice")
                .hasMessageContaining(
                        "categories/sources.yaml:3:15: error unknown-word boek: 'kleur' is not known here")
                .hasMessageContaining("the id 'beta' is not the name of the folder")
                .hasMessageContaining("unknown-source practices: [0]: source: 'krant' is not known here")
                .hasMessageContaining("texts.yaml:1:1: error missing-word STA-01: 'title' is missing");
    }

    @Test
    void saysWhereTheFolderShouldBe() {
        assertThatThrownBy(() -> new CatalogueReader(new Fields()).read(folder.resolve("weg")))
                .isInstanceOf(InvalidCatalogue.class).hasMessageContaining("Maybe");
    }

    private Catalogue read() {
        return new CatalogueReader(new Fields()).read(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
