package nl.robuustebibliotheek.web;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A category as the API shows it: what it is for, good examples, and the norms that hold in it. */
record CategoryShown(String id, String title, String story, List<PracticeShown> practices, List<NormShown> norms) {

    record PracticeShown(String who, String what, String yielded, String source) {}

    /**
     * A norm as its rule states it, whether or not it holds for a library's circumstances; numbers in the indicator's unit.
     *
     * @param endorsedBy who endorsed it, when somebody did
     */
    record NormShown(String code, String title, String indicator, String label, String unit,
            @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable BigDecimal target,
            @Nullable BigDecimal reference, String status, @Nullable String endorsedBy, String source,
            RuleShown rule) {}

    record RuleShown(String name, String file, int line) {}
}
