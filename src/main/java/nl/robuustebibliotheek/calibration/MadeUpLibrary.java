package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * One made-up library somewhere around another. Some are strong in much and others weak in much, as libraries are: everything
 * drawn apart, nobody would be strong enough in all. What belongs together goes up or down together: who lends few books of
 * one kind mostly lends few of the others, and what is spent follows what comes in.
 */
final class MadeUpLibrary {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int STRONGEST = 100;
    /** From half to one and a half times the amount in percent: the weakest up to 110, the strongest from 90. */
    private static final int LEAST = 50;
    private static final int BY_STRENGTH = 40;
    private static final int BY_CHANCE = 60;
    /** What is agreed and what staff costs lie so many percent around what comes in; every other kind of cost differs more. */
    private static final int AROUND = 8;
    private static final int KIND_AROUND = 40;
    /** Last year's subsidy moves so many percent beside this year's: about one library in five got more last year. */
    private static final int LAST_YEAR_LEAST = 90;
    private static final int LAST_YEAR_MOST = 106;
    /** A result may also be its opposite, in percent. */
    private static final int SIGNED = 300;
    /** A general reserve may be a little below nothing, in percent. */
    private static final int RESERVE_LEAST = -20;
    private static final int RESERVE_MOST = 120;
    /** At most this percentage of each, in the weakest library: yes or no turned round, counts nil, kinds of partners gone. */
    private static final int MOST_TURNED = 40;
    private static final int MOST_NIL = 14;
    private static final int MOST_ALONE = 80;
    /** One kind of hour without staff in so many is for members only. */
    private static final int MEMBERS_ONE_IN = 5;
    /** Of what a library would rather have little of it has up to so many percent, the strongest up to a hundred. */
    private static final int MOST_UNWANTED = 500;
    /** This percentage of the times of opening is left out in the weakest library. */
    private static final int MOST_CLOSED = 70;

    private static final String RESULT = "/finance/result";
    private static final String PARTNERS = "/activities/partners/";
    private static final Set<String> UNWANTED = Set.of("/staff/temporaryFte", "/staff/hiredFte",
            "/staff/volunteerHoursPerWeek", "/staff/singlePersonTasks", "/staff/sickLeaveShare",
            "/finance/incidentalIncome", "/municipalities/*/averageDistanceKm", "/municipalities/*/nearestFullKm");

    private static final Pattern INDEX = Pattern.compile("/[0-9]+(?=/|$)");

    private final Fields fields;
    private final List<Common> common;
    private final Random random;
    private final Map<String, BigDecimal> parts = new HashMap<>();
    private final int strength;
    private final BigDecimal means;

    MadeUpLibrary(Fields fields, List<Common> common, Random random) {
        this.fields = fields;
        this.common = common;
        this.random = random;
        this.strength = random.nextInt(STRONGEST + 1);
        this.means = part();
    }

    /** @param kept pointers to what stays as it is */
    Submission around(Submission of, Set<String> kept) {
        Submission made = of;
        for (String pointer : of.answered().stream().filter(each -> !kept.contains(each)).toList()) {
            switch (of.answer(pointer)) {
                case Answer.Amount amount -> made = made.with(pointer, other(of, pointer, amount.value()));
                case Answer.Choice choice -> made = made.with(pointer, Answer.Choice.exact(other(pointer, choice)));
                case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                    {}
            }
        }
        return opening(made);
    }

    private boolean other(String pointer, Answer.Choice choice) {
        return common.stream().filter(each -> each.isField(pointer)).findFirst()
                .map(each -> happens(each.share().multiply(HUNDRED).intValue()))
                .orElseGet(() -> happens(weak(MOST_TURNED)) != choice.yes());
    }

    private Answer other(Submission of, String pointer, BigDecimal value) {
        Field field = fields.find(pointer).orElseThrow();
        if (pointer.startsWith(PARTNERS) ? isAlone(of, pointer) : isNil(field)) {
            return amount(field, BigDecimal.ZERO);
        }
        if (UNWANTED.contains(field.pattern())) {
            return amount(field, percent(value, random.nextInt(HUNDRED.intValue() + weak(MOST_UNWANTED - 100) + 1)));
        }
        if (field.pattern().equals(RESULT)) {
            return amount(field, percent(value, between(-SIGNED, SIGNED)));
        }
        if (field.kind() == Field.Kind.SIGNED_EURO) {
            return amount(field, percent(value, strength + between(RESERVE_LEAST, RESERVE_MOST)));
        }
        return amount(field, value.multiply(Money.of(field.pattern()).map(this::means)
                .orElseGet(() -> parts.computeIfAbsent(group(pointer), _ -> part()))));
    }

    private boolean isAlone(Submission of, String pointer) {
        return common.stream().filter(each -> each.isPartner(of, pointer)).findFirst()
                .map(each -> !happens(each.share().multiply(HUNDRED).intValue()))
                .orElseGet(() -> happens(weak(MOST_ALONE)));
    }

    private boolean isNil(Field field) {
        return field.kind() == Field.Kind.COUNT && happens(weak(MOST_NIL));
    }

    private BigDecimal means(Money money) {
        return switch (money) {
            case SUBSIDY -> means;
            case BEFORE -> percent(means, between(LAST_YEAR_LEAST, LAST_YEAR_MOST));
            case AGREED -> percent(means, between(100 - AROUND, 100 + AROUND));
            case KIND_OF_COST -> percent(means, between(100 - KIND_AROUND, 100 + KIND_AROUND));
        };
    }

    private BigDecimal part() {
        return percent(BigDecimal.ONE, LEAST + BY_STRENGTH * strength / STRONGEST + random.nextInt(BY_CHANCE + 1));
    }

    /** So much of it as the library is weak. */
    private int weak(int most) {
        return most * (STRONGEST - strength) / STRONGEST;
    }

    private boolean happens(int percent) {
        return random.nextInt(HUNDRED.intValue()) < percent;
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
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

    /** What of the money goes up or down with the means of the library as a whole. */
    private enum Money {
        SUBSIDY, BEFORE, AGREED, KIND_OF_COST;

        static Optional<Money> of(String pattern) {
            if (pattern.equals("/finance/subsidyLastYear")) {
                return Optional.of(BEFORE);
            }
            if (pattern.startsWith("/municipalities/") && pattern.endsWith("Subsidy")) {
                return Optional.of(SUBSIDY);
            }
            if (pattern.equals("/finance/agreedServiceCosts") || pattern.equals("/finance/employedStaffCosts")) {
                return Optional.of(AGREED);
            }
            return pattern.startsWith("/finance/") && pattern.endsWith("Costs")
                    ? Optional.of(KIND_OF_COST)
                    : Optional.empty();
        }
    }

    private static BigDecimal percent(BigDecimal of, int percent) {
        return of.multiply(BigDecimal.valueOf(percent)).divide(HUNDRED);
    }

    private Submission opening(Submission of) {
        Submission made = of;
        for (Location location : of.locations().orElse(List.of())) {
            List<OpeningInterval> open = new ArrayList<>();
            for (OpeningInterval interval : location.opening().orElse(List.of())) {
                if (!happens(weak(MOST_CLOSED))) {
                    open.add(entered(interval));
                }
            }
            made = made.withOpening(location.index(), open);
        }
        return made;
    }

    private OpeningInterval entered(OpeningInterval interval) {
        return interval.staffedBy() == StaffedBy.NONE && random.nextInt(MEMBERS_ONE_IN) == 0
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
