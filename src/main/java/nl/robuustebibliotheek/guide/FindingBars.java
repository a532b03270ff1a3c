package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/** Findings as a chart: each value beside what is asked. */
final class FindingBars {

    /** More bars than this nobody reads. */
    private static final int MOST = 6;
    private static final String SHARE = "share";

    private final Telling telling;

    FindingBars(Telling telling) {
        this.telling = telling;
    }

    /** Those that ask for something come first; nothing when no finding has a number. */
    Optional<Part> chart(Text block, List<Finding> findings) {
        List<Finding> shown = findings.stream().filter(this::hasBar)
                .sorted(Comparator.comparing((Finding finding) -> !Provision.asks(finding))
                        .thenComparing(Finding::code))
                .limit(MOST).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        String name = telling.teller().say(block);
        SequencedSet<String> sources = new LinkedHashSet<>(List.of(Teller.SELF_ASSESSMENT));
        shown.forEach(finding -> norm(finding).ifPresent(norm -> sources.add(norm.source())));
        return Optional.of(new Part.Chart(telling.say("basis.chart", "block", name),
                telling.say("basis.chart-alt", "block", name, "count", Integer.toString(shown.size())),
                shown.stream().map(this::bar).toList(), new ArrayList<>(sources)));
    }

    private boolean hasBar(Finding finding) {
        Optional<Finding.NormShown> norm = norm(finding);
        return indicator(finding).filter(each -> !each.yesNo()).isPresent() && norm.isPresent()
                && (norm.get().minimum() != null || norm.get().maximum() != null || norm.get().target() != null);
    }

    private static Optional<Finding.NormShown> norm(Finding finding) {
        return Optional.ofNullable(finding.norm());
    }

    private Optional<Indicator> indicator(Finding finding) {
        return Optional.ofNullable(finding.indicator()).flatMap(telling.catalogue().indicators()::find);
    }

    private Bar bar(Finding finding) {
        Indicator indicator = indicator(finding).orElseThrow();
        Finding.NormShown norm = norm(finding).orElseThrow();
        boolean share = indicator.unit().en().equals(SHARE);
        Finding.Range value = finding.value();
        boolean known = value != null && !(value.low().compareTo(indicator.range().low()) <= 0
                && value.high().compareTo(indicator.range().high()) >= 0);
        Optional<Bar.Range> range = known && value != null
                ? Optional.of(new Bar.Range(shown(value.low(), share), shown(value.high(), share)))
                : Optional.empty();
        return new Bar(telling.teller().say(finding.title()),
                share ? "%" : telling.teller().say(indicator.unit()).replace("(s)", "s"), range,
                bound(norm, share), Optional.ofNullable(norm.target()).map(target -> shown(target, share)),
                share ? Math.max(0, indicator.decimals() - 2) : indicator.decimals());
    }

    private static Optional<Bar.Bound> bound(Finding.NormShown norm, boolean share) {
        return of(norm.minimum(), true, share).or(() -> of(norm.maximum(), false, share));
    }

    private static Optional<Bar.Bound> of(@Nullable BigDecimal value, boolean least, boolean share) {
        return value == null ? Optional.empty() : Optional.of(new Bar.Bound(shown(value, share), least));
    }

    private static BigDecimal shown(BigDecimal value, boolean share) {
        return share ? value.movePointRight(2) : value;
    }
}
