package nl.robuustebibliotheek.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Assessor;
import nl.robuustebibliotheek.assessment.BoundaryTry;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Direction;
import nl.robuustebibliotheek.submission.InvalidSubmission;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.SubmissionReader;
import nl.robuustebibliotheek.submission.Text;

/**
 * Cases made from the norms themselves: for each norm of each category the library of a case with one measurement on the bound
 * and one step to each side. What comes out must agree with the norm, and stepping to the better side must not make the
 * verdict worse.
 */
public final class BoundaryCases {

    private final SubmissionReader reader;
    private final Assessor assessor;
    private final Release release;

    public BoundaryCases(SubmissionReader reader, Assessor assessor, Release release) {
        this.reader = reader;
        this.assessor = assessor;
        this.release = release;
    }

    /** The tries around one bound of a norm, by value, in the library of the first case in which the norm holds. */
    public record Boundary(Case of, Norm norm, List<BoundaryTry> tries, List<Text> contradictions) {

        public Boundary {
            tries = List.copyOf(tries);
            contradictions = List.copyOf(contradictions);
        }

        /** Where the norm stands, and what came of each value. */
        public String line(Language language) {
            return "%s:%d: %s %s %s: %s".formatted(norm.rule().file(), norm.rule().line(), of.category(), norm.code(),
                    norm.indicator(), tries.stream().map(each -> each.value().toPlainString() + " "
                            + word(each).in(language) + ", " + each.verdict().title().in(language))
                            .collect(Collectors.joining("; ")));
        }
    }

    public List<Boundary> run(List<Case> cases) {
        Map<String, List<Case>> byCategory = cases.stream()
                .collect(Collectors.groupingBy(Case::category, LinkedHashMap::new, Collectors.toList()));
        return byCategory.values().parallelStream().flatMap(each -> ofCategory(each).stream()).toList();
    }

    /** A whole case first: little is unknown in it, so that a verdict is one. */
    private List<Boundary> ofCategory(List<Case> cases) {
        List<Boundary> boundaries = new ArrayList<>();
        Set<String> done = new LinkedHashSet<>();
        List<Case> wholeFirst = cases.stream()
                .sorted(Comparator.comparing(each -> !each.file().endsWith("/healthy.yaml"))).limit(3).toList();
        for (Case each : wholeFirst) {
            Map<String, List<BoundaryTry>> byBound = new LinkedHashMap<>();
            tries(each).forEach(one -> byBound
                    .computeIfAbsent(one.norm().code() + " " + one.bound(), _ -> new ArrayList<>()).add(one));
            byBound.forEach((bound, tries) -> {
                if (done.add(bound)) {
                    boundaries.add(new Boundary(each, tries.getFirst().norm(), tries, contradictions(tries)));
                }
            });
        }
        return boundaries;
    }

    private List<BoundaryTry> tries(Case of) {
        try {
            return assessor.boundaries(reader.read(of.submission()), release);
        } catch (InvalidSubmission refused) {
            return List.of();
        }
    }

    private List<Text> contradictions(List<BoundaryTry> tries) {
        List<Text> contradictions = new ArrayList<>();
        Norm norm = tries.getFirst().norm();
        for (BoundaryTry each : tries) {
            if (each.met() != each.shouldBeMet()) {
                String value = each.value().toPlainString();
                contradictions.add(at(norm, value + " is " + word(each).nl() + ", en de richtwaarde zegt iets anders",
                        value + " is " + word(each).en() + ", and the norm says otherwise"));
            }
        }
        Direction direction = release.catalogue().indicators().get(norm.indicator()).direction();
        for (int at = 1; at < tries.size() && direction != Direction.NEITHER; at++) {
            BoundaryTry worse = direction == Direction.HIGHER ? tries.get(at - 1) : tries.get(at);
            BoundaryTry better = direction == Direction.HIGHER ? tries.get(at) : tries.get(at - 1);
            if (!better.verdict().atLeast(worse.verdict())) {
                String low = worse.value().toPlainString();
                String high = better.value().toPlainString();
                contradictions.add(at(norm,
                        "%s geeft %s, en het betere %s geeft %s".formatted(low, worse.verdict().title().nl(), high,
                                better.verdict().title().nl()),
                        "%s gives %s, and the better %s gives %s".formatted(low, worse.verdict().title().en(), high,
                                better.verdict().title().en())));
            }
        }
        return contradictions;
    }

    private static Text at(Norm norm, String nl, String en) {
        String where = "%s:%d: %s: ".formatted(norm.rule().file(), norm.rule().line(), norm.code());
        return new Text(where + nl, where + en);
    }

    private static Text word(BoundaryTry of) {
        return of.met() ? FindingKind.MET.title() : new Text("niet gehaald", "missed");
    }
}
