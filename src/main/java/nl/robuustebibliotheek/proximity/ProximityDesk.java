package nl.robuustebibliotheek.proximity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.LocationType;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Submission;

/** Answers questions about distances. Safe for many threads. */
public final class ProximityDesk {

    private final Optional<Places> national;

    /** @param national where the whole country lives; left out when questions have to bring their own */
    public ProximityDesk(Optional<Places> national) {
        this.national = national;
    }

    public Optional<Places> national() {
        return national;
    }

    /** @throws nl.robuustebibliotheek.submission.InvalidSubmission when something keeps it from being worked out */
    public ProximityAnswer answer(ProximityRequest request, Crs crs) {
        Places places = request.places().or(() -> national)
                .orElseThrow(() -> new nl.robuustebibliotheek.submission.InvalidSubmission(
                        Problems.of(List.of(PlaceProblem.NO_PLACES.at("/neighbourhoods")))));
        SubmittedSites submitted = new SubmittedSites(places, crs);
        Estimator estimator = new Estimator(places, request.question());
        Sites sites = submitted.of(request.submission());
        Optional<Sites> later = request.after().map(submitted::of);
        List<Problem> problems = new ArrayList<>(estimator.problems(request.submission()).stream()
                .map(problem -> moved(problem, "/submission")).toList());
        sites.problems().forEach(problem -> problems.add(moved(problem, "/submission")));
        later.ifPresent(each -> each.problems().stream().filter(problem -> !sites.problems().contains(problem))
                .forEach(problem -> problems.add(moved(problem, "/changes"))));
        Problems.of(problems).throwIfPresent();
        WorkedOut workedOut = estimator.workOut(request.submission(), sites.all());
        Optional<ProximityAnswer.Changed> changed = request.after().map(after -> changed(request, after, sites,
                later.orElseThrow(), workedOut, estimator));
        return new ProximityAnswer(request, places, sites, workedOut, changed,
                request.more().map(more -> chosen(request, more, workedOut, sites, later.orElse(sites), estimator)));
    }

    private static ProximityAnswer.Changed changed(ProximityRequest request, Submission after, Sites sites, Sites later,
            WorkedOut before, Estimator estimator) {
        return new ProximityAnswer.Changed(
                Scenario.of(before.whole(), sites.all(), later.all(), request.question()),
                estimator.workOut(after, later.all()), each(before, sites.all(), later.all(), request.question()));
    }

    /** After the changes, if any; before is as it is now. */
    private static ProximityAnswer.ChosenSites chosen(ProximityRequest request, ProximityRequest.More more,
            WorkedOut before, Sites now, Sites changed, Estimator estimator) {
        Question question = request.question();
        Area area = before.whole().area();
        BestSites.Chosen chosen = new BestSites(area, question, more.aim()).choose(
                question.method().reach(area.neighbourhoods(), changed.all()), area.neighbourhoods(), more.count());
        List<Site> later = new ArrayList<>(changed.all());
        chosen.choices().forEach(choice -> later.add(added(choice.candidate())));
        Submission after = estimator.workOut(request.after().orElse(request.submission()), later).replaced();
        return new ProximityAnswer.ChosenSites(more.aim(), chosen,
                Scenario.of(before.whole(), now.all(), later, question), after,
                each(before, now.all(), later, question));
    }

    private static List<Scenario> each(WorkedOut before, List<Site> sites, List<Site> later, Question question) {
        return before.municipalities().size() == 1 ? List.of()
                : before.municipalities().stream()
                        .map(municipality -> Scenario.of(municipality, sites, later, question)).toList();
    }

    /** A location of any kind whose hours nobody decided yet. */
    private static Site added(Neighbourhood where) {
        return new Site("+ " + where.name(), where.code(), true, LocationType.SERVICE_POINT, where.position(),
                Site.Precision.POSTCODE, Optional.empty(), Optional.empty());
    }

    private static Problem moved(Problem problem, String below) {
        return new Problem(below + problem.pointer(), problem.code(), problem.detail());
    }
}
