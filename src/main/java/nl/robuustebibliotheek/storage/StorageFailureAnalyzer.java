package nl.robuustebibliotheek.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start that nothing can be kept, and what to do. */
final class StorageFailureAnalyzer extends AbstractFailureAnalyzer<StorageUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StorageUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
