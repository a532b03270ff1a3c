package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CaseReaderTests {

    @TempDir
    private Path categories;

    private Path cases;

    @BeforeEach
    void aHealthyCase() throws IOException {
        cases = Files.createDirectories(categories.resolve("village/cases"));
        write("healthy.yaml", """
                why: All is well.
                submission: {staff: {permanentFte: 4.3, volunteers: 30}, municipalities: [{code: GM9994}]}
                expect: {verdict: ROBUST}
                """);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(cases.resolve(name), text);
    }

    private List<Case> read() {
        return new CaseReader(List.of("village")).readAll(categories);
    }

    @Test
    void startsFromAnotherCaseAndChangesAFewFields() throws IOException {
        write("thin.yaml", """
                why: A thin team.
                from: healthy.yaml
                remove: [/staff/volunteers]
                change: {/staff/permanentFte: 1, /finance/result: 5, /municipalities/-: {code: GM9995}}
                expect: {verdict: VULNERABLE, blocks: {staff: VULNERABLE}, silent: [STA-32]}
                """);
        Case thin = read().getLast();
        assertThat(thin.submission().toString()).isEqualTo(
                "{\"staff\":{\"permanentFte\":1},\"municipalities\":[{\"code\":\"GM9994\"},{\"code\":\"GM9995\"}],\"finance\":{\"result\":5}}");
        assertThat(thin.expected()).containsEntry("blocks/staff", "VULNERABLE").containsEntry("rules/STA-32", "SILENT");
    }

    @Test
    void namesEveryWordThatIsNotKnown() throws IOException {
        write("slips.yaml",
                """
                        why: Slips of the pen.
                        from: healthy.yaml
                        remove: [/staff/nothing]
                        expect: {verdict: ROBUUST, bloks: {}, blocks: {staf: ROBUST}, findings: {STA-01: METT}, category: vilage}
                        """);
        assertThatThrownBy(this::read).isInstanceOf(InvalidCases.class)
                .hasMessageContaining("there is nothing at /staff/nothing")
                .hasMessageContaining(
                        ":4:19: error unknown-choice expect: verdict: 'ROBUUST' is not known here. Maybe you mean ROBUST")
                .hasMessageContaining("'bloks' is not known here").hasMessageContaining("'staf' is not known here")
                .hasMessageContaining("Maybe you mean MET").hasMessageContaining("Maybe you mean village");
    }

    @Test
    void refusesToRepeatByAlias() throws IOException {
        write("alias.yaml", """
                why: A repeated value.
                submission: {}
                expect:
                  verdict: &v ROBUST
                  category: *v
                """);
        assertThatThrownBy(this::read).hasMessageContaining("'*v' does not repeat what stands elsewhere");
    }
}
