package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.indicator.Measurer;
import nl.robuustebibliotheek.rules.Setback;
import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Submission;

/**
 * Applies a setback to a submission. What does not apply, or is done by a partner, stays so: what befalls the library does not
 * befall it. What is unknown stays unknown, unless the setback leaves nothing of it, whatever it was.
 */
final class SetbackApplier {

    private static final String EACH_MUNICIPALITY = "/municipalities/*/";

    private final Fields fields;

    SetbackApplier(Fields fields) {
        this.fields = fields;
    }

    /** A submission as a setback leaves it, and the fields that differ. */
    record Changed(Submission submission, List<String> pointers) {}

    Situation after(Setback setback, Situation situation, Measurer measurer) {
        Changed changed = after(setback, situation.submission());
        return changed.pointers().isEmpty()
                ? situation
                : situation.changed(changed.submission(), changed.pointers(), measurer);
    }

    Changed after(Setback setback, Submission submission) {
        Submission changed = submission;
        List<String> pointers = new ArrayList<>();
        for (Setback.Change change : setback.changes()) {
            for (String pointer : pointers(change.field(), submission)) {
                Answer before = changed.answer(pointer);
                Answer after = after(change, before);
                if (!after.equals(before)) {
                    changed = changed.with(pointer, after);
                    pointers.add(pointer);
                }
            }
        }
        return new Changed(changed, pointers);
    }

    private static List<String> pointers(String pattern, Submission submission) {
        if (!pattern.startsWith(EACH_MUNICIPALITY)) {
            return List.of(pattern);
        }
        String field = pattern.substring(EACH_MUNICIPALITY.length());
        return IntStream.range(0, submission.municipalities().size())
                .mapToObj(index -> "/municipalities/" + index + "/" + field).toList();
    }

    private Answer after(Setback.Change change, Answer before) {
        boolean nothingLeft = change.scales() && change.number().signum() == 0;
        return switch (before) {
            case Answer.Amount amount -> after(change, amount);
            case Answer.Unknown _,Answer.Missing _ -> nothingLeft ? new Answer.NothingLeft() : before;
            case Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _,Answer.Choice _ -> before;
        };
    }

    private Answer after(Setback.Change change, Answer.Amount amount) {
        Optional<Field> field = fields.find(change.field());
        BigDecimal minimum = field.map(Field::minimum).orElse(BigDecimal.ZERO);
        BigDecimal maximum = field.map(Field::maximum).orElse(amount.high().max(BigDecimal.ZERO));
        Optional<BigDecimal> notAttributable = change.scales()
                ? amount.notAttributable().map(part -> part.multiply(change.number()))
                : amount.notAttributable();
        return new Answer.Amount(after(change, amount.value()).max(minimum).min(maximum),
                after(change, amount.low()).max(minimum).min(maximum),
                after(change, amount.high()).max(minimum).min(maximum), amount.quality(), notAttributable,
                amount.source());
    }

    private static BigDecimal after(Setback.Change change, BigDecimal value) {
        return change.scales() ? value.multiply(change.number()) : value.add(change.number());
    }
}
