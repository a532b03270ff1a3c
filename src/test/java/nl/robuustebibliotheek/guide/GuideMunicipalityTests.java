package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.document.GuideDocument;

import static org.assertj.core.api.Assertions.assertThat;

/** What was found in one municipality is talked about there, and only there. */
class GuideMunicipalityTests {

    private static final String YEAR_BY_YEAR = "GM9991";

    private final GuideBrief all = Briefs.yearByYear();
    private final GuideWriter writer = new GuideWriter();

    @Test
    void theTalkWithAMunicipalityHasItsOwnPoints() {
        assertThat(codes(Optional.of(YEAR_BY_YEAR))).contains("CON-82");
        assertThat(codes(Optional.of("GM9990"))).isNotEmpty().doesNotContain("CON-82");
        assertThat(codes(Optional.empty())).isNotEmpty().doesNotContain("CON-82");
    }

    @Test
    void aGuideForAllSaysItOnTheSheetOfThatMunicipality() {
        String title = all.release().catalogue().category("regional").orElseThrow().text("CON-82").orElseThrow()
                .title().nl();
        GuideDocument made = writer.write(all.about(Optional.empty()));

        assertThat(made.sections()).filteredOn(section -> section.parts().stream().map(PlainText::of)
                .anyMatch(text -> text.contains(title))).extracting(section -> section.key())
                .contains("sheet-gm9991").doesNotContain("sheet-gm9990").allMatch(key -> key.startsWith("sheet-"));
    }

    private List<String> codes(Optional<String> municipality) {
        return GuideWriter.telling(all.about(municipality)).points().stream().map(GuidePoint::code).toList();
    }
}
