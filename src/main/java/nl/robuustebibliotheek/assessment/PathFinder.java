package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;

/**
 * Searches the smallest sufficient changes: the fewest levers first, then the smallest relative change. Every option is proved
 * by running all rules again, setbacks and municipalities included, with everything that is not found out at its worst; and one
 * step less on any lever, or one fact fewer, is proved not to be enough. No option leaves any norm worse than it was.
 */
final class PathFinder {

    private static final int MOST_OPTIONS = 3;

    /** Finding out more than this is filling in the form, not a path. */
    private static final int MOST_FACTS = 7;
    private static final int MOST_RUNS = 1_500;

    private final Evaluator evaluator;
    private final Moves moves;
    private final Situation situation;
    private final OpenFacts open;
    private final Set<String> findable;
    private final Standings standings;
    private int runs;

    /**
     * @param deciders the facts that decide the verdict
     */
    PathFinder(Evaluator evaluator, Fields fields, Situation situation, OpenFacts open, Set<String> deciders) {
        this.evaluator = evaluator;
        this.moves = new Moves(fields);
        this.situation = situation;
        this.open = open;
        this.standings = Standings.of(situation, evaluator.rules());
        this.findable = deciders.size() <= MOST_FACTS ? open.pointers() : Set.of();
    }

    /**
     * An option: how many steps of which levers, and what to find out.
     */
    record Option(Verdict reaches, Map<Move, Integer> turns, Set<String> findOut) {}

    List<Option> options(Verdict worst) {
        if (worst == Verdict.ROBUST) {
            return List.of();
        }
        Map<Move, Integer> all = new LinkedHashMap<>();
        for (Move move : moves.of(situation, wanting())) {
            int steps = new Reach(move, situation, evaluator).enough();
            if (steps > 0) {
                all.put(move, steps);
            }
        }
        List<Option> options = options(all, Verdict.ROBUST);
        return options.isEmpty() && worst == Verdict.NEEDS_STRENGTHENING ? options(all, Verdict.VULNERABLE) : options;
    }

    private List<Option> options(Map<Move, Integer> all, Verdict wanted) {
        List<Option> options = new ArrayList<>();
        option(all, findable, wanted).ifPresent(options::add);
        if (options.isEmpty()) {
            return options;
        }
        Option first = options.getFirst();
        if (!first.findOut().isEmpty() && !first.turns().isEmpty()) {
            option(all, Set.of(), wanted).filter(each -> isNew(each, options)).ifPresent(options::add);
        }
        for (Move avoided : first.turns().keySet()) {
            if (options.size() < MOST_OPTIONS) {
                Map<Move, Integer> others = new LinkedHashMap<>(all);
                others.remove(avoided);
                option(others, findable, wanted).filter(each -> isNew(each, options)).ifPresent(options::add);
            }
        }
        return options;
    }

    private static boolean isNew(Option option, List<Option> others) {
        return others.stream().noneMatch(other -> other.turns().keySet().equals(option.turns().keySet())
                && other.findOut().equals(option.findOut()));
    }

    private Optional<Option> option(Map<Move, Integer> all, Set<String> findable, Verdict wanted) {
        if (!reaches(all, findable, wanted)) {
            return Optional.empty();
        }
        Map<Move, Integer> fewest = fewestLevers(all, findable, wanted);
        Set<String> findOut = fewestFacts(fewest, findable, wanted);
        Map<Move, Integer> smallest = smallestSteps(fewest, findOut, wanted);
        boolean proved = findOut.size() <= MOST_FACTS && reaches(smallest, findOut, wanted)
                && !Standings.of(turned(smallest), evaluator.rules()).areWorseThan(standings);
        return proved ? Optional.of(new Option(wanted, smallest, findOut)) : Optional.empty();
    }

    private boolean reaches(Map<Move, Integer> turns, Set<String> findOut, Verdict wanted) {
        runs++;
        World world = World.WORST.but(open.settledBy(findOut));
        return evaluator.reaches(wanted, turned(turns), world);
    }

    private Situation turned(Map<Move, Integer> turns) {
        Submission submission = situation.submission();
        List<String> pointers = new ArrayList<>();
        for (Map.Entry<Move, Integer> turn : turns.entrySet()) {
            submission = turn.getKey().turned(submission, turn.getValue());
            pointers.add(turn.getKey().pointer());
        }
        return pointers.isEmpty() ? situation : situation.changed(submission, pointers, evaluator.measurer());
    }

