package nl.robuustebibliotheek.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.robuustebibliotheek.category.Claim;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** What a guide says changes with the day on which it is made: evidence grows old, schemes end, elections come. */
class GuideInTimeTests {

    private static final LocalDate LATER = LocalDate.of(2031, 2, 1);

    private final GuideWriter writer = new GuideWriter();

    @Test
    void aClaimNamesItsOwnEvidenceAndNothingElse() {
        GuideBrief brief = Briefs.of("regional");
        List<Claim> said = GuideWriter.telling(brief).chances().stream().flatMap(point -> point.general().stream())
                .toList();
        assertThat(said).isNotEmpty().allSatisfy(claim -> assertThat(writer.write(brief).sections())
                .flatExtracting(section -> section.parts()).filteredOn(Part.Paragraph.class::isInstance)
                .extracting(part -> ((Part.Paragraph) part).line())
                .filteredOn(line -> line.text().equals(claim.says().nl())).first()
                .satisfies(line -> assertThat(line.sources()).containsExactly(claim.source())));
    }

    @Test
    void aClaimFallsAwayWithItsEvidenceAndThePreparationSaysSo() {
        GuideBrief now = Briefs.of("regional");
        GuideBrief later = Briefs.on(LATER, now);
        List<GuidePoint> points = GuideWriter.telling(later).points();
        assertThat(points).flatExtracting(point -> point.leftOut().stream().toList()).isNotEmpty();
        String preparation = GuideWriterTests.text(writer.write(later));
        String handout = GuideWriterTests
                .text(writer.write(later.with(Audience.OFFICIAL, Edition.HANDOUT, Language.NL)));
        points.forEach(point -> point.leftOut().ifPresent(claim -> {
            assertThat(preparation).contains("Weggelaten: “" + claim.says().nl() + "”");
            assertThat(handout).doesNotContain(claim.says().nl());
        }));
        assertThat(preparation).contains("te oud om mee te beginnen");
        assertThat(handout).doesNotContain("te oud", "Weggelaten");
        assertThat(GuideWriterTests.text(writer.write(now.with(Audience.OFFICIAL, Edition.HANDOUT, Language.NL))))
                .doesNotContain("te oud", "Weggelaten");
    }

    @Test
    void theLastDayOfASchemeStandsInTheYear() {
        List<Moment> moments = CalendarChapter.moments(GuideWriter.telling(Briefs.of("village")));
        assertThat(moments).filteredOn(moment -> moment.uid().contains("scheme-care-duty-grant-until")).singleElement()
                .satisfies(moment -> {
                    assertThat(moment.date()).isEqualTo(LocalDate.of(2026, 12, 31));
                    assertThat(moment.title()).isEqualTo("Laatste dag: Uitkering voor de zorgplicht");
                    assertThat(moment.description()).contains("nog niet zeker");
                });
        assertThat(CalendarChapter.moments(GuideWriter.telling(Briefs.of("caribbean"))))
                .noneMatch(moment -> moment.uid().contains("scheme"));
        assertThat(CalendarChapter.moments(GuideWriter.telling(Briefs.on(LATER, Briefs.of("village")))))
                .noneMatch(moment -> moment.uid().contains("scheme"));
    }

    @Test
    void theDataAreDeliveredBeforeTheFirstOfMay() {
        assertThat(CalendarChapter.moments(GuideWriter.telling(Briefs.of("village"))))
                .filteredOn(moment -> moment.title().equals("Gegevens leveren voor 1 mei")).singleElement()
                .satisfies(moment -> assertThat(moment.date()).isEqualTo(LocalDate.of(2027, 4, 30)));
    }

    @ParameterizedTest
    @CsvSource({"2029-06-01, false, false", "2029-10-01, true, false", "2030-03-20, true, false",
            "2030-04-20, true, true", "2030-09-01, false, false", "2026-11-22, false, false"})
    void adviceChangesInElectionTime(LocalDate day, boolean now, boolean voted) {
        GuideBrief brief = Briefs.on(day, Briefs.of("village"));
        assertThat(ElectionTime.of(brief)).isEqualTo(
                now ? Optional.of(new ElectionTime(LocalDate.of(2030, 3, 20), voted)) : Optional.empty());
        String text = GuideWriterTests.text(writer.write(brief));
        assertThat(text.contains("Het is verkiezingstijd: ")).isEqualTo(now);
        assertThat(text.contains("Keuzes over de begroting die nu loopt")).isEqualTo(now);
        GuidePoints points = new GuidePoints(brief, new Provision(brief));
        assertThat(points.about().moment().orElseThrow().equals("election")).isEqualTo(now);
    }

    @Test
    void aCoalitionAgreementEndsElectionTime() {
        GuideBrief brief = Briefs.of("small-town").knowing(List.of(Briefs.context("""
                {"municipality": "GM9999", "moments": [
                  {"kind": "election", "title": "Herindelingsverkiezing", "date": "2027-11-17"},
                  {"kind": "coalition-agreement", "title": "Akkoord", "date": "2027-12-10"}]}
                """)));
        assertThat(ElectionTime.of(Briefs.on(LocalDate.of(2027, 12, 1), brief))).get()
                .isEqualTo(new ElectionTime(LocalDate.of(2027, 11, 17), true));
        assertThat(ElectionTime.of(Briefs.on(LocalDate.of(2027, 12, 11), brief))).isEmpty();
        assertThat(ElectionTime.of(Briefs.on(LocalDate.of(2030, 3, 1), brief))).as("its own days count").isEmpty();
    }
}
