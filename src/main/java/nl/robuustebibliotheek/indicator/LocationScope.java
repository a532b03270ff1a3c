package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.indicator.Part.Value;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.Submission;

/** What a formula sees of the locations of one subject: how many fulfil a condition, and how long they are open. */
final class LocationScope {

    static final String EACH = "/proximity/locations/*/";
    static final String LIST = "/proximity/locations";

    private final Submission submission;
    private final Subject subject;
    private final Scope scope;
    private final Trail trail;

    LocationScope(Submission submission, Subject subject, Scope scope, Trail trail) {
        this.submission = submission;
        this.subject = subject;
        this.scope = scope;
        this.trail = trail;
    }

    /** Whether the list was submitted at all. */
    boolean known() {
        return submission.locations().isPresent();
    }

    List<Location> all() {
        List<Location> all = submission.locations().orElseThrow();
        return switch (subject) {
            case Subject.Organisation() -> all;
            case Subject.OneMunicipality(int _, String code) -> all.stream()
                    .filter(location -> location.municipality().equals(code)).toList();
        };
    }

    Part count(LocationCondition where) {
        if (!known()) {
            trail.missed(LIST);
            return new Value(scope.eachOf(LIST, Interval.YES_OR_NO), false, false);
        }
        return Combination.sum(all().stream().map(location -> fulfils(location, where)).toList());
    }

    /** Yes, no, or (where something is unknown that matters) either. */
    private Part fulfils(Location location, LocationCondition where) {
        if (!where.types().isEmpty() && !where.types().contains(location.type())) {
            return Value.exactly(0);
        }
        Interval holds = where.shared().isEmpty() ? Interval.YES : sharedHolds(location, where.shared().get());
        trail.used(LIST + "/" + location.index());
        for (LocationCondition.HoursBound bound : where.hours()) {
            holds = holds.lowest(hoursHold(location, bound));
        }
        if (where.stepFree().isPresent()) {
            Part stepFree = scope.choice(location.pointerTo("stepFree"));
            Interval yes = stepFree instanceof Value value ? value.interval() : Interval.NO;
            holds = holds.lowest(where.stepFree().get() ? yes : Interval.YES.minus(yes));
        }
        return new Value(holds, false, false);
    }

    private Interval sharedHolds(Location location, boolean shared) {
        if (location.sharedWith().isEmpty()) {
            trail.missed(location.pointerTo("sharedWith"));
            return Interval.YES_OR_NO;
        }
        return location.shared() == shared ? Interval.YES : Interval.NO;
    }

    private Interval hoursHold(Location location, LocationCondition.HoursBound bound) {
        String pointer = location.pointerTo("opening");
        if (location.opening().isEmpty()) {
            trail.missed(pointer);
            return Interval.YES_OR_NO;
        }
        trail.used(pointer);
        OpeningHours week = OpeningHours.ofTheWeek(bound.staffedBy());
        return bound.holds(week.covered(location.opening().get())) ? Interval.YES : Interval.NO;
    }

    Part hours(OpeningHours of) {
        if (!known()) {
            Interval possible = new Interval(BigDecimal.ZERO, of.possible());
            trail.missed(LIST);
            return new Value(of.union() ? possible : scope.eachOf(LIST, possible), false, false);
        }
        List<OpeningInterval> known = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int unknown = 0;
        for (Location location : all()) {
            if (!of.types().isEmpty() && !of.types().contains(location.type())) {
                continue;
            }
            if (location.opening().isEmpty()) {
                trail.missed(location.pointerTo("opening"));
                unknown++;
            } else {
                trail.used(location.pointerTo("opening"));
                known.addAll(location.opening().get());
                sum = sum.add(of.covered(location.opening().get()));
            }
        }
        BigDecimal low = of.union() ? of.covered(known) : sum;
        return new Value(new Interval(low, high(of, low, unknown)), false, false);
    }

    /** Where hours are not known, a location may be open all the time that counts. */
    private static BigDecimal high(OpeningHours of, BigDecimal low, int unknown) {
        if (unknown == 0) {
            return low;
        }
        return of.union() ? of.possible() : low.add(of.possible().multiply(BigDecimal.valueOf(unknown)));
    }
}
