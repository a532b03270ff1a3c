package nl.robuustebibliotheek.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.indicator.Part.ByPartner;
import nl.robuustebibliotheek.indicator.Part.NotApplicable;
import nl.robuustebibliotheek.indicator.Part.Value;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/**
 * What one indicator's formula sees of a submission: the slice of one subject. It notes which fields were used and which
 * were not there.
 */
final class Scope {

    static final String EACH_MUNICIPALITY = "/municipalities/*/";
    private static final String EACH_LOCATION = "/proximity/locations/*/";
    private static final String LOCATIONS = "/proximity/locations";
    private static final String EACH_PARTNER = "/activities/partners/*/";
    private static final String PARTNERS = "/activities/partners";

    private final Submission submission;
    private final Subject subject;
    private final FieldBounds bounds;
    private final CombinedShare combined;
    private final Set<String> inputs = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private final Set<Text> reasons = new LinkedHashSet<>();

    Scope(Submission submission, Subject subject, FieldBounds bounds, CombinedShare combined) {
        this.submission = submission;
        this.subject = subject;
        this.bounds = bounds;
        this.combined = combined;
    }

    Set<String> inputs() {
        return inputs;
    }

    Set<String> missing() {
        return missing;
    }

    /** Why something is unknown although there is a figure. */
    Set<Text> reasons() {
        return reasons;
    }

    List<Part> amounts(String pattern) {
        return each(pattern, pointer -> amount(pointer, bounds.of(pattern)), bounds.of(pattern));
    }

    List<Part> choices(String pattern) {
        return each(pattern, this::choice, Interval.YES_OR_NO);
    }

    private List<Part> each(String pattern, Function<String, Part> part, Interval possible) {
        if (pattern.startsWith(EACH_MUNICIPALITY)) {
            String field = pattern.substring(EACH_MUNICIPALITY.length());
            return municipalities().mapToObj(index -> part.apply("/municipalities/" + index + "/" + field)).toList();
        }
        if (pattern.startsWith(EACH_LOCATION)) {
            String field = pattern.substring(EACH_LOCATION.length());
            return submission.locations().isEmpty()
                    ? List.of(unknown(LOCATIONS, eachOf(LOCATIONS, possible)))
                    : locations().stream().map(location -> part.apply(location.pointerTo(field))).toList();
        }
        if (pattern.startsWith(EACH_PARTNER)) {
            String field = pattern.substring(EACH_PARTNER.length());
            return submission.partners().isEmpty()
                    ? List.of(unknown(PARTNERS, eachOf(PARTNERS, possible)))
                    : submission.partners().get().stream()
                            .map(partner -> part.apply(PARTNERS + "/" + partner.index() + "/" + field)).toList();
        }
        return List.of(part.apply(pattern));
    }

    List<Part> distances(String pattern, DistanceAsked asked) {
        String field = pattern.substring(EACH_MUNICIPALITY.length());
        return municipalities()
                .mapToObj(index -> distance(submission.municipalities().get(index), field, asked, bounds.of(pattern)))
                .toList();
    }

    private Part distance(Municipality municipality, String field, DistanceAsked asked, Interval possible) {
        String pointer = municipality.pointerTo(field);
        Part part = amount(pointer, possible);
        if (!(part instanceof Value)) {
            return part;
        }
        inputs.addAll(asked.said(municipality));
        missing.addAll(asked.notSaid(municipality));
        boolean there = inputs.contains(pointer);
        boolean differs = asked.differs(municipality);
        if (!differs && asked.notSaid(municipality).isEmpty()) {
            return part;
        }
        if (there) {
            reasons.add(asked.reason(municipality));
        }
        if (differs) {
            missing.add(pointer);
        }
        return new Value(possible, false, false, true);
    }

    private IntStream municipalities() {
        return switch (subject) {
            case Subject.Organisation() -> IntStream.range(0, submission.municipalities().size());
            case Subject.OneMunicipality(int index, String _) -> IntStream.of(index);
        };
    }

    private Part amount(String pointer, Interval possible) {
        if (pointer.startsWith("/municipalities/") && pointer.endsWith("/inhabitants")) {
            inputs.add(pointer);
            int index = Integer.parseInt(pointer.substring("/municipalities/".length(), pointer.lastIndexOf('/')));
            return Value.exactly(submission.municipalities().get(index).inhabitants());
        }
        return switch (submission.answer(pointer)) {
            case Answer.Amount amount -> {
                inputs.add(pointer);
                yield combined.libraryPart(pointer, amount, submission.library().combinedInstitution());
            }
            case Answer.NotApplicable(String why) -> used(pointer, new NotApplicable(why));
            case Answer.ByPartner(String who) -> used(pointer, new ByPartner(who));
            case Answer.Choice choice -> used(pointer, Value.exactly(choice.yes() ? 1 : 0));
            case Answer.Unknown _,Answer.Missing _ -> unknown(pointer, possible);
        };
    }

    private Part choice(String pointer) {
        return switch (submission.answer(pointer)) {
            case Answer.Choice choice -> used(pointer,
                    new Value(choice.yes() ? Interval.YES : Interval.NO, choice.quality() == Quality.ESTIMATED, false));
            case Answer.NotApplicable(String why) -> used(pointer, new NotApplicable(why));
            case Answer.ByPartner(String who) -> used(pointer, new ByPartner(who));
            case Answer.Amount _,Answer.Unknown _,Answer.Missing _ -> unknown(pointer, Interval.YES_OR_NO);
        };
    }

