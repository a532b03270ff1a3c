package nl.robuustebibliotheek.calibration.edit;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.calibration.edit.LineDifference.Kind;
import nl.robuustebibliotheek.calibration.edit.LineDifference.Line;

import static org.assertj.core.api.Assertions.assertThat;

class LineDifferenceTests {

    @Test
    void showsWhatGoesAndWhatComesWithAFewLinesAround() {
        String before = IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).collect(Collectors.joining("\n"));

        List<Line> lines = LineDifference.between(before, before.replace("10\n", "tien\nelf\n")).lines();

        assertThat(lines).extracting(Line::kind).containsExactly(Kind.SKIPPED, Kind.SAME, Kind.SAME, Kind.SAME,
                Kind.GONE, Kind.NEW, Kind.NEW, Kind.SAME, Kind.SAME, Kind.SAME, Kind.SKIPPED);
        assertThat(lines).contains(new Line(Kind.GONE, 10, "10"), new Line(Kind.NEW, 11, "elf"),
                new Line(Kind.SAME, 12, "11"));
    }

    @Test
    void isEmptyWhenNothingChanges() {
        assertThat(LineDifference.between("a\nb", "a\nb").isEmpty()).isTrue();
        assertThat(LineDifference.between("", "").isEmpty()).isTrue();
        assertThat(LineDifference.between("a", "a\n").isEmpty()).isFalse();
    }

    @Test
    void leadsFromTheOldTextToTheNewOneWhateverTheyAre() {
        Random random = new Random(29);
        for (int round = 0; round < 300; round++) {
            String before = text(random);
            String after = text(random);
            List<Line> lines = LineDifference.between(before, after).lines();

            assertThat(lines.stream().filter(line -> line.kind() == Kind.GONE).map(Line::text))
                    .as("gone of %s → %s", before, after).isSubsetOf(before.split("\n", -1));
            String[] old = before.split("\n", -1);
            String[] now = after.split("\n", -1);
            assertThat(lines).filteredOn(line -> line.kind() == Kind.GONE)
                    .allMatch(line -> old[line.number() - 1].equals(line.text()));
            assertThat(lines).filteredOn(line -> line.kind() == Kind.NEW || line.kind() == Kind.SAME)
                    .allMatch(line -> now[line.number() - 1].equals(line.text()));
            long gone = lines.stream().filter(line -> line.kind() == Kind.GONE).count();
            long come = lines.stream().filter(line -> line.kind() == Kind.NEW).count();
            assertThat(old.length - gone + come).isEqualTo(now.length);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).collect(Collectors.joining("\n"));
    }
}