    private Map<Move, Integer> fewestLevers(Map<Move, Integer> all, Set<String> findable, Verdict wanted) {
        Map<Move, Integer> needed = new LinkedHashMap<>();
        all.forEach((move, steps) -> {
            if (!reaches(without(all, move), findable, wanted)) {
                needed.put(move, steps);
            }
        });
        List<Move> rest = all.keySet().stream().filter(move -> !needed.containsKey(move))
                .sorted(Comparator.comparing((Move move) -> move.relative(steps(all, move)))
                        .thenComparing(Move::pointer))
                .toList();
        if (reaches(needed, findable, wanted)) {
            return needed;
        }
        for (Move one : rest) {
            Map<Move, Integer> tried = with(needed, one, steps(all, one));
            if (reaches(tried, findable, wanted)) {
                return tried;
            }
        }
        for (int first = 0; first < rest.size(); first++) {
            for (int second = 0; second < first && runs < MOST_RUNS; second++) {
                Map<Move, Integer> tried = with(with(needed, rest.get(first), steps(all, rest.get(first))),
                        rest.get(second), steps(all, rest.get(second)));
                if (reaches(tried, findable, wanted)) {
                    return tried;
                }
            }
        }
        return leavingOut(all, rest.reversed(), findable, wanted);
    }

    /** Leaves levers out one by one, the largest relative change first, as long as the rest is enough. */
    private Map<Move, Integer> leavingOut(Map<Move, Integer> all, List<Move> order, Set<String> findable,
            Verdict wanted) {
        Map<Move, Integer> left = all;
        for (Move move : order) {
            Map<Move, Integer> fewer = without(left, move);
            if (reaches(fewer, findable, wanted)) {
                left = fewer;
            }
        }
        return left;
    }

    private Set<String> fewestFacts(Map<Move, Integer> turns, Set<String> findable, Verdict wanted) {
        if (reaches(turns, Set.of(), wanted)) {
            return Set.of();
        }
        Set<String> left = new LinkedHashSet<>(findable);
        for (String pointer : findable) {
            left.remove(pointer);
            if (!reaches(turns, left, wanted)) {
                left.add(pointer);
            }
        }
        return left;
    }

    private Map<Move, Integer> smallestSteps(Map<Move, Integer> turns, Set<String> findOut, Verdict wanted) {
        Map<Move, Integer> smallest = new LinkedHashMap<>(turns);
        List<Move> order = turns.keySet().stream()
                .sorted(Comparator.comparing((Move move) -> move.relative(steps(turns, move))).reversed()
                        .thenComparing(Move::pointer))
                .toList();
        for (Move move : order) {
            int enough = steps(smallest, move);
            int tooFew = 0;
            while (enough - tooFew > 1) {
                int middle = (enough + tooFew) / 2;
                if (reaches(with(smallest, move, middle), findOut, wanted)) {
                    enough = middle;
                } else {
                    tooFew = middle;
                }
            }
            smallest.put(move, enough);
        }
        for (Move move : order) {
            while (steps(smallest, move) > 0
                    && reaches(with(smallest, move, steps(smallest, move) - 1), findOut, wanted)) {
                smallest.put(move, steps(smallest, move) - 1);
            }
            if (steps(smallest, move) == 0) {
                smallest.remove(move);
            }
        }
        return smallest;
    }

    private static int steps(Map<Move, Integer> turns, Move move) {
        return turns.getOrDefault(move, 0);
    }

    private static Map<Move, Integer> with(Map<Move, Integer> turns, Move move, int steps) {
        Map<Move, Integer> more = new LinkedHashMap<>(turns);
        more.put(move, steps);
        if (steps == 0) {
            more.remove(move);
        }
        return more;
    }

    private static Map<Move, Integer> without(Map<Move, Integer> turns, Move move) {
        return with(turns, move, 0);
    }

    /** The indicators of norms that are not on target in the worst world, and those that a rule looks at. */
    private Set<String> wanting() {
        Set<String> wanting = new LinkedHashSet<>(evaluator.rules().measuredIndicators());
        wanting.addAll(standings.offTarget());
        return wanting;
    }
}
