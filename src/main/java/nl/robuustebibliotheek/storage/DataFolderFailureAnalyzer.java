package nl.robuustebibliotheek.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start that nothing can be written in the data folder. */
final class DataFolderFailureAnalyzer extends AbstractFailureAnalyzer<DataFolderUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataFolderUnusable cause) {
        return new FailureAnalysis(cause.getMessage(),
                "Let the user that runs the service write there, or let ROBUUST_DATA_DIR point to another folder.",
                cause);
    }
}
