package nl.robuustebibliotheek.guide.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GuideDocumentTests {

    @Test
    void noSectionCrossesToTheOtherEdition() {
        Section internal = section("hard-questions", EnumSet.of(Edition.PREPARATION), Optional.empty());

        assertThatThrownBy(() -> document(Edition.HANDOUT, List.of(internal))).hasMessageContaining("hard-questions");
        assertThat(document(Edition.PREPARATION, List.of(internal)).sections()).hasSize(1);
    }

    @Test
    void noClaimRestsOnASourceThatIsNotListed() {
        Section section = new Section("opening", "Opening", EnumSet.allOf(Edition.class),
                List.of(new Part.Paragraph(Line.of("Zeven van de tien.", "nowhere"))), Optional.empty());

        assertThatThrownBy(() -> document(Edition.HANDOUT, List.of(section))).hasMessageContaining("nowhere");
    }

    private static Section section(String key, EnumSet<Edition> editions, Optional<Summary> summary) {
        return new Section(key, key, editions, List.of(), summary);
    }

    private static GuideDocument document(Edition edition, List<Section> sections) {
        GuideDocument sample = SampleGuide.of(Language.NL, edition);
        return new GuideDocument(sample.reference(), sample.title(), sample.subject(), Language.NL, edition,
                Audience.COUNCIL,
                sample.stamp(), sections, List.of());
    }
}
