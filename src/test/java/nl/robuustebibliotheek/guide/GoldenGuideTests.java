package nl.robuustebibliotheek.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.format.Format;
import nl.robuustebibliotheek.guide.format.GuidePress;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** The text of guides of the examples, as readers see it. Written anew with {@code -Dgolden.write=true}. */
class GoldenGuideTests {

    private static final Path FOLDER = Path.of("docs/examples/guides");

    @Test
    void theGuidesOfTheExamplesReadAsBefore() throws IOException {
        for (Map.Entry<String, GuideDocument> guide : guides().entrySet()) {
            Path file = FOLDER.resolve(guide.getKey() + ".md");
            String text = new String(new GuidePress().make(guide.getValue(), Format.MARKDOWN), StandardCharsets.UTF_8)
                    .replaceAll("[0-9a-f]{64}", "…").replaceAll("0\\.0\\.0\\+[0-9a-f]{12}", "0.0.0+…");
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(file, text);
            }
            assertThat(text).as("%s; if this is meant, write it anew with -Dgolden.write=true", file)
                    .isEqualTo(Files.readString(file));
        }
    }

    private static Map<String, GuideDocument> guides() {
        GuideWriter writer = new GuideWriter();
        Map<String, GuideDocument> guides = new LinkedHashMap<>();
        for (String example : Briefs.EXAMPLES) {
            guides.put(example + ".official.handout.nl", writer.write(Briefs.of(example).with(Audience.OFFICIAL,
                    Edition.HANDOUT, Language.NL)));
        }
        GuideBrief known = Briefs.known();
        guides.put("small-town-known.official.preparation.nl", writer.write(known));
        guides.put("small-town-known.alderman.handout.nl",
                writer.write(known.with(Audience.ALDERMAN, Edition.HANDOUT, Language.NL)));
        guides.put("small-town-known.council.handout.en",
                writer.write(known.with(Audience.COUNCIL, Edition.HANDOUT, Language.EN)));
        guides.put("small-town-known.staff.preparation.nl",
                writer.write(known.with(Audience.STAFF, Edition.PREPARATION, Language.NL)));
        return guides;
    }
}
