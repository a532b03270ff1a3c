package nl.robuustebibliotheek.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was read and compiled for one rule set and can serve the next one, so that a change costs what changed. It holds the
 * trees of a limited number of files, and no compiled base that nobody else holds.
 */
public final class RuleMemory {

    /** Some times more than a rule set has, so that two can take turns. */
    private static final int MOST_FILES = 500;

    private final StageCompiler compiler;
    private final Map<RuleFile, Read> files = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RuleFile, Read> eldest) {
            return size() > MOST_FILES;
        }
    };

    /** What a file's text was understood as, and what is wrong with it. */
    private record Read(List<Rule> rules, RuleProblems problems) {}

    public RuleMemory() {
        this(KeptClasses.none());
    }

    /** @param kept where compiled rules are kept from one start to the next */
    public RuleMemory(KeptClasses kept) {
        this.compiler = new StageCompiler(kept);
    }

    StageCompiler compiler() {
        return compiler;
    }

    /** The rules of a file; what is wrong with them is added to the problems. */
    synchronized List<Rule> read(RuleFile file, RuleProblems problems) {
        Read read = files.computeIfAbsent(file, RuleMemory::read);
        problems.addAll(read.problems());
        return read.rules();
    }

    private static Read read(RuleFile file) {
        RuleProblems problems = new RuleProblems();
        return new Read(List.copyOf(new RuleReader(problems).read(file)), problems);
    }
}
