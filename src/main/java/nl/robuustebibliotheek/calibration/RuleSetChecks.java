package nl.robuustebibliotheek.calibration;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import nl.robuustebibliotheek.assessment.PolicyFiles;

/**
 * Checks the rule base as it lies in the folders, or as it would be with some of its files changed. One at a time, so that many
 * who ask leave room for those who send in.
 */
public final class RuleSetChecks {

    private final Checker checker;
    private final Path rules;
    private final Path categories;
    private final Lock one = new ReentrantLock();

    public RuleSetChecks(Checker checker, Path rules, Path categories) {
        this.checker = checker;
        this.rules = rules;
        this.categories = categories;
    }

    /**
     * @param changes texts by the path of their file from the project's root
     * @throws IllegalArgumentException when a path is not one of a rule or data file
     */
    public CheckReport check(Map<String, String> changes) {
        PolicyFiles files = PolicyFiles.read(rules, categories).with(changes);
        one.lock();
        try {
            return files.inFolders(folders -> checker.check(folders.rules(), folders.categories()));
        } finally {
            one.unlock();
        }
    }
}
