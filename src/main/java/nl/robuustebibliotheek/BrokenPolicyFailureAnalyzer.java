package nl.robuustebibliotheek;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

import nl.robuustebibliotheek.category.InvalidCatalogue;
import nl.robuustebibliotheek.rules.InvalidRules;

/** Says at a failed start what is wrong in the folders {@code rules} and {@code categories}, one line for each problem. */
final class BrokenPolicyFailureAnalyzer implements FailureAnalyzer {

    private static final String ACTION = "Mend these lines, or start with folders that are whole: ROBUUST_RULES_DIR and "
            + "ROBUUST_CATEGORIES_DIR say where they are.";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidRules || cause instanceof InvalidCatalogue) {
                return new FailureAnalysis("The rule set cannot judge:" + System.lineSeparator() + cause.getMessage(),
                        ACTION, cause);
            }
        }
        return null;
    }
}
