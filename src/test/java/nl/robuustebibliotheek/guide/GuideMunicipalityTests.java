package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.submission.Language;

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
        GuideDocument made = writer.write(all.about(Optional.empty())
                .with(Audience.OFFICIAL, Edition.PREPARATION, Language.NL));

        assertThat(made.sections()).filteredOn(section -> section.parts().stream().map(PlainText::of)
                .anyMatch(text -> text.contains(title))).extracting(section -> section.key())
                .contains("sheet-gm9991").doesNotContain("sheet-gm9990").allMatch(key -> key.startsWith("sheet-"));
    }

    @Test
    void aHandoutForAllTellsNotWhoPromisesAndPutsWhatIsOfOneOnItsSheet() {
        GuideBrief together = Briefs.of("regional").about(Optional.empty());
        for (Language language : Language.values()) {
            GuideDocument handout = writer.write(together.with(Audience.ALDERMAN, Edition.HANDOUT, language));
            List<String> promises = Briefs.release().catalogue().category("regional").stream()
                    .flatMap(category -> Stream.of("FIN-03", "FIN-04", "CON-82")
                            .flatMap(code -> category.text(code).stream()))
                    .map(text -> text.title().in(language)).toList();
            assertThat(promises).isNotEmpty();
            assertThat(GuideWriterTests.text(handout)).doesNotContain(promises);
            assertThat(GuideWriterTests
                    .text(writer.write(together.with(Audience.ALDERMAN, Edition.PREPARATION, language))))
                    .contains(promises.getFirst());
        }
        assertThat(new Provision(together).asking()).isSubsetOf(new Provision(together).findings());
    }

    @Test
    void onlyWhereNothingAsksForMoreIsThatSaid() {
        GuideBrief together = Briefs.of("regional").about(Optional.empty());
        assertThat(new Provision(together).everythingReached()).isFalse();
        assertThat(GuideWriterTests.text(writer.write(together.with(Audience.OFFICIAL, Edition.HANDOUT, Language.NL))))
                .doesNotContain("Geen enkele waarde ligt onder", "ligt geen waarde onder een streefwaarde.\nAfspraken");
    }

    private List<String> codes(Optional<String> municipality) {
        return GuideWriter.telling(all.about(municipality)).points().stream().map(GuidePoint::code).toList();
    }
}
