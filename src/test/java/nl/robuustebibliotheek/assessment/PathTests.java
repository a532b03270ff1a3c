package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessment.Path;
import nl.robuustebibliotheek.assessment.Assessment.Step;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.Formula;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Lever;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.indicator.OpeningHours;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.SubmissionReader;

import static org.assertj.core.api.Assertions.assertThat;

/** A path is a promise: done as it says, it is enough; with one step less, it is not; and nobody loses anything by it. */
class PathTests {

    private static final long SEED = 20261122;
    private static final int EACH = 8;
    private static final int TRIED_AT_LEAST = 10;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final OpeningHours WHOLE_WEEK = OpeningHours.ofTheWeek(Set.of());

    private final Door door = Door.live();
    private final Random random = new Random(SEED);
    private final Weakening weakening = new Weakening(random);
    private final SubmissionReader reader = new SubmissionReader();
    private int paths;

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void aPathIsEnoughAndNoStepOfItCanBeMissed() {
        submissions().forEach(submission -> {
            Assessment assessment = door.assess(submission);
            assertThat(assessment.paths()).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
            assessment.paths().forEach(path -> check(submission, assessment, path));
        });
        assertThat(paths).isGreaterThan(20);
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void noPathGoesDownWithReachHoursOrFunctions() {
        submissions().map(door::assess).flatMap(assessment -> assessment.paths().stream())
                .flatMap(path -> path.steps().stream()).filter(step -> step.lever() != null).forEach(step -> {
                    boolean fewer = step.to() instanceof BigDecimal to && step.from() instanceof BigDecimal from
                            && to.compareTo(from) < 0;
                    assertThat(step.to()).as(step.lever()).isNotEqualTo(Boolean.FALSE);
                    assertThat(fewer && step.lever().matches("/(proximity|activities|municipalities)/.*(?<!Km)"))
                            .as("%s from %s to %s", step.lever(), step.from(), step.to()).isFalse();
                });
    }

    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void noFewerLeversAreEnough() {
        int tried = 0;
        for (ObjectNode submission : submissions().toList()) {
            Optional<Path> first = door.assess(submission).paths().stream().findFirst()
                    .filter(path -> path.steps().stream().allMatch(step -> step.lever() != null));
            if (first.isPresent() && first.get().steps().size() <= 3) {
                Case one = new Case(submission);
                assertThat(one.reachableWith(first.get().steps().size() - 1, first.get().reaches()))
                        .as(() -> first.get() + "\n" + submission).isFalse();
                tried++;
            }
        }
        assertThat(tried).as("paths for which all smaller sets of levers were tried").isGreaterThan(TRIED_AT_LEAST);
    }

    /** Examples made weaker, and some of them less certain. */
    private Stream<ObjectNode> submissions() {
        List<ObjectNode> submissions = new ArrayList<>();
        for (ObjectNode example : Examples.all().values()) {
            submissions.add(example);
            for (int left = EACH; left > 0; left--) {
                ObjectNode weak = weakening.weaken(example, left % 2 == 0 ? 0.15 : 0.04);
                submissions.add(left % 4 == 0 ? weakening.forget(weak, 0.1) : weak);
            }
        }
        return submissions.stream().filter(submission -> door.judgeOnly(submission).ranges().isPresent());
    }

    private void check(ObjectNode submission, Assessment before, Path path) {
        paths++;
        String what = path + "\n" + submission;
        Case one = new Case(submission);
        Set<String> findOut = new LinkedHashSet<>();
        path.steps().stream().filter(step -> step.findOut() != null).forEach(step -> findOut.add(step.findOut()));
        List<Step> turns = path.steps().stream().filter(step -> step.lever() != null).toList();
        ObjectNode turned = one.turned(turns);
        Assessment after = door.assess(turned);
        assertThat(one.worst(turned, findOut).atLeast(path.reaches())).as("enough: %s", what).isTrue();
        if (findOut.isEmpty()) {
            assertThat(after.verdict().range().worst().atLeast(path.reaches())).as("enough: %s", what).isTrue();
        }
        assertThat(worsened(before, after)).as("worsens nothing: %s", what).isEmpty();
        for (Step turn : turns) {
            ObjectNode less = one.turned(turns.stream().map(each -> each == turn ? one.oneStepLess(each) : each)
                    .filter(each -> !each.to().equals(each.from())).toList());
            assertThat(one.worst(less, findOut).atLeast(path.reaches())).as("%s by one step less: %s", turn.lever(),
                    what).isFalse();
        }
        for (String fact : findOut) {
            Set<String> fewer = new HashSet<>(findOut);
            fewer.remove(fact);
            assertThat(one.worst(turned, fewer).atLeast(path.reaches())).as("without %s: %s", fact, what).isFalse();
        }
    }

    private static Map<String, String> worsened(Assessment before, Assessment after) {
        Map<String, String> worsened = new TreeMap<>();
        Map<String, Integer> first = standings(before);
        standings(after).forEach((finding, standing) -> {
            if (first.getOrDefault(finding, standing) < standing) {
                worsened.put(finding, first.get(finding) + " became " + standing);
            }
        });
        return worsened;
    }

    private static Map<String, Integer> standings(Assessment assessment) {
        Map<String, Integer> standings = new TreeMap<>();
        note(standings, "", assessment.blocks().stream().flatMap(block -> block.findings().stream()));
        note(standings, "", assessment.findings().stream());
        assessment.municipalities().forEach(municipality -> {
            note(standings, municipality.code() + " ", municipality.findings().stream());
            note(standings, municipality.code() + " ",
                    municipality.blocks().stream().flatMap(block -> block.findings().stream()));
        });
        return standings;
    }

    private static void note(Map<String, Integer> standings, String subject, Stream<Finding> findings) {
        List<FindingKind> order = List.of(FindingKind.MET, FindingKind.BELOW_TARGET, FindingKind.SHORTFALL);
        findings.filter(finding -> order.contains(finding.kind()))
                .forEach(finding -> standings.put(subject + finding.code(), order.indexOf(finding.kind())));
    }

    /** One submission with its own evaluator, apart from the finder's. */
    private final class Case {

        private final ObjectNode submission;
        private final Measurer measurer = new Measurer(door.release().catalogue().indicators(), Door.FIELDS);
        private final Situation situation;
        private final Evaluator evaluator;
        private final OpenFacts open;

        Case(ObjectNode submission) {
            this.submission = submission;
            this.situation = Situation.of(reader.read(submission), measurer);
            RuleBook rules = door.release().rules()
                    .find(Fit.of(situation.submission(), situation.library(), door.release()).category().id())
                    .orElseThrow();
            this.evaluator = new Evaluator(rules, measurer, new SetbackApplier(Door.FIELDS));
            this.open = new OpenFacts(situation, rules);
        }

        /** The worst verdict when these facts turn out well. */
        Verdict worst(ObjectNode turned, Set<String> findOut) {
            return evaluator.outcome(Situation.of(reader.read(turned), measurer),
                    World.WORST.but(open.settledBy(findOut))).verdict();
        }

        ObjectNode turned(List<Step> turns) {
            ObjectNode turned = submission.deepCopy();
            for (Step turn : turns) {
                if (turn.lever().endsWith("/opening")) {
                    open(turned, turn);
                } else {
                    int last = turn.lever().lastIndexOf('/');
                    ((ObjectNode) turned.at(turn.lever().substring(0, last)))
                            .set(turn.lever().substring(last + 1), MAPPER.valueToTree(turn.to()));
                }
            }
            return turned;
        }

        private void open(ObjectNode turned, Step turn) {
            Location location = reader.read(turned).locations().orElseThrow().stream()
                    .filter(each -> each.pointerTo("opening").equals(turn.lever())).findFirst().orElseThrow();
            int minutes = ((BigDecimal) turn.to()).subtract((BigDecimal) turn.from())
                    .multiply(BigDecimal.valueOf(60)).intValue();
            ArrayNode opening = (ArrayNode) turned.at(turn.lever());
            opening.removeAll();
            MoreOpen.add(location.opening().orElseThrow(), minutes, window(turn)).forEach(each -> add(opening, each));
        }

        private static void add(ArrayNode opening, OpeningInterval interval) {
            opening.addObject().put("day", name(interval.day())).put("from", time(interval.fromMinute()))
                    .put("to", time(interval.untilMinute()))
                    .put("staffedBy", interval.staffedBy().name().toLowerCase(Locale.ROOT));
        }

        private static String name(DayOfWeek day) {
            return day.name().toLowerCase(Locale.ROOT);
        }

        private static String time(int minute) {
            return "%02d:%02d".formatted(minute / 60, minute % 60);
        }

        private OpeningHours window(Step turn) {
            return turn.indicators().stream().map(code -> door.release().catalogue().indicators().get(code))
                    .map(Indicator::formula).flatMap(PathTests::windows).findFirst().orElse(WHOLE_WEEK);
        }

        Step oneStepLess(Step turn) {
            Object to = turn.to() instanceof BigDecimal number
                    ? number.compareTo((BigDecimal) turn.from()) > 0 ? number.subtract(step(turn))
                            : number.add(step(turn))
                    : Boolean.FALSE;
            boolean none = to instanceof BigDecimal number && number.compareTo((BigDecimal) turn.from()) == 0;
            return new Step(turn.lever(), turn.from(), none ? turn.from() : to, turn.unit(), turn.by(),
                    turn.indicators(), turn.costs(), null, turn.text());
        }

        private BigDecimal step(Step turn) {
            String pattern = turn.lever().replaceAll("/[0-9]+(?=/)", "/*");
            return turn.indicators().stream()
                    .flatMap(code -> door.release().catalogue().indicators().get(code).levers().stream())
                    .filter(lever -> lever.field().equals(pattern)).map(Lever::step).findFirst().orElseThrow();
        }

        /** Whether any so many levers, turned as far as they go or by any power of two, are enough without finding out. */
        boolean reachableWith(int levers, Verdict wanted) {
            Set<String> all = new LinkedHashSet<>();
            door.release().catalogue().indicators().all().forEach(indicator -> all.add(indicator.code()));
            return reachable(new Moves(Door.FIELDS).of(situation, all), levers, wanted, situation.submission(),
                    List.of());
        }

        private boolean reachable(List<Move> moves, int levers, Verdict wanted, Submission turned,
                List<String> pointers) {
            Situation now = pointers.isEmpty() ? situation : situation.changed(turned, pointers, measurer);
            if (evaluator.reaches(wanted, now, World.WORST)) {
                return true;
            }
            for (int index = 0; index < moves.size() && levers > 0; index++) {
                Move move = moves.get(index);
                List<String> more = new ArrayList<>(pointers);
                more.add(move.pointer());
                for (int steps = 1; steps <= Math.min(move.most(), 64); steps *= 4) {
                    if (reachable(moves.subList(index + 1, moves.size()), levers - 1, wanted,
                            move.turned(turned, steps), more)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    private static Stream<OpeningHours> windows(Formula formula) {
        return formula instanceof Formula.Hours(OpeningHours of)
                ? Stream.of(of)
                : formula.parts().stream().flatMap(PathTests::windows);
    }
}
