package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Standing;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurements;
import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.rules.JudgedNorm;
import nl.robuustebibliotheek.rules.Judgement;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.Setback;
import nl.robuustebibliotheek.rules.Upstream;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;
import nl.robuustebibliotheek.rules.vocabulary.MeasurementFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalitiesFact;
import nl.robuustebibliotheek.rules.vocabulary.SetbackFact;

/**
 * Runs the rules of one category over the subjects of a situation in a world: first each municipality, then the organisation,
 * into which the municipal verdicts and what setbacks leave of the verdict enter. Made for one assessment: it counts its
 * evaluations and remembers those it has done.
 */
final class Evaluator {

    private static final char NO_VALUE = '\uffff';

    private final RuleBook rules;
    private final Measurer measurer;
    private final SetbackApplier setbackApplier;
    private final Map<Question, Judgement> known = new HashMap<>();
    private @Nullable Situation last;
    private List<AfterSetback> afterLast = List.of();
    private long evaluations;

    Evaluator(RuleBook rules, Measurer measurer, SetbackApplier setbackApplier) {
        this.rules = rules;
        this.measurer = measurer;
        this.setbackApplier = setbackApplier;
    }

    /**
     * All that the rules can tell apart: two subjects alike in this get the same judgement.
     *
     * @param standings how each norm in force stands, a character each
     * @param stretches between which of the rules' numbers each value lies, a character each
     */
    private record Question(Circumstances circumstances, String standings, String stretches, Upstream upstream) {}

    RuleBook rules() {
        return rules;
    }

    Measurer measurer() {
        return measurer;
    }

    SetbackApplier setbackApplier() {
        return setbackApplier;
    }

    /** How often the rules ran so far, for one subject in one world each time. */
    long evaluations() {
        return evaluations;
    }

    /** A situation as a setback leaves it. */
    record AfterSetback(Setback setback, Situation situation) {}

    /** What each setback makes of a situation, in the order of their codes. */
    List<AfterSetback> afterSetbacks(Situation situation) {
        if (situation != last) {
            afterLast = rules.setbacks(situation.library()).stream()
                    .map(setback -> new AfterSetback(setback, setbackApplier.after(setback, situation, measurer)))
                    .toList();
            last = situation;
        }
        return afterLast;
    }

    Outcome outcome(Situation situation, World world) {
        SequencedMap<String, Verdict> left = new LinkedHashMap<>();
        for (AfterSetback after : afterSetbacks(situation)) {
            left.put(after.setback().rule().code(), withoutSetbacks(after.situation(), world).verdict());
        }
        List<Judgement> municipalities = municipalities(situation, world);
        Judgement organisation = judge(situation.library(), situation.organisation(), world,
                upstream(municipalities, left));
        return new Outcome(organisation, municipalities, Collections.unmodifiableSequencedMap(left));
    }

    /** Whether the verdict is at least this good; stops as soon as it is known not to be. */
    boolean reaches(Verdict wanted, Situation situation, World world) {
        return withoutSetbacks(situation, world).verdict().atLeast(wanted)
                && outcome(situation, world).verdict().atLeast(wanted);
    }

    /** The judgement of the organisation with its municipalities, before setbacks are tried on it. */
    Judgement withoutSetbacks(Situation situation, World world) {
        return judge(situation.library(), situation.organisation(), world,
                upstream(municipalities(situation, world), new LinkedHashMap<>()));
    }

    private List<Judgement> municipalities(Situation situation, World world) {
        List<Judgement> judgements = new ArrayList<>();
        for (int index = 0; index < situation.municipalities().size(); index++) {
            judgements.add(judge(situation.circumstances(index), situation.municipalities().get(index), world,
                    Upstream.NONE));
        }
        return judgements;
    }

    private static Upstream upstream(List<Judgement> municipalities, SequencedMap<String, Verdict> afterSetbacks) {
        int vulnerable = (int) municipalities.stream().filter(each -> each.verdict() != Verdict.ROBUST).count();
        int needStrengthening = (int) municipalities.stream()
                .filter(each -> each.verdict() == Verdict.NEEDS_STRENGTHENING).count();
        List<SetbackFact> setbacks = afterSetbacks.entrySet().stream()
                .map(each -> new SetbackFact(each.getKey(), each.getValue() != Verdict.ROBUST,
                        each.getValue() == Verdict.NEEDS_STRENGTHENING))
                .toList();
        return new Upstream(
                Optional.of(new MunicipalitiesFact(municipalities.size(), vulnerable, needStrengthening)), setbacks);
    }