    private Part used(String pointer, Part part) {
        inputs.add(pointer);
        return part;
    }

    /** Anything that is possible, and it may yet turn out not to apply. */
    private Part unknown(String pointer, Interval possible) {
        missing.add(pointer);
        return new Value(possible, false, false, true);
    }

    /** As many of these as a list can hold, or none. */
    private Interval eachOf(String list, Interval possible) {
        return possible.times(bounds.of(list).high()).hull(Interval.ZERO);
    }

    Part countLocations(LocationCondition where) {
        if (submission.locations().isEmpty()) {
            missing.add(LOCATIONS);
            return new Value(eachOf(LOCATIONS, Interval.YES_OR_NO), false, false);
        }
        return Combination.sum(locations().stream().map(location -> fulfils(location, where)).toList());
    }

    /** Yes, no, or (where something is unknown that matters) either. */
    private Part fulfils(Location location, LocationCondition where) {
        if (!where.types().isEmpty() && !where.types().contains(location.type())) {
            return Value.exactly(0);
        }
        Interval holds = where.shared().isEmpty() ? Interval.YES : sharedHolds(location, where.shared().get());
        inputs.add(LOCATIONS + "/" + location.index());
        for (LocationCondition.HoursBound bound : where.hours()) {
            holds = holds.lowest(hoursHold(location, bound));
        }
        if (where.stepFree().isPresent()) {
            Part stepFree = choice(location.pointerTo("stepFree"));
            Interval yes = stepFree instanceof Value value ? value.interval() : Interval.NO;
            holds = holds.lowest(where.stepFree().get() ? yes : Interval.YES.minus(yes));
        }
        return new Value(holds, false, false);
    }

    private Interval sharedHolds(Location location, boolean shared) {
        if (location.sharedWith().isEmpty()) {
            missing.add(location.pointerTo("sharedWith"));
            return Interval.YES_OR_NO;
        }
        return location.shared() == shared ? Interval.YES : Interval.NO;
    }

    private Interval hoursHold(Location location, LocationCondition.HoursBound bound) {
        String pointer = location.pointerTo("opening");
        if (location.opening().isEmpty()) {
            missing.add(pointer);
            return Interval.YES_OR_NO;
        }
        inputs.add(pointer);
        OpeningHours week = new OpeningHours(true, bound.staffedBy(), Set.of(), 0, 24 * 60, Set.of());
        return bound.holds(week.covered(location.opening().get())) ? Interval.YES : Interval.NO;
    }

    Part countPartners(PartnerCondition where) {
        if (submission.partners().isEmpty()) {
            return unknown(PARTNERS, eachOf(PARTNERS, bounds.of(EACH_PARTNER + "count")));
        }
        return Combination.sum(submission.partners().get().stream()
                .filter(partner -> where.kinds().isEmpty() || where.kinds().contains(partner.kind()))
                .map(partner -> counted(partner, where)).toList());
    }

    private Part counted(Partner partner, PartnerCondition where) {
        String pointer = PARTNERS + "/" + partner.index();
        boolean intensityMatters = !where.intensities().isEmpty();
        if (intensityMatters && partner.intensity().filter(where.intensities()::contains).isEmpty()
                && partner.intensity().isPresent()) {
            return Value.exactly(0);
        }
        Part count = amount(pointer + "/count", bounds.of(EACH_PARTNER + "count"));
        if (intensityMatters && partner.intensity().isEmpty()) {
            missing.add(pointer + "/intensity");
            return count instanceof Value value ? value.with(value.interval().hull(Interval.ZERO))
                    : new Value(Interval.ZERO, false, false, true);
        }
        return count;
    }

    Part hours(OpeningHours of) {
        if (submission.locations().isEmpty()) {
            Interval possible = new Interval(BigDecimal.ZERO, of.possible());
            missing.add(LOCATIONS);
            return new Value(of.union() ? possible : eachOf(LOCATIONS, possible), false, false);
        }
        List<OpeningInterval> known = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int unknown = 0;
        for (Location location : locations()) {
            if (!of.types().isEmpty() && !of.types().contains(location.type())) {
                continue;
            }
            if (location.opening().isEmpty()) {
                missing.add(location.pointerTo("opening"));
                unknown++;
            } else {
                inputs.add(location.pointerTo("opening"));
                known.addAll(location.opening().get());
                sum = sum.add(of.covered(location.opening().get()));
            }
        }
        BigDecimal low = of.union() ? of.covered(known) : sum;
        BigDecimal high = unknown == 0 ? low
                : of.union() ? of.possible() : sum.add(of.possible().multiply(BigDecimal.valueOf(unknown)));
        return new Value(new Interval(low, high), false, false);
    }

    private List<Location> locations() {
        List<Location> all = submission.locations().orElseThrow();
        return switch (subject) {
            case Subject.Organisation() -> all;
            case Subject.OneMunicipality(int _, String code) -> all.stream()
                    .filter(location -> location.municipality().equals(code)).toList();
        };
    }
}
