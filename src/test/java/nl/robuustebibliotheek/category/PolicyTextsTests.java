package nl.robuustebibliotheek.category;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** No text lies when a norm moves: numbers stand in texts as placeholders only, and both languages say the same. */
class PolicyTextsTests {

    private static final Set<String> PLACEHOLDERS = Set.of("value", "unit", "minimum", "maximum", "target",
            "difference",
            "label", "measured", "claim", "inhabitants", "municipalities", "library", "municipality", "verdict",
            "finding");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)\\}");

    /** Names and years of laws, programmes and reports, ages that a law sets, times of day and codes of rules. */
    private static final Pattern NAMES = Pattern.compile(
            "(artikelen|artikel|articles|article|art\\.|section|lid|Wsob|IDO|Code|DigiD|Taalhuis|CBS|SPUK)[ -]?[0-9]+( (en|and|tot en met|to) [0-9]+)?[a-z]?"
                    + "|(19|20)[0-9]{2}(–(19|20)?[0-9]{2})?|0( tot |–| to | t/m )1[0-9]|(onder|under|tot|to|van|of|vanaf|from) (de )?1[0-9]( jaar| years)?"
                    + "|[0-9]{1,2}[:.][0-9]{2}( uur)?|[A-Z]{3}-[0-9]{2,3}|1[0-9] jaar|aged? 1[0-9]");

    private final Catalogue catalogue = new CatalogueReader(new Fields()).read(Path.of("categories"));

    @Test
    void everyTextIsThereInBothLanguages() {
        texts().forEach((where, text) -> assertThat(List.of(text.nl(), text.en())).as(where)
                .allSatisfy(each -> assertThat(each).isNotBlank()));
    }

    @Test
    void bothLanguagesHaveTheSameKnownPlaceholders() {
        texts().forEach((where, text) -> {
            assertThat(placeholders(text.nl())).as(where).isSubsetOf(PLACEHOLDERS)
                    .containsExactlyInAnyOrderElementsOf(placeholders(text.en()));
        });
    }

    @Test
    void numbersStandInPlaceholdersOnly() {
        Map<String, String> numbers = new TreeMap<>();
        texts().forEach((where, text) -> {
            for (String each : List.of(text.nl(), text.en())) {
                if (NAMES.matcher(each).replaceAll("").matches("(?s).*[0-9].*")) {
                    numbers.put(where, each);
                }
            }
        });
        assertThat(numbers).isEmpty();
    }

    @Test
    void whatIsKnownAboutOthersIsThereInBothLanguages() {
        Map<String, Text> said = new TreeMap<>();
        catalogue.evidence().forEach((id, evidence) -> {
            said.put(id + " caveat", evidence.caveat());
            said.put(id + " design", evidence.design());
            evidence.population().ifPresent(text -> said.put(id + " population", text));
            evidence.effect().ifPresent(text -> said.put(id + " effect", text));
        });
        Registers registers = catalogue.registers();
        registers.partners().forEach(each -> {
            said.put(each.id() + " wants", each.wants());
            said.put(each.id() + " refersPeople", each.refersPeople());
        });
        registers.programmes().forEach(each -> {
            said.put(each.id() + " audience", each.audience());
            said.put(each.id() + " does", each.does());
            said.put(each.id() + " goals", each.goals());
        });
        registers.municipalities().forEach(each -> {
            each.policy().ifPresent(text -> said.put(each.name() + " policy", text));
            each.calendar().ifPresent(text -> said.put(each.name() + " calendar", text));
        });
        registers.schemes().forEach(each -> {
            said.put(each.id() + " purpose", each.purpose());
            each.becomesStructural().ifPresent(text -> said.put(each.id() + " becomesStructural", text));
        });
        assertThat(said).hasSizeGreaterThan(100).allSatisfy((where, text) -> assertThat(text.nl()).as(where)
                .isNotBlank().isNotEqualTo(text.en()));
        assertThat(said).allSatisfy((where, text) -> assertThat(text.en()).as(where).isNotBlank());
    }

    @Test
    void allRegistersAreFilled() {
        Registers registers = catalogue.registers();
        assertThat(List.of(registers.partners(), registers.programmes(), registers.municipalities(),
                registers.schemes())).allSatisfy(each -> assertThat(each).isNotEmpty());
        assertThat(catalogue.evidence()).isNotEmpty();
    }

    private Map<String, Text> texts() {
        Map<String, Text> texts = new TreeMap<>();
        note(texts, "shared", catalogue.shared());
        catalogue.categories().forEach((id, category) -> note(texts, id, category.texts()));
        return texts;
    }

    private static void note(Map<String, Text> texts, String where, Map<String, RuleText> all) {
        all.forEach((code, text) -> {
            texts.put(where + " " + code + " title", text.title());
            text.why().ifPresent(why -> texts.put(where + " " + code + " why", why));
            text.text().ifPresent(said -> texts.put(where + " " + code + " text", said));
            text.claim().ifPresent(claim -> texts.put(where + " " + code + " claim", claim.says()));
        });
    }

    private static List<String> placeholders(String text) {
        List<String> names = new ArrayList<>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names.stream().distinct().toList();
    }
}
