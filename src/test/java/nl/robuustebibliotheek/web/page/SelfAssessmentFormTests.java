package nl.robuustebibliotheek.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

class SelfAssessmentFormTests {

    private final SelfAssessmentForm form = new SelfAssessmentForm(new SubmissionReader(), Map::of);

    static Stream<Path> examples() throws IOException {
        return Files.list(Path.of("docs/examples")).filter(file -> file.toString().endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aFileThatGoesThroughTheFormComesOutTheSame(Path example) throws IOException {
        byte[] before = Files.readAllBytes(example);
        for (Language language : Language.values()) {
            Entries entries = form.entries(before, language).orElseThrow();
            Entries travelled = Entries.of(language, parameters(entries));

            assertThat(form.problems(travelled)).isEmpty();
            assertThat(new SubmissionReader().read(form.submission(travelled)).hash())
                    .isEqualTo(new SubmissionReader().read(before).hash());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"9,4|9.4", "9.4|9.4", "1.250|1250", "1.250.000|1250000", "€ 1.250,50|1250.50",
            "12 500|12500", "-3|-3", "elf|", "1,2,3|", "9,4 fte|", "1e9|"})
    void readsNumbersAsDutchPeopleTypeThem(String typed, String meant) {
        assertThat(TypedNumber.read(typed, Field.Kind.QUANTITY, Language.NL).map(String::valueOf).orElse(null))
                .isEqualTo(meant);
    }

    @Test
    void readsNumbersAsEnglishPeopleTypeThemAndSharesInPercent() {
        assertThat(TypedNumber.read("1,250.5", Field.Kind.EURO, Language.EN)).hasToString("Optional[1250.5]");
        assertThat(TypedNumber.read("5,1 %", Field.Kind.SHARE, Language.NL)).hasToString("Optional[0.051]");
    }

    @Test
    void anEmptyFormSaysWhatIsNeededAtItsPlace() {
        List<Problem> problems = form.problems(Entries.none(Language.NL));

        assertThat(problems).extracting(Problem::pointer).containsExactly("/library/name", "/referenceYear",
                "/municipalities/0/code", "/municipalities/0/name", "/municipalities/0/inhabitants");
        String page = form.problemsPage(Entries.none(Language.NL), problems);
        assertThat(page).contains("<title>Fout: ", "href=\"#f-referenceYear\"", "id=\"f-referenceYear\"",
                "Jaar waarover de cijfers gaan: Vul dit in.", "aria-describedby=\"f-referenceYear-problem\"",
                "autofocus");
    }

    @Test
    void whatIsWrongStaysAndIsSaidWhereItIs() {
        Entries entries = entries(Map.of("/staff/permanentFte", "elf", "/staff/sickLeaveShare", "120"));

        String page = form.step(entries, "staff", "finance");

        assertThat(page).contains("value=\"elf\"", "Vaste dienst, in fte: Hier hoort een getal",
                "Een deel is 0 tot en met 100 procent", "Deel 3 van 8");
        assertThat(form.step(entries, "staff", "library")).contains("Deel 1 van 8", "value=\"elf\"");
    }

    @Test
    void whatIsLeftEmptyIsUnknownAndNotZero() {
        JsonNode submission = JsonMapper.shared().readTree(form.submission(entries(Map.of("/staff/volunteers", " ",
                "/staff/permanentFte", "11,2", "/staff/permanentFte~estimated", "yes", "/accessibility/wifi", "no"))));

        assertThat(submission.at("/staff")).isEqualTo(JsonMapper.shared()
                .readTree("{\"permanentFte\":{\"value\":11.2,\"quality\":\"estimated\"}}"));
        assertThat(submission.at("/accessibility/wifi").asBoolean(true)).isFalse();
    }

    @Test
    void openingTimesAreReadOrAskedForAgain() {
        String monday = "/proximity/locations/0/opening/monday/professional";
        Map<String, String> location = Map.of("/proximity/locations/0/name", "Centrum",
                "/proximity/locations/0/municipality", "GM9999", "/proximity/locations/0/type", "full");

        assertThat(JsonMapper.shared().readTree(form.submission(entries(location, monday, "9-12.30, 13:30 tot 17:00")))
                .at("/proximity/locations/0/opening")).hasToString(
                        "[{\"day\":\"monday\",\"from\":\"09:00\",\"to\":\"12:30\",\"staffedBy\":\"professional\"},"
                                + "{\"day\":\"monday\",\"from\":\"13:30\",\"to\":\"17:00\",\"staffedBy\":\"professional\"}]");
        assertThat(form.problems(entries(location, monday, "dicht"))).extracting(Problem::pointer)
                .containsExactly(monday);
    }

    @Test
    void aNameStaysAName() {
        Entries entries = entries(Map.of("/library/name", "\"><script>alert(1)</script>\u202e"));

        assertThat(form.step(entries, "library", "staff")).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(form.first(entries)).doesNotContain("<script");
    }

    @ParameterizedTest
    @EnumSource
    void everyPartHasOneHeadingAndALabelForEveryInput(Section section) {
        Entries entries = entries(Map.of("/proximity/locations~rows", "2"));
        for (Language language : Language.values()) {
            String page = form.refused(new Entries(language, entries.values(), ""), section.key(), List.of());

            assertThat(page.split("<h1>", -1)).hasSize(2);
            Stream.of(page.split("<(input|select) ", -1)).skip(1).filter(input -> !input.startsWith("type=\"hidden\""))
                    .forEach(input -> assertThat(page).contains(
                            "for=\"" + input.replaceFirst("(?s).*?\\bid=\"([^\"]*)\".*", "$1") + "\""));
        }
    }

    @Test
    void everyFieldIsAskedOnceOrOnlyInAFile() {
        List<String> asked = new Questions(List::of).all().stream().map(Question::pattern).toList();

        assertThat(asked).doesNotHaveDuplicates().hasSizeGreaterThan(170);
        assertThat(Stream.of(Section.values()).flatMap(each -> new Questions(List::of).of(each).stream()))
                .hasSize(asked.size());
    }

    @Test
    void rowsComeAndGo() {
        Entries two = entries(Map.of()).withOneMore(Entries.MUNICIPALITIES);

        assertThat(two.rows(Entries.MUNICIPALITIES)).isEqualTo(2);
        assertThat(two.withOneLess(Entries.MUNICIPALITIES).withOneLess(Entries.MUNICIPALITIES)
                .rows(Entries.MUNICIPALITIES)).isEqualTo(1);
    }

    private static Entries entries(Map<String, String> more, String... also) {
        Map<String, String> values = new LinkedHashMap<>(Map.of("/library/name", "Bibliotheek Voorbeeldstad",
                "/referenceYear", "2025", "/municipalities/0/code", "GM9999", "/municipalities/0/name", "Voorbeeldstad",
                "/municipalities/0/inhabitants", "48.200"));
        values.putAll(more);
        for (int i = 0; i < also.length; i += 2) {
            values.put(also[i], also[i + 1]);
        }
        return Entries.of(Language.NL, parameters(new Entries(Language.NL, values, "")));
    }

    private static Map<String, String[]> parameters(Entries entries) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        entries.values().forEach((name, value) -> parameters.put(name, new String[]{value}));
        parameters.put("file", new String[]{entries.file()});
        return parameters;
    }
}
