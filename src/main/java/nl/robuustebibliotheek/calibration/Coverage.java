package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.assessment.RuleUse;
import nl.robuustebibliotheek.assessment.Trace;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.RuleBook;

/**
 * Which rules the cases try. A category's own rules have to be tried by its own cases, for no other case meets them; fit and
 * shared rules by the cases of any category.
 */
public final class Coverage {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SortedMap<String, List<RuleCoverage>> byFolder = new TreeMap<>();

    private Coverage() {}

    public static Coverage of(Release release, Collection<CaseResult> results) {
        Map<RuleRef, Set<RuleUse>> seen = new HashMap<>();
        results.forEach(result -> result.trace().ifPresent(trace -> see(trace, release, seen)));
        Coverage coverage = new Coverage();
        Set<RuleRef> done = new HashSet<>();
        release.rules().fit().rules().forEach(rule -> coverage.note(rule, SPEAKS_AND_IS_SILENT, seen));
        for (RuleBook book : release.rules().books().values()) {
            Map<String, Norm> norms = new HashMap<>();
            book.norms().forEach(norm -> norms.put(norm.code(), norm));
            for (RuleRef rule : book.rules()) {
                if (done.add(rule)) {
                    coverage.note(rule, wanted(rule, norms, book), seen);
                }
            }
        }
        return coverage;
    }

    private static final Set<RuleUse> SPEAKS_AND_IS_SILENT = Collections
            .unmodifiableSet(EnumSet.of(RuleUse.SPOKE, RuleUse.SILENT));

    private static void see(Trace trace, Release release, Map<RuleRef, Set<RuleUse>> seen) {
        String category = trace.assessment().category().id();
        List<RuleRef> rules = new ArrayList<>(release.rules().fit().rules());
        release.rules().find(category).ifPresent(book -> rules.addAll(book.rules()));
        for (RuleRef rule : rules) {
            seen.computeIfAbsent(rule, _ -> EnumSet.noneOf(RuleUse.class))
                    .addAll(trace.uses().getOrDefault(rule.code(), Set.of()));
        }
    }

    /** A norm that is in force for every library can never be silent, and one that decides nothing is never missed. */
    private static Set<RuleUse> wanted(RuleRef rule, Map<String, Norm> norms, RuleBook book) {
        Norm norm = norms.get(rule.code());
        if (norm == null) {
            return SPEAKS_AND_IS_SILENT;
        }
        Set<RuleUse> wanted = norm.decides() ? EnumSet.of(RuleUse.MET, RuleUse.MISSED) : EnumSet.of(RuleUse.SPOKE);
        if (book.isConditional(rule.code())) {
            wanted.add(RuleUse.SILENT);
        }
        return wanted;
    }

    private void note(RuleRef rule, Set<RuleUse> wanted, Map<RuleRef, Set<RuleUse>> seen) {
        byFolder.computeIfAbsent(rule.file().split("/", -1)[1], _ -> new ArrayList<>())
                .add(new RuleCoverage(rule, wanted, seen.getOrDefault(rule, Set.of())));
    }

    /** The folders of {@code rules/}. */
    public Collection<String> folders() {
        return Collections.unmodifiableCollection(byFolder.keySet());
    }

    public List<RuleCoverage> rules(String folder) {
        return List.copyOf(byFolder.getOrDefault(folder, List.of()));
    }

    public List<RuleCoverage> all() {
        return byFolder.values().stream().flatMap(List::stream).toList();
    }

    /** How many of these rules are tried in full, of a hundred, with one decimal, rounded down. */
    public static BigDecimal percent(List<RuleCoverage> rules) {
        long covered = rules.stream().filter(RuleCoverage::isCovered).count();
        return rules.isEmpty() ? HUNDRED
                : HUNDRED.multiply(BigDecimal.valueOf(covered)).divide(BigDecimal.valueOf(rules.size()), 1,
                        RoundingMode.DOWN);
    }
}
