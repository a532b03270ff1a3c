package nl.robuustebibliotheek.finding;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.indicator.Interval;
import nl.robuustebibliotheek.submission.Text;

/**
 * A norm in force for a subject: what a rule asks of an indicator, in the indicator's unit.
 *
 * @param reference an average, a lapsed norm or a certificate, shown and never deciding
 * @param endorsedBy who endorsed it and when, or empty
 */
public record Norm(RuleRef rule, String indicator, Type type, @Nullable BigDecimal minimum,
        @Nullable BigDecimal maximum,
        @Nullable BigDecimal target, @Nullable BigDecimal reference, Status status, String endorsedBy,
        boolean notApplicableSatisfies, boolean partnerSatisfies) {

    /** What is asked. */
    public enum Type {
        AT_LEAST, AT_MOST, BETWEEN, PRESENT, PENDING, REFERENCE
    }

    /** How firm the norm is. */
    public enum Status {
        LAW("wet", "law"),
        ENDORSED("vastgestelde norm", "endorsed norm"),
        REVIEWED("getoetste richtwaarde", "reviewed guideline value"),
        PROPOSED("voorgestelde richtwaarde", "proposed guideline value"),
        LAPSED("vervallen norm", "lapsed norm"),
        PENDING("nog vast te stellen norm", "norm yet to be set");

        private final Text title;

        Status(String nl, String en) {
            this.title = new Text(nl, en);
        }

        public Text title() {
            return title;
        }
    }

    public String code() {
        return rule.code();
    }

    public boolean isLaw() {
        return status == Status.LAW;
    }

    /** Whether this norm can count in a verdict. */
    public boolean decides() {
        return type != Type.PENDING && type != Type.REFERENCE && status != Status.LAPSED;
    }

    /** How an exact value stands to this norm. */
    public Standing standing(BigDecimal value) {
        if (minimum != null && value.compareTo(minimum) < 0 || maximum != null && value.compareTo(maximum) > 0) {
            return Standing.SHORTFALL;
        }
        if (target == null) {
            return Standing.ON_TARGET;
        }
        boolean reached = type == Type.AT_MOST ? value.compareTo(target) <= 0 : value.compareTo(target) >= 0;
        return reached ? Standing.ON_TARGET : Standing.BELOW_TARGET;
    }

    /** The lowest that a value somewhere in this interval can stand. */
    public Standing worst(Interval value) {
        return standing(value.low()).lower(standing(value.high()));
    }

    /** The highest that a value somewhere in this interval can stand. */
    public Standing best(Interval value) {
        if (value.isExact()) {
            return standing(value.low());
        }
        Standing best = standing(value.low()).higher(standing(value.high()));
        for (BigDecimal between : new BigDecimal[]{minimum, maximum, target}) {
            best = between != null && value.contains(between) ? best.higher(standing(between)) : best;
        }
        return best;
    }
}
