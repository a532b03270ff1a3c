package nl.robuustebibliotheek.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at a failed start which setting is wrong, and what to do. */
final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<SettingUnusable> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingUnusable cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
