package nl.robuustebibliotheek.indicator;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * What a submission says about one indicator of one subject.
 *
 * @param value in the indicator's unit; the whole range of the indicator when it is not a value
 * @param estimated whether an estimate is in it
 * @param assumed whether the default share of a combined institution is in it
 * @param inputs JSON pointers to what was submitted
 * @param missing JSON pointers to what was not
 * @param reasons why it is not known although there is a figure, such as a distance that was measured in another way
 * @param said what the library said when it does not apply or is done by a partner; otherwise empty
 */
public record Measurement(Indicator indicator, State state, Interval value, boolean estimated, boolean assumed,
        List<String> inputs, List<String> missing, List<Text> reasons, String said) {

    /** Whether there is a number at all. */
    public enum State {
        VALUE, NOT_APPLICABLE, BY_PARTNER
    }

    public Measurement {
        inputs = List.copyOf(inputs);
        missing = List.copyOf(missing);
        reasons = List.copyOf(reasons);
    }

    public boolean isValue() {
        return state == State.VALUE;
    }

    public boolean dependsOn(String pointer) {
        return inputs.contains(pointer) || missing.contains(pointer);
    }
}
