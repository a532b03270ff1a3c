package nl.robuustebibliotheek.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.NaughtyGuide;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** A library, and a goal of its municipality, that are called by strings that broke other programs. */
class NaughtyNamesTests {

    private static final List<Format> LIGHT = List.of(Format.HTML, Format.MARKDOWN, Format.JSON, Format.CSV,
            Format.ICS);

    private final SubmissionReader submissions = new SubmissionReader();
    private final GuideWriter writer = new GuideWriter();
    private final GuidePress press = new GuidePress();

    @Test
    void everyNameAndEveryWordingGivesAWholeGuide() throws IOException {
        GuideBrief healthy = Briefs.of("small-town");
        ObjectNode json = (ObjectNode) JsonMapper.shared().readTree(
                Files.readAllBytes(Path.of("docs/examples/small-town.json")));
        int sections = writer.write(brief(healthy, json, "Bibliotheek Voorbeeldstad")).sections().size();

        assertThat(NaughtyGuide.strings()).allSatisfy(name -> {
            GuideDocument document = writer.write(brief(healthy, json, name));
            assertThat(document.sections()).hasSize(name.isBlank() ? sections - 1 : sections);
            String printed = name.replaceAll("[\\p{Cc}\\uFFFE\\uFFFF&&[^\\t\\r\\n]]", "");
            if (name.isBlank()) {
                assertThat(document.title()).contains("de bibliotheek");
            } else {
                assertThat(document.title()).contains(printed);
                assertThat(quotations(document)).contains(printed);
            }
            LIGHT.forEach(format -> assertThat(press.make(document, format)).isNotEmpty());
        });
    }

    private GuideBrief brief(GuideBrief healthy, ObjectNode json, String name) {
        ((ObjectNode) json.path("library")).put("name", name);
        Submission submission = submissions.read(json.toString().getBytes(StandardCharsets.UTF_8));
        GuideBrief brief = GuideBrief.of(healthy.assessment(), submission, Briefs.release(), Audience.OFFICIAL,
                Edition.HANDOUT, Language.NL, Briefs.TODAY);
        if (name.isBlank()) {
            return brief;
        }
        ObjectNode context = JsonMapper.shared().createObjectNode().put("municipality", "GM9999");
        context.putArray("goals").addObject().put("text", name).put("theme", "literacy");
        return brief.knowing(List.of(Briefs.context(context.toString())));
    }

    private static Stream<String> quotations(GuideDocument document) {
        return document.sections().stream().flatMap(section -> section.parts().stream())
                .filter(Part.Quotation.class::isInstance).map(part -> ((Part.Quotation) part).text());
    }
}
