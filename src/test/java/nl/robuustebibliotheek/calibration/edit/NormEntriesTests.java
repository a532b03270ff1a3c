package nl.robuustebibliotheek.calibration.edit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.assessment.PolicyFiles;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.ReleaseReader;
import nl.robuustebibliotheek.calibration.diff.Change;
import nl.robuustebibliotheek.calibration.diff.RuleSetDifference;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.Compiling;
import nl.robuustebibliotheek.rules.StatedNumber;
import nl.robuustebibliotheek.submission.Fields;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every norm of the shipped rules can be changed by its numbers alone, and changed back to the letter. */
class NormEntriesTests {

    private static final PolicyFiles.Folders SHIPPED = new PolicyFiles.Folders(Path.of("rules"),
            Path.of("categories"));
    private static final int ONE_BY_ONE = 12;

    private final ReleaseReader reader = new ReleaseReader(new Fields());
    private final PolicyFolder folder = new PolicyFolder(SHIPPED);
    private final PolicyFiles files = PolicyFiles.read(SHIPPED.rules(), SHIPPED.categories());
    private final Release release = read(files);
    private final NormEntries norms = NormEntries.of(release);

    private Release read(PolicyFiles policy) {
        return reader.read(policy, Compiling.WHEN_NEEDED);
    }

    private PolicyFile file(NormEntry entry) {
        return folder.open(entry.norm().rule().file());
    }

    private NormEntry entry(PolicyFiles policy, NormEntry of) {
        return NormEntries.of(read(policy)).find(of.folder(), of.code()).orElseThrow();
    }

    /** A hair further from the middle, so that minimum and target stay on their sides and within what is possible. */
    private static BigDecimal other(StatedNumber number, NormEntry entry) {
        BigDecimal step = new BigDecimal("0.0001");
        BigDecimal more = number.value().add(step);
        return entry.indicator().range().contains(more) ? more : number.value().subtract(step);
    }

    private static Map<StatedNumber, BigDecimal> others(NormEntry entry) {
        Map<StatedNumber, BigDecimal> numbers = new LinkedHashMap<>();
        entry.numbers().forEach(each -> numbers.put(each, other(each, entry)));
        return numbers;
    }

    @Test
    void knowsEveryNumberOfEveryNormOnce() {
        assertThat(norms.all()).hasSizeGreaterThan(300).allSatisfy(entry -> {
            Norm norm = entry.norm();
            int stated = (int) Stream.of(norm.minimum(), norm.maximum(), norm.target(),
                    norm.reference()).filter(Objects::nonNull).count();
            assertThat(entry.numbers()).as(entry.code())
                    .hasSize(norm.type() == Norm.Type.PRESENT ? stated - 1 : stated);
        });
        assertThat(norms.folders()).containsKeys("shared", "village", "caribbean");
    }

    @Test
    void changesNothingButTheNumberAndBackToTheLetter() {
        int numbers = 0;
        for (NormEntry entry : norms.all()) {
            PolicyFile file = file(entry);
            for (StatedNumber number : entry.numbers()) {
                BigDecimal other = other(number, entry);
                String changed = NormEntries.rewritten(file, Map.of(number, other));

                String before = file.whole().lines().toList().get(number.line() - 1);
                String after = changed.lines().toList().get(number.line() - 1);
                String start = before.substring(0, number.column() - 1);
                String written = number.value().toPlainString();
                assertThat(before).as(entry.code()).startsWith(start + written);
                assertThat(after).isEqualTo(start + other.toPlainString()
                        + before.substring(start.length() + written.length()));
                assertThat(changed.replace(after, before)).isEqualTo(file.whole().replace(after, before));

                StatedNumber moved = new StatedNumber(number.part(), other, number.file(), number.line(),
                        number.column());
                PolicyFile now = PolicyFile.of(file.path(),
                        changed.getBytes(StandardCharsets.UTF_8), file.access());
                assertThat(NormEntries.rewritten(now, Map.of(moved, number.value()))).isEqualTo(file.whole());
                numbers++;
            }
        }
        assertThat(numbers).isGreaterThan(600);
    }

    @Test
    void theDifferenceNamesExactlyTheNormThatChanged() {
        List<NormEntry> some = new ArrayList<>(norms.all().stream().filter(each -> !each.numbers().isEmpty()).toList());
        Collections.shuffle(some, new Random(29));
        for (NormEntry entry : some.subList(0, ONE_BY_ONE)) {
            PolicyFile file = file(entry);
            PolicyFiles after = files.with(Map.of(file.path(), NormEntries.rewritten(file, others(entry))));

            List<Change> changes = RuleSetDifference.inWords(release, read(after)).changes();

            assertThat(changes).as(entry.code()).hasSize(entry.numbers().size()).allSatisfy(change -> {
                assertThat(change.subject()).isEqualTo(Change.Subject.NORM);
                assertThat(change.code()).isEqualTo(entry.code());
                assertThat(change.categories()).isEqualTo(
                        entry.folder().equals("shared") ? List.copyOf(release.rules().books().keySet())
                                : List.of(entry.folder()));
            });
            NormEntry now = entry(after, entry);
            PolicyFile changed = PolicyFile.of(file.path(),
                    after.text(file.path()).orElseThrow().getBytes(StandardCharsets.UTF_8),
                    file.access());
            Map<StatedNumber, BigDecimal> back = new LinkedHashMap<>();
            now.numbers().forEach(each -> back.put(each, entry.number(each.part()).orElseThrow().value()));
            assertThat(NormEntries.rewritten(changed, back)).isEqualTo(file.whole());
        }
    }

    @Test
    void allNormsAtOnceAreAllInTheDifference() {
        Map<String, Map<StatedNumber, BigDecimal>> numbers = new HashMap<>();
        norms.all().forEach(entry -> numbers.computeIfAbsent(entry.norm().rule().file(), _ -> new LinkedHashMap<>())
                .putAll(others(entry)));
        Map<String, String> texts = new HashMap<>();
        numbers.forEach((path, each) -> texts.put(path, NormEntries.rewritten(folder.open(path), each)));

        List<Change> changes = RuleSetDifference.inWords(release, read(files.with(texts))).changes();

        assertThat(changes).allMatch(change -> change.subject() == Change.Subject.NORM);
        assertThat(changes.stream().map(Change::code).distinct()).containsExactlyInAnyOrderElementsOf(norms.all()
                .stream().filter(each -> !each.numbers().isEmpty()).map(NormEntry::code).distinct().toList());
    }

    @Test
    void writesNothingWhereAnotherNumberStandsByNow() {
        NormEntry entry = norms.find("village", "STA-01").orElseThrow();
        StatedNumber number = entry.number(StatedNumber.Part.MINIMUM).orElseThrow();
        PolicyFile moved = PolicyFile.of(number.file(),
                ("// een regel erbij\n" + file(entry).whole()).getBytes(StandardCharsets.UTF_8),
                PolicyFile.Access.OPEN);

        assertThatThrownBy(() -> NormEntries.rewritten(moved, Map.of(number, BigDecimal.ONE)))
                .isInstanceOf(EditRefused.class);
    }
}
