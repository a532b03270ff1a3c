package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.guide.round.Agreement;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What an adviser changes is marked, stays, and says when what lay beneath has changed; agreements go along. */
class GuideEditsTests {

    private final GuideWriter writer = new GuideWriter();
    private final GuideBrief brief = Briefs.of("village");

    @Test
    void aRewrittenPointIsMarked() {
        GuideWriter.Editable point = point();
        GuideDocument made = writer.write(brief.edited(edits(point.key(), "Zo zeggen wij het.", point.hash())));

        assertThat(notes(made)).contains(NoteKind.EDITED).doesNotContain(NoteKind.OUTDATED);
        assertThat(GuideWriterTests.text(made)).contains("Zo zeggen wij het.");
    }

    @Test
    void whatChangedBeneathIsFlagged() {
        GuideDocument made = writer.write(brief.edited(edits(point().key(), "Zo zeggen wij het.", "0".repeat(16))));

        assertThat(notes(made)).contains(NoteKind.OUTDATED);
        assertThat(GuideWriterTests.text(made)).contains("Zo zeggen wij het.");
    }

    @Test
    void aRewrittenSectionStaysMarkedInEveryEditionAndLanguage() {
        GuideWriter.Editable section = editable("section/partners");
        GuideEdits own = edits(section.key(), "Eigen tekst over partners.", section.hash());

        for (Edition edition : Edition.values()) {
            for (Language language : Language.values()) {
                GuideDocument made = writer.write(brief.with(Audience.OFFICIAL, edition, language).edited(own));
                assertThat(notes(made)).contains(NoteKind.EDITED).doesNotContain(NoteKind.OUTDATED);
                assertThat(GuideWriterTests.text(made).contains("Eigen tekst over partners."))
                        .isEqualTo(language == Language.NL);
            }
        }
    }

    @Test
    void pointsAndSectionsCanBeLeftOutAndReordered() {
        GuideWriter.Editable point = point();
        GuideDocument made = writer.write(brief.edited(new GuideEdits(List.of(
                new Edit(point.key(), true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty()),
                new Edit("section/calendar", false, Optional.of(1), Optional.empty(), Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Edit("section/terms", true, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty())))));

        assertThat(made.sections().getFirst().key()).isEqualTo("calendar");
        assertThat(made.sections()).extracting(Section::key).doesNotContain("terms");
        assertThat(made.sections().stream().flatMap(section -> section.parts().stream()).map(PlainText::of))
                .doesNotContain(point.title().nl());
    }

    @Test
    void changingPointsBringsNoOthersUpOnTheSameFindings() {
        for (String example : List.of("village", "small-town", "regional", "large-city")) {
            GuideBrief one = Briefs.of(example);
            List<String> codes = GuideWriter.telling(one).points().stream().map(GuidePoint::code).toList();
            GuideBrief moved = one.edited(new GuideEdits(IntStream.range(0, codes.size())
                    .mapToObj(at -> new Edit("point/" + codes.get(at), false, Optional.of(codes.size() - at),
                            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                    .toList()));

            assertThat(GuideWriter.telling(moved).points()).extracting(GuidePoint::code)
                    .containsExactlyElementsOf(codes.reversed());
        }
    }

    @Test
    void openAgreementsGoAlongIntoTheNextYear() {
        Round next = Briefs.known().round().orElseThrow().next();

        assertThat(next.year()).isEqualTo(2027);
        assertThat(next.agreements()).extracting(Agreement::id).containsExactly("evening-help", "school-plan");
        assertThat(next.agreements().getFirst().since()).contains(2025);
        assertThat(next.contacts()).isEmpty();
    }

    @Test
    void aJointOfferAddsUpWhatIsKnown() {
        GuideDocument made = new JointOffer(List.of(Briefs.of("village"), Briefs.of("regional"))).write();
        long inhabitants = List.of("village", "regional").stream().flatMap(name -> Briefs.of(name).submission()
                .municipalities().stream()).mapToLong(each -> each.inhabitants()).sum();

        assertThat(GuideWriterTests.text(made)).contains(Long.toString(inhabitants)).doesNotContain("€");
        assertThatThrownBy(() -> new JointOffer(List.of(brief))).isInstanceOf(InvalidGuideInput.class);
    }

    private GuideWriter.Editable point() {
        return writer.editable(brief).stream().filter(each -> each.key().startsWith("point/")).findFirst()
                .orElseThrow();
    }

    private GuideWriter.Editable editable(String key) {
        return writer.editable(brief).stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }

    private static GuideEdits edits(String key, String text, String beneath) {
        return new GuideEdits(
                List.of(new Edit(key, false, Optional.empty(), Optional.of(text), Optional.empty(), Optional.empty(),
                        Optional.of(beneath))));
    }

    private static List<NoteKind> notes(GuideDocument document) {
        return document.sections().stream().flatMap(section -> section.parts().stream())
                .filter(Part.Note.class::isInstance).map(part -> ((Part.Note) part).kind()).toList();
    }
}
