package nl.robuustebibliotheek.assessment;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment.TalkingPoint;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** What there is to say about one municipality, from the regional example in which one of them promises a year at a time. */
class ConversationsTests {

    private static final String WITH_AN_AGREEMENT = "GM9990";
    private static final String YEAR_BY_YEAR = "GM9991";

    private final Fields fields = new Fields();
    private final Release release = new ReleaseReader(fields).read(Path.of("rules"), Path.of("categories"));
    private final Submission submission = new SubmissionReader().read(yearByYear().toString()
            .getBytes(StandardCharsets.UTF_8));
    private final Assessment assessment = new Assessor(fields, Clock.systemUTC(), UUID::randomUUID, "test")
            .assess(submission, release);
    private final Conversations conversations = new Conversations(release);

    @Test
    void speaksOfAMunicipalityBecauseOfWhatWasFoundThere() {
        List<TalkingPoint> points = conversations.points(assessment, submission, YEAR_BY_YEAR);

        assertThat(points).filteredOn(point -> point.code().equals("CON-82")).singleElement().satisfies(point -> {
            assertThat(point.because()).containsExactly("FIN-51");
            assertThat(point.text().nl()).contains("Voorbeeldhoven").endsWith("?");
        });
    }

    @Test
    void doesNotSayItOfTheNeighbour() {
        assertThat(conversations.points(assessment, submission, WITH_AN_AGREEMENT)).extracting(TalkingPoint::code)
                .doesNotContain("CON-82");
    }

    @Test
    void doesNotSayOfOneMunicipalityWhatIsAboutTheWhole() {
        List<String> whole = conversations.points(assessment, submission, Conversation.NONE).stream()
                .map(TalkingPoint::code).toList();

        assertThat(whole).isNotEmpty();
        assertThat(conversations.points(assessment, submission, YEAR_BY_YEAR)).extracting(TalkingPoint::code)
                .isNotEmpty().doesNotContainAnyElementsOf(whole);
    }

    @Test
    void saysNothingOfAMunicipalityThatIsNotServed() {
        assertThat(conversations.points(assessment, submission, "GM0001")).isEmpty();
    }

    private static ObjectNode yearByYear() {
        ObjectNode example = Examples.all().get("regional");
        ((ObjectNode) example.at("/municipalities/1")).put("multiYearAgreement", false).remove("agreementUntil");
        return example;
    }
}
