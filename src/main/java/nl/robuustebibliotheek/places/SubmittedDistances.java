package nl.robuustebibliotheek.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Assessment.Remark;
import nl.robuustebibliotheek.proximity.Comparison;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Estimator;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.Question;
import nl.robuustebibliotheek.proximity.Sites;
import nl.robuustebibliotheek.proximity.SubmittedSites;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Submission;

/**
 * Works the distances of a submission out when the library said where its locations are and the service knows where people
 * live. What was worked out stands in remarks beside what was submitted, and counts where nothing was submitted. Safe for many
 * threads.
 */
public final class SubmittedDistances {

    private static final String REMARK = "REMARK";

    /** What a reader must know to weigh a distance; the other notes belong to questions about distances. */
    private static final Set<String> SAID = Set.of("FORMER-MUNICIPALITY", "LOCATION-ELSEWHERE", "COARSE-POINTS",
            "POINT-FAR-FROM-LIBRARY");

    private final Optional<Places> national;

    /** @param national where people live; left out when nobody knows */
    public SubmittedDistances(Optional<Places> national) {
        this.national = national;
    }

    /** A submission with what was worked out in the places that were empty, and what a reader should know about it. */
    public record Completed(Submission submission, List<Remark> remarks) {}

    public Completed complete(Submission submission) {
        return national.filter(_ -> SubmittedSites.areThere(submission))
                .map(places -> complete(submission, places)).orElse(new Completed(submission, List.of()));
    }

    /** Whatever cannot be placed keeps the distances from being worked out, never the assessment. */
    private static Completed complete(Submission submission, Places places) {
        Sites sites = new SubmittedSites(places, Crs.CRS84).of(submission);
        Estimator estimator = new Estimator(places, Question.USUAL);
        List<Problem> problems = new ArrayList<>(sites.problems());
        problems.addAll(estimator.problems(submission));
        List<Remark> remarks = new ArrayList<>();
        problems.forEach(problem -> remarks.add(remark(problem)));
        sites.remarks().forEach(problem -> remarks.add(remark(problem)));
        if (!problems.isEmpty()) {
            return new Completed(submission, remarks);
        }
        var workedOut = estimator.workOut(submission, sites.all());
        workedOut.comparisons()
                .forEach(each -> remarks.add(new Remark(each.pointer(), REMARK, code(each), each.text())));
        workedOut.whole().notes().stream().filter(note -> SAID.contains(note.code())).forEach(
                note -> remarks.add(new Remark("/proximity/locations", REMARK, note.code(), note.text())));
        return new Completed(workedOut.completed(), remarks);
    }

    private static String code(Comparison comparison) {
        return switch (comparison.standing()) {
            case FILLED_IN -> "DISTANCE-FILLED-IN";
            case AGREES -> "DISTANCE-AGREES";
            case DIFFERS -> "DISTANCE-DIFFERS";
            case NOT_COMPARABLE -> "DISTANCE-NOT-COMPARABLE";
        };
    }

    private static Remark remark(Problem problem) {
        return new Remark(problem.pointer(), REMARK, problem.code().toUpperCase(java.util.Locale.ROOT),
                problem.detail());
    }
}
