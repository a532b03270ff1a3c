package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Entry;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.StaffedBy;
import nl.robuustebibliotheek.submission.Submission;

/**
 * One made-up library somewhere around another. What belongs together goes up or down together: who lends few books of one kind
 * mostly lends few of the others, so that sums differ from library to library as much as their parts do.
 */
final class MadeUpLibrary {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** At random from half to one and a half times the amount. */
    private static final int LEAST = 50;
    private static final int MOST = 150;
    /** A result or reserve may also be its opposite, in percent. */
    private static final int SIGNED = 300;
    /** One yes or no in so many turns out otherwise; so does who may enter without staff. */
    private static final int ONE_IN = 5;
    /** One count in so many is nil, such as a kind of activity that is not there. */
    private static final int NIL_IN = 15;
    /** At most this percentage of the kinds of partners is not there, in one library more than in another. */
    private static final int MOST_ALONE = 80;
    /** Of what a library would rather have little of it has up to so many percent. */
    private static final int MOST_UNWANTED = 300;
    /** At most this percentage of the times of opening is left out, in one library more than in another. */
    private static final int MOST_CLOSED = 70;

    private static final String PARTNERS = "/activities/partners/";
    private static final Set<String> UNWANTED = Set.of("/staff/temporaryFte", "/staff/hiredFte",
            "/staff/volunteerHoursPerWeek", "/staff/singlePersonTasks", "/staff/sickLeaveShare",
            "/finance/incidentalIncome", "/municipalities/*/averageDistanceKm", "/municipalities/*/nearestFullKm");

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private final Fields fields;
    private final Random random;
    private final Map<String, BigDecimal> parts = new HashMap<>();
    private final int alone;

    MadeUpLibrary(Fields fields, Random random) {
        this.fields = fields;
        this.random = random;
        this.alone = random.nextInt(MOST_ALONE + 1);
    }

    /** @param kept pointers to what stays as it is */
    Submission around(Submission of, Set<String> kept) {
        Submission made = of;
        for (String pointer : of.answered().stream().filter(each -> !kept.contains(each)).toList()) {
            switch (of.answer(pointer)) {
                case Answer.Amount amount -> made = made.with(pointer, other(pointer, amount.value()));
                case Answer.Choice choice -> {
                    boolean other = random.nextInt(ONE_IN) == 0;
                    made = made.with(pointer, Answer.Choice.exact(other != choice.yes()));
                }
                case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                    {}
            }
        }
        return opening(made);
    }

    private Answer other(String pointer, BigDecimal value) {
        Field field = fields.find(pointer).orElseThrow();
        if (field.kind() == Field.Kind.SIGNED_EURO) {
            return amount(field, percent(value, random.nextInt(-SIGNED, SIGNED + 1)));
        }
        boolean partner = pointer.startsWith(PARTNERS);
        if (partner ? random.nextInt(100) < alone : field.kind() == Field.Kind.COUNT && random.nextInt(NIL_IN) == 0) {
            return amount(field, BigDecimal.ZERO);
        }
        if (UNWANTED.contains(field.pattern())) {
            return amount(field, percent(value, random.nextInt(MOST_UNWANTED + 1)));
        }
        BigDecimal part = parts.computeIfAbsent(group(pointer),
                _ -> percent(BigDecimal.ONE, random.nextInt(LEAST, MOST + 1)));
        return amount(field, value.multiply(part));
    }

    /** What is listed together, or asked under one heading of the activities, goes up or down together. */
    private static String group(String pointer) {
        String pattern = INDEX.matcher(pointer).replaceAll("/*");
        if (pattern.startsWith("/proximity/")) {
            return pattern;
        }
        boolean heading = pattern.startsWith("/activities/")
                && pattern.chars().filter(letter -> letter == '/').count() > 2;
        return heading ? pattern.substring(0, pattern.lastIndexOf('/')) : pointer;
    }

    private static BigDecimal percent(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
    }

    private Submission opening(Submission of) {
        int closed = random.nextInt(MOST_CLOSED + 1);
        Submission made = of;
        for (Location location : of.locations().orElse(List.of())) {
            List<OpeningInterval> open = new ArrayList<>();
            for (OpeningInterval interval : location.opening().orElse(List.of())) {
                if (random.nextInt(100) >= closed) {
                    open.add(entered(interval));
                }
            }
            made = made.withOpening(location.index(), open);
        }
        return made;
    }

    private OpeningInterval entered(OpeningInterval interval) {
        return interval.staffedBy() == StaffedBy.NONE && random.nextInt(ONE_IN) == 0
                ? new OpeningInterval(interval.day(), interval.fromMinute(), interval.untilMinute(), StaffedBy.NONE,
                        Entry.MEMBERS)
                : interval;
    }

    private static Answer amount(Field field, BigDecimal value) {
        int decimals = field.kind() == Field.Kind.COUNT ? 0 : 4;
        return Answer.Amount
                .exact(value.setScale(decimals, RoundingMode.HALF_EVEN).max(field.minimum()).min(field.maximum()));
    }
}
