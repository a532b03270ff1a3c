package nl.robuustebibliotheek.indicator;

import nl.robuustebibliotheek.indicator.Part.Value;
import nl.robuustebibliotheek.submission.Partner;
import nl.robuustebibliotheek.submission.Submission;

/** What a formula sees of the partners of a library. */
final class PartnerScope {

    static final String EACH = "/activities/partners/*/";
    static final String LIST = "/activities/partners";

    private final Submission submission;
    private final Scope scope;
    private final Trail trail;

    PartnerScope(Submission submission, Scope scope, Trail trail) {
        this.submission = submission;
        this.scope = scope;
        this.trail = trail;
    }

    Part count(PartnerCondition where) {
        if (submission.partners().isEmpty()) {
            return scope.unknown(LIST, scope.eachOf(LIST, scope.possible(EACH + "count")));
        }
        return Combination.sum(submission.partners().get().stream()
                .filter(partner -> where.kinds().isEmpty() || where.kinds().contains(partner.kind()))
                .map(partner -> counted(partner, where)).toList());
    }

    private Part counted(Partner partner, PartnerCondition where) {
        String pointer = LIST + "/" + partner.index();
        boolean intensityMatters = !where.intensities().isEmpty();
        if (intensityMatters && partner.intensity().filter(where.intensities()::contains).isEmpty()
                && partner.intensity().isPresent()) {
            return Value.exactly(0);
        }
        Part count = scope.amount(pointer + "/count", scope.possible(EACH + "count"));
        if (intensityMatters && partner.intensity().isEmpty()) {
            trail.missed(pointer + "/intensity");
            return count instanceof Value value ? value.with(value.interval().hull(Interval.ZERO))
                    : new Value(Interval.ZERO, false, false, true);
        }
        return count;
    }
}
