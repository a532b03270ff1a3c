package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.finding.RuleRef;

/**
 * A rule as its author wrote it.
 *
 * @param mixed why it cannot be one-way, if it says so
 * @param text the rule as it stands in the file, for the explanation
 */
record Rule(RuleRef ref, Stage stage, List<Pattern> patterns, Call call, Optional<String> mixed, String text) {

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
}
