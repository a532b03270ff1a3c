package nl.robuustebibliotheek.indicator;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;

import static org.assertj.core.api.Assertions.assertThat;

class OpeningHoursTests {

    private static final OpeningHours WEEK = OpeningHours.ofTheWeek(Set.of());
    private static final OpeningHours EVENINGS = new OpeningHours(true, Set.of(StaffedBy.PROFESSIONAL),
            Set.of(), Set.of(DayOfWeek.MONDAY), 18 * 60, 24 * 60, Set.of());

    @Test
    void anHourCountsOnceHoweverManyAreOpen() {
        assertThat(WEEK.covered(List.of(open(10, 14, StaffedBy.PROFESSIONAL), open(12, 16, StaffedBy.NONE))))
                .isEqualByComparingTo("6");
    }

    @Test
    void onlyTheHoursInTheWindowCount() {
        assertThat(EVENINGS.covered(List.of(open(16, 20, StaffedBy.PROFESSIONAL), open(20, 24, StaffedBy.VOLUNTEER))))
                .isEqualByComparingTo("2");
    }

    @Test
    void hoursForMembersAreNoHoursForEveryone() {
        List<OpeningInterval> monday = List.of(open(8, 10, StaffedBy.NONE, Entry.MEMBERS),
                open(10, 12, StaffedBy.NONE, Entry.EVERYONE), open(12, 17, StaffedBy.PROFESSIONAL, Entry.EVERYONE));
        assertThat(entry(Entry.EVERYONE).covered(monday)).isEqualByComparingTo("7");
        assertThat(entry(Entry.MEMBERS).covered(monday)).isEqualByComparingTo("2");
        assertThat(WEEK.covered(monday)).isEqualByComparingTo("9");
    }

    @Test
    void neverOpenIsZero() {
        assertThat(WEEK.covered(List.of())).isEqualByComparingTo("0");
    }

    @Test
    void knowsHowManyHoursThereCanBe() {
        assertThat(WEEK.possible()).isEqualByComparingTo("168");
        assertThat(EVENINGS.possible()).isEqualByComparingTo("6");
    }

    private static OpeningHours entry(Entry entry) {
        return WEEK.forWhom(Set.of(entry));
    }

    private static OpeningInterval open(int from, int until, StaffedBy staffedBy) {
        return open(from, until, staffedBy, Entry.EVERYONE);
    }

    private static OpeningInterval open(int from, int until, StaffedBy staffedBy, Entry entry) {
        return new OpeningInterval(DayOfWeek.MONDAY, from * 60, until * 60, staffedBy, entry);
    }
}
