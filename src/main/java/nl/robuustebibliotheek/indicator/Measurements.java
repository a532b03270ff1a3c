package nl.robuustebibliotheek.indicator;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/** The measurements of one subject, by indicator code, in the order of the catalogue. Immutable. */
public final class Measurements {

    private final Subject subject;
    private final SequencedMap<String, Measurement> byCode;

    Measurements(Subject subject, Map<String, Measurement> byCode) {
        this.subject = subject;
        this.byCode = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byCode));
    }

    public Subject subject() {
        return subject;
    }

    public Collection<Measurement> all() {
        return byCode.values();
    }

    public @Nullable Measurement find(String code) {
        return byCode.get(code);
    }

    public Measurement get(String code) {
        Measurement found = byCode.get(code);
        if (found == null) {
            throw new IllegalArgumentException("No indicator " + code + " is measured for " + subject + ".");
        }
        return found;
    }

    /** Every measurement changed, such as all estimates forgotten. */
    public Measurements map(UnaryOperator<Measurement> change) {
        Map<String, Measurement> changed = new LinkedHashMap<>(byCode);
        changed.replaceAll((_, measurement) -> change.apply(measurement));
        return new Measurements(subject, changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Measurements that && subject.equals(that.subject) && byCode.equals(that.byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }
}
