package nl.robuustebibliotheek.calibration;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.plausibility.Bounds;
import nl.robuustebibliotheek.plausibility.Check;
import nl.robuustebibliotheek.plausibility.Plausibility;
import nl.robuustebibliotheek.plausibility.Profile;
import nl.robuustebibliotheek.plausibility.Severity;
import nl.robuustebibliotheek.submission.Language;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page shows every check of the catalogue with its Dutch text and its bounds;
 * {@code mvn test -Dtest=PlausibilityPageTests -Dpages.write=true} writes them anew.
 */
class PlausibilityPageTests {

    private static final Path PAGE = Path.of("docs", "plausibility.md");
    private static final String FROM = "<!-- checks -->\n";
    private static final String UNTIL = "<!-- end of checks -->";

    private final Plausibility catalogue = Policy.release().catalogue().plausibility();

    @Test
    void showsEveryCheckWithItsTextAndItsBounds() throws IOException {
        String page = Files.readString(PAGE);
        String today = page.substring(0, page.indexOf(FROM) + FROM.length()) + checks()
                + page.substring(page.indexOf(UNTIL));
        if (Boolean.getBoolean("pages.write")) {
            Files.writeString(PAGE, today);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(today);
    }

    private String checks() {
        Page page = new Page(Language.EN);
        page.head("code", "looks at", "text (Dutch)", "usual (`nl`)", "where a category differs");
        catalogue.checks().forEach(check -> page.row(check.code(), check.title().en(), text(check),
                usual(check, catalogue.profile()), differing(check)));
        return page.toString().stripLeading();
    }

    private static String text(Check check) {
        return check.text().nl() + check.hints().stream().map(hint -> " *Maybe:* " + hint.text().nl())
                .collect(Collectors.joining());
    }

    private static String usual(Check check, Profile profile) {
        return check.question() instanceof Check.Question.Part part
                ? "part no more than the whole: " + part.severity().title().en()
                : profile.bounds(check.code(), "").map(PlausibilityPageTests::bounds).orElse("–");
    }

    private String differing(Check check) {
        return catalogue.profile().byCategory().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(each -> each.getValue().containsKey(check.code()))
                .map(each -> each.getKey() + ": " + bounds(each.getValue().get(check.code())))
                .collect(Collectors.joining("; "));
    }

    private static String bounds(SequencedMap<Severity, Bounds> bounds) {
        return bounds.sequencedEntrySet().reversed().stream()
                .map(each -> each.getKey().title().en() + " " + ends(each.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String ends(Bounds bounds) {
        return bounds.low() == null ? "above " + plain(bounds.high())
                : bounds.high() == null ? "below " + plain(bounds.low())
                        : "outside " + plain(bounds.low()) + "–" + plain(bounds.high());
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }
}
