package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.rules.vocabulary.Circumstances;

/**
 * A rule as its author wrote it.
 *
 * @param mixed why it cannot be one-way, if it says so
 * @param text the rule as it stands in the file, for the explanation
 * @param place of the word {@code rule}
 * @param sourcePlace of its {@code @source}
 */
record Rule(RuleRef ref, Stage stage, List<Pattern> patterns, Call call, Optional<String> mixed, String text,
        Place place, Place sourcePlace) {

    Rule {
        patterns = List.copyOf(patterns);
    }

    String code() {
        return ref.code();
    }

    /** The patterns that match a fact; a negated one matches none. */
    List<Pattern> matching() {
        return patterns.stream().filter(pattern -> !pattern.negated()).toList();
    }

    /** Whether what the rule asks of the circumstances holds in these; what else it asks is left aside. */
    boolean holdsIn(Circumstances circumstances) {
        return patterns.stream().filter(Rule::isGiven)
                .allMatch(pattern -> pattern.type().type().isInstance(circumstances)
                        && pattern.conditions().stream().allMatch(condition -> condition.holds(circumstances))
                                != pattern
                                        .negated());
    }

    private static boolean isGiven(Pattern pattern) {
        return pattern.type() == FactType.LIBRARY || pattern.type() == FactType.MUNICIPALITY;
    }
}
