package nl.robuustebibliotheek.category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.robuustebibliotheek.indicator.DataProblem;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

class RegisterReaderTests {

    private static final Text TEXT = new Text("t", "t");
    private static final Source ACT = new Source("wet", "Wet", "Rijk", 2014, "", Source.Kind.LAW, TEXT, "2026-11-22",
            Optional.empty(), Optional.empty());

    @TempDir
    Path folder;

    private final List<DataProblem> problems = new ArrayList<>();

    @Test
    void readsWhatIsKnownAboutOthers() throws IOException {
        write("programmes",
                """
                        - { id: lezen, name: Lezen, for: { nl: a, en: b }, does: { nl: a, en: b }, functions: [reading],
                            fields: [/municipalities/*/primarySchools], goals: { nl: a, en: b }, evidence: [proef], source: wet }
                        """);
        write("partners",
                """
                        - { id: school, name: { nl: School, en: Schools }, wants: { nl: a, en: b }, refersPeople: { nl: a, en: b },
                            kinds: [basic-skills], functions: [education, reading], programmes: [lezen], source: wet }
                        """);
        write("municipalities", """
                - { code: GM9999, name: Voorbeeldstad, calendar: { nl: a, en: b }, source: wet }
                """);
        Registers registers = read();
        assertThat(problems).isEmpty();
        assertThat(registers.programme("lezen")).get().extracting(Programme::name)
                .isEqualTo(new Text("Lezen", "Lezen"));
        NationalPartner school = registers.partners().getFirst();
        assertThat(school.name().en()).isEqualTo("Schools");
        assertThat(school.kinds()).containsExactly(Partner.Kind.BASIC_SKILLS);
        assertThat(registers.municipalities().getFirst().policy()).isEmpty();
        assertThat(registers.schemes()).isEmpty();
    }

    @Test
    void aSchemeIsOpenUntilItsDeadline() throws IOException {
        write("schemes", scheme("incidental", ", deadline: 2026-12-31, amounts: { most: ["
                + "{ for: { nl: a, en: b }, euro: 100 } ], ownShare: 0.2, priceYear: 2023 }"));
        Scheme scheme = read().schemes().getFirst();
        assertThat(problems).isEmpty();
        assertThat(scheme.isOpenOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(scheme.isOpenOn(LocalDate.of(2027, 1, 1))).isFalse();
        assertThat(scheme.amounts()).get().extracting(Scheme.Amounts::priceYear).isEqualTo(2023);
    }

    @Test
    void moneyWithADeadlineIsAlwaysIncidental() throws IOException {
        write("schemes", scheme("structural", ", deadline: 2026-12-31"));
        read();
        assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.line(Language.EN)).startsWith(
                "categories/registers/schemes.yaml:1:3: error unknown-choice geld: money from a scheme is always incidental"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws IOException {
        write("programmes", """
                - { id: lezen, name: Lezen, for: { nl: a, en: b }, does: { nl: a, en: b }, functions: [zingen],
                    fields: [/activities/visit], goals: { nl: a, en: b }, evidence: [niets], source: krant }
                """);
        write("partners", """
                - { id: school, name: School, wants: { nl: a }, refersPeople: { nl: a, en: b }, kinds: [buren],
                    functions: [], programmes: [schrijven], source: wet }
                - { id: school, name: School, wants: { nl: a, en: b }, refersPeople: { nl: a, en: b }, kinds: [],
                    functions: [], programmes: [], source: wet }
                """);
        write("municipalities", "- { code: Voorbeeldstad, name: Voorbeeldstad, source: wet }\n");
        write("schemes", scheme("incidental", ", deadline: binnenkort, amounts: { most: [] }"));
        read();
        assertThat(problems.stream().map(problem -> problem.line(Language.EN)).toList().toString()).contains(
                "'zingen' is not one of", "no field '/activities/visit'",
                "Maybe /activities/visits", "no evidence 'niets'", "no source 'krant'", "'en'", "'buren' is not one of",
                "no programme 'schrijven'", "school: this stands here twice", "no code of a municipality",
                "neither a policy nor a calendar", "'binnenkort' is no day", "'priceYear' is missing");
    }

    private static String scheme(String kind, String more) {
        return "- { id: geld, name: Geld, kind: " + kind + ", for: { nl: a, en: b }, askedBy: municipality,"
                + " status: open, source: wet" + more + " }\n";
    }

    private Registers read() {
        return new RegisterReader(new Fields(), new Sources(List.of(ACT)), Set.of("proef"), problems).read(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve("registers").resolve(name + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