    /** What is certain of an outcome: what even the best world says of setbacks and municipalities. */
    static List<Object> certain(Outcome best) {
        Upstream upstream = upstream(best.municipalities(), best.setbacks());
        List<Object> facts = new ArrayList<>(upstream.setbacks());
        upstream.municipalities().ifPresent(facts::add);
        return facts;
    }

    private Judgement judge(Circumstances circumstances, Measurements measurements, World world, Upstream upstream) {
        List<Map<String, BigDecimal>> variants = Variants.of(measurements, rules);
        if (variants.isEmpty()) {
            Judgement one = judgeOne(circumstances, measurements, world, upstream);
            return Merging.undecided(one, world.good());
        }
        Judgement merged = null;
        for (Map<String, BigDecimal> variant : variants) {
            Judgement one = judgeOne(circumstances, measurements, world.fixing(variant), upstream);
            merged = merged == null ? one : Merging.of(merged, one, world.good());
        }
        return Objects.requireNonNull(merged);
    }

    private Judgement judgeOne(Circumstances circumstances, Measurements measurements, World world, Upstream upstream) {
        List<Norm> norms = rules.norms(circumstances);
        Question question = question(circumstances, norms, measurements, world, upstream);
        Judgement judgement = known.get(question);
        if (judgement == null) {
            evaluations++;
            judgement = rules.judge(circumstances, judged(norms, measurements, world), values(measurements, world),
                    upstream);
            known.put(question, judgement);
        }
        return judgement;
    }

    private Question question(Circumstances circumstances, List<Norm> norms, Measurements measurements, World world,
            Upstream upstream) {
        StringBuilder standings = new StringBuilder(norms.size());
        for (Norm norm : norms) {
            Measurement measurement = measurements.find(norm.indicator());
            if (norm.decides() && measurement != null) {
                JudgedNorm judged = judged(norm, measurement, world);
                standings.append((char) (judged.standing().ordinal() * 2 + (judged.counts() ? 1 : 0)));
            }
        }
        StringBuilder stretches = new StringBuilder();
        for (String code : rules.measuredIndicators()) {
            Measurement measurement = measurements.find(code);
            stretches.append(measurement != null && measurement.isValue()
                    ? rules.stretch(code, world.value(measurement))
                    : NO_VALUE);
        }
        return new Question(circumstances, standings.toString(), stretches.toString(), upstream);
    }

    private static List<JudgedNorm> judged(List<Norm> norms, Measurements measurements, World world) {
        List<JudgedNorm> judged = new ArrayList<>(norms.size());
        for (Norm norm : norms) {
            Measurement measurement = measurements.find(norm.indicator());
            if (norm.decides() && measurement != null) {
                judged.add(judged(norm, measurement, world));
            }
        }
        return judged;
    }

    private List<MeasurementFact> values(Measurements measurements, World world) {
        List<MeasurementFact> values = new ArrayList<>();
        for (String code : rules.measuredIndicators()) {
            Measurement measurement = measurements.find(code);
            if (measurement != null && measurement.isValue()) {
                values.add(new MeasurementFact(code, world.value(measurement)));
            }
        }
        return values;
    }

    static JudgedNorm judged(Norm norm, Measurement measurement, World world) {
        return switch (measurement.state()) {
            case VALUE -> new JudgedNorm(norm, world.standing(norm, measurement), true);
            case NOT_APPLICABLE -> norm.notApplicableSatisfies()
                    ? new JudgedNorm(norm, Standing.ON_TARGET, false)
                    : new JudgedNorm(norm, world.standing(norm, measurement), true);
            case BY_PARTNER -> norm.partnerSatisfies()
                    ? new JudgedNorm(norm, Standing.ON_TARGET, true)
                    : new JudgedNorm(norm, world.standing(norm, measurement), true);
        };
    }
}
