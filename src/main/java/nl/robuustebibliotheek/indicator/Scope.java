package nl.robuustebibliotheek.indicator;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.indicator.Part.ByPartner;
import nl.robuustebibliotheek.indicator.Part.NotApplicable;
import nl.robuustebibliotheek.indicator.Part.Value;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Quality;
import nl.robuustebibliotheek.submission.Submission;

/**
 * What one indicator's formula sees of a submission: the slice of one subject. It notes which fields were used and which
 * were not there.
 */
final class Scope {

    static final String EACH_MUNICIPALITY = "/municipalities/*/";

    private final Submission submission;
    private final Subject subject;
    private final FieldBounds bounds;
    private final CombinedShare combined;
    private final Trail trail = new Trail();
    private final LocationScope locations;
    private final PartnerScope partners;

    Scope(Submission submission, Subject subject, FieldBounds bounds, CombinedShare combined) {
        this.submission = submission;
        this.subject = subject;
        this.bounds = bounds;
        this.combined = combined;
        this.locations = new LocationScope(submission, subject, this, trail);
        this.partners = new PartnerScope(submission, this, trail);
    }

    Trail trail() {
        return trail;
    }

    LocationScope locations() {
        return locations;
    }

    PartnerScope partners() {
        return partners;
    }

    /** What a field can hold at all. */
    Interval possible(String pattern) {
        return bounds.of(pattern);
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
        if (pattern.startsWith(LocationScope.EACH)) {
            String field = pattern.substring(LocationScope.EACH.length());
            return locations.known()
                    ? locations.all().stream().map(location -> part.apply(location.pointerTo(field))).toList()
                    : List.of(unknown(LocationScope.LIST, eachOf(LocationScope.LIST, possible)));
        }
        if (pattern.startsWith(PartnerScope.EACH)) {
            String field = pattern.substring(PartnerScope.EACH.length());
            return submission.partners().isEmpty()
                    ? List.of(unknown(PartnerScope.LIST, eachOf(PartnerScope.LIST, possible)))
                    : submission.partners().get().stream()
                            .map(partner -> part.apply(PartnerScope.LIST + "/" + partner.index() + "/" + field))
                            .toList();
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
        trail.inputs().addAll(asked.said(municipality));
        trail.missing().addAll(asked.notSaid(municipality));
        boolean there = trail.inputs().contains(pointer);
        boolean differs = asked.differs(municipality);
        if (!differs && asked.notSaid(municipality).isEmpty()) {
            return part;
        }
        if (there) {
            trail.reasons().add(asked.reason(municipality));
        }
        if (differs) {
            trail.missed(pointer);
        }
        return new Value(possible, false, false, true);
    }

    private IntStream municipalities() {
        return switch (subject) {
            case Subject.Organisation() -> IntStream.range(0, submission.municipalities().size());
            case Subject.OneMunicipality(int index, String _) -> IntStream.of(index);
        };
    }

    Part amount(String pointer, Interval possible) {
        if (pointer.startsWith("/municipalities/") && pointer.endsWith("/inhabitants")) {
            trail.used(pointer);
            int index = Integer.parseInt(pointer.substring("/municipalities/".length(), pointer.lastIndexOf('/')));
            return Value.exactly(submission.municipalities().get(index).inhabitants());
        }
        return switch (submission.answer(pointer)) {
            case Answer.Amount amount -> {
                trail.used(pointer);
                yield combined.libraryPart(pointer, amount, submission.library().combinedInstitution());
            }
            case Answer.NotApplicable(String why) -> used(pointer, new NotApplicable(why));
            case Answer.ByPartner(String who) -> used(pointer, new ByPartner(who));
            case Answer.Choice choice -> used(pointer, Value.exactly(choice.yes() ? 1 : 0));
            case Answer.NothingLeft _ -> unknown(pointer, Interval.ZERO);
            case Answer.Unknown _,Answer.Missing _ -> unknown(pointer, possible);
        };
    }

    Part choice(String pointer) {
        return switch (submission.answer(pointer)) {
            case Answer.Choice choice -> used(pointer,
                    new Value(choice.yes() ? Interval.YES : Interval.NO, choice.quality() == Quality.ESTIMATED, false));
            case Answer.NotApplicable(String why) -> used(pointer, new NotApplicable(why));
            case Answer.ByPartner(String who) -> used(pointer, new ByPartner(who));
            case Answer.Amount _,Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _ ->
                unknown(pointer, Interval.YES_OR_NO);
        };
    }

    private Part used(String pointer, Part part) {
        trail.used(pointer);
        return part;
    }

    /** Anything that is possible, and it may yet turn out not to apply. */
    Part unknown(String pointer, Interval possible) {
        trail.missed(pointer);
        return new Value(possible, false, false, true);
    }

    /** As many of these as a list can hold, or none. */
    Interval eachOf(String list, Interval possible) {
        return possible.times(bounds.of(list).high()).hull(Interval.ZERO);
    }
}
