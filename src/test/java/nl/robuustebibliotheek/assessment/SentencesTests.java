package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Norm.Status;
import nl.robuustebibliotheek.finding.Norm.Type;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.indicator.Measurement.State;
import nl.robuustebibliotheek.submission.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sentence about a norm is whole in both languages, for every kind of norm, finding and answer. */
class SentencesTests {

    private final Source source = Door.live().release().catalogue().sources().all().iterator().next();

    @Test
    void noSentenceHasAGap() {
        int sentences = 0;
        for (Indicator indicator : someIndicators()) {
            for (Norm norm : norms(indicator)) {
                for (State state : State.values()) {
                    for (boolean known : new boolean[]{true, false}) {
                        Measurement measurement = new Measurement(indicator, state,
                                known ? nl.robuustebibliotheek.indicator.Interval.exactly(indicator.range().low())
                                        : indicator.range(),
                                false, false, List.of(), List.of(), List.of(), "omdat het zo is");
                        for (FindingKind kind : FindingKind.values()) {
                            Text text = Sentences.of(kind, norm, measurement, BigDecimal.ONE, source);
                            if (possible(kind, norm, state)) {
                                check(text, kind + " " + norm.type() + " " + state);
                                sentences++;
                            }
                        }
                    }
                }
            }
        }
        assertThat(sentences).isGreaterThan(100);
    }

    private static void check(Text text, String where) {
        for (String said : List.of(text.nl(), text.en())) {
            assertThat(said).as(where).doesNotContain("{").doesNotContain("–").doesNotContain("null")
                    .doesNotContain("  ").endsWith(".");
        }
        assertThat(text.nl()).as(where).isNotEqualTo(text.en());
    }

    private static boolean possible(FindingKind kind, Norm norm, State state) {
        return switch (kind) {
            case PENDING -> norm.type() == Type.PENDING;
            case REFERENCE -> norm.type() == Type.REFERENCE;
            case BELOW_TARGET -> norm.target() != null;
            case CONCERN, STRENGTH -> false;
            case MET, SHORTFALL, SOFTENED, KNOCK_OUT -> norm.decides() && state == State.VALUE;
            case UNKNOWN, NOT_APPLICABLE -> norm.decides();
        };
    }

    private static List<Indicator> someIndicators() {
        var all = Door.live().release().catalogue().indicators().all();
        return List.of(all.stream().filter(Indicator::yesNo).findFirst().orElseThrow(),
                all.stream().filter(each -> !each.yesNo()).findFirst().orElseThrow(),
                all.stream().filter(each -> each.unit().en().equals("share")).findFirst().orElseThrow());
    }

    private static List<Norm> norms(Indicator indicator) {
        List<Norm> norms = new ArrayList<>();
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.TWO;
        for (Status status : Status.values()) {
            if (indicator.yesNo()) {
                norms.add(norm(indicator, Type.PRESENT, one, null, null, null, status));
            } else {
                norms.add(norm(indicator, Type.AT_LEAST, one, null, two, null, status));
                norms.add(norm(indicator, Type.AT_LEAST, one, null, null, null, status));
                norms.add(norm(indicator, Type.AT_MOST, null, two, one, null, status));
                norms.add(norm(indicator, Type.BETWEEN, one, two, null, null, status));
                norms.add(norm(indicator, Type.REFERENCE, null, null, null, one, status));
            }
            norms.add(norm(indicator, Type.PENDING, null, null, null, null, status));
        }
        return norms;
    }

    private static Norm norm(Indicator indicator, Type type, BigDecimal minimum, BigDecimal maximum, BigDecimal target,
            BigDecimal reference, Status status) {
        return new Norm(new RuleRef("STA-01", "STA-01 Proef", "rules/proef.drl", 1, "wet"), indicator.code(), type,
                minimum, maximum, target, reference, status, "", true, true);
    }
}
