package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** How easy the Dutch sentences read, by the formula of Flesch and Douma: reported, and held only to what nobody should go below. */
class ReadabilityTests {

    private static final Logger LOG = LoggerFactory.getLogger(ReadabilityTests.class);
    private static final Pattern SYLLABLE = Pattern.compile("[aeiouyàáâäèéêëìíîïòóôöùúûü]+");
    /** Fairly hard; B1 lies about 60 to 80. Words such as "bibliotheek" and "gemeente" alone cost many points. */
    private static final double LOWEST = 45;

    @Test
    void reportsHowEasyEachGuideReads() {
        for (String example : List.of("small-town", "regional", "unknowns")) {
            for (Edition edition : Edition.values()) {
                double score = score(Briefs.of(example).with(Audience.OFFICIAL, edition, Language.NL));
                LOG.info("Flesch-Douma of {} {}: {}", example, edition.key(), Math.round(score));
                assertThat(score).as("%s %s", example, edition).isGreaterThan(LOWEST);
            }
        }
    }

    private static double score(GuideBrief brief) {
        List<String> sentences = new GuideWriter().write(brief).sections().stream()
                .flatMap(section -> section.parts().stream()).flatMap(ReadabilityTests::running)
                .flatMap(text -> Stream.of(text.split("(?<=[.?!])\\s+"))).filter(text -> text.contains(" ")).toList();
        List<String> words = sentences.stream().flatMap(text -> Stream.of(text.split("[^\\p{L}'-]+")))
                .filter(word -> word.length() > 0 && Character.isLetter(word.charAt(0))).toList();
        long syllables = words.stream().mapToLong(word -> Math.max(1,
                SYLLABLE.matcher(word.toLowerCase(Locale.ROOT)).results().count())).sum();
        return 206.84 - 77.0 * syllables / words.size() - 0.93 * words.size() / sentences.size();
    }

    private static Stream<String> running(Part part) {
        return switch (part) {
            case Part.Paragraph _,Part.Note _,Part.Passage _,Part.Bullets _ -> Stream.of(PlainText.of(part));
            default -> Stream.empty();
        };
    }
}
