package nl.robuustebibliotheek.calibration.diff;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.diff.Change.Aspect;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.submission.Text;

/** A norm, aspect by aspect, in words. */
record NormWords(Norm norm, Text circumstances) {

    private static final int DECIMALS = 6;

    /** The norms of a category, by code. */
    static Map<String, NormWords> of(Release release, String category) {
        Map<String, NormWords> words = new TreeMap<>();
        release.rules().find(category).ifPresent(book -> book.norms()
                .forEach(norm -> words.put(norm.code(), new NormWords(norm, circumstances(book, norm)))));
        return words;
    }

    private static Text circumstances(RuleBook book, Norm norm) {
        return RuleWords.circumstances(book.asked(norm.code()));
    }

    Map<Aspect, Text> aspects() {
        Map<Aspect, Text> aspects = new TreeMap<>();
        aspects.put(Aspect.PRESENCE, plain(norm.rule().name()));
        aspects.put(Aspect.NAME, plain(norm.rule().name()));
        aspects.put(Aspect.INDICATOR, plain(norm.indicator()));
        aspects.put(Aspect.KIND, plain(norm.type().name()));
        number(aspects, Aspect.MINIMUM, norm.type() == Norm.Type.PRESENT ? null : norm.minimum());
        number(aspects, Aspect.MAXIMUM, norm.maximum());
        number(aspects, Aspect.TARGET, norm.target());
        number(aspects, Aspect.REFERENCE, norm.reference());
        aspects.put(Aspect.STATUS, status());
        aspects.put(Aspect.NOT_APPLICABLE, yesNo(norm.notApplicableSatisfies()));
        aspects.put(Aspect.PARTNER, yesNo(norm.partnerSatisfies()));
        aspects.put(Aspect.CIRCUMSTANCES, circumstances);
        aspects.put(Aspect.SOURCE, plain(norm.rule().source()));
        return aspects;
    }

    /** How firm the norm is, and by whom and since when. */
    Text status() {
        String by = norm.endorsedBy().isEmpty() ? "" : " (" + norm.endorsedBy() + ")";
        return new Text(norm.status().title().nl() + by, norm.status().title().en() + by);
    }

    private static void number(Map<Aspect, Text> aspects, Aspect aspect, @Nullable BigDecimal value) {
        if (value != null) {
            aspects.put(aspect, Numbers.plain(value, DECIMALS));
        }
    }

    private static Text yesNo(boolean value) {
        return value ? new Text("ja", "yes") : new Text("nee", "no");
    }

    private static Text plain(String value) {
        return new Text(value, value);
    }
}
