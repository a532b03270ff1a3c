package nl.robuustebibliotheek.assessment;

import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;

/** An assessment of which every part can be explained: the verdict, and by its code each finding, setback and path. */
public final class Explanations {

    private final Assessment assessment;
    private final Explainer explainer;

    Explanations(Assessment assessment, Explainer explainer) {
        this.assessment = assessment;
        this.explainer = explainer;
    }

    public Assessment assessment() {
        return assessment;
    }

    /** Why the verdict is what it is. */
    public Explanation verdict() {
        return explainer.verdict();
    }

    /** The codes about the organisation that can be explained: findings, verdict rules, setbacks, paths, talking points. */
    public SequencedCollection<String> codes() {
        return explainer.codes();
    }

    /** The codes of the findings about one municipality. */
    public SequencedCollection<String> codes(String municipality) {
        return explainer.codes(municipality);
    }

    /** The codes of the municipalities that have a finding with this code. */
    public List<String> municipalitiesWith(String code) {
        return assessment.municipalities().stream().map(Assessment.MunicipalityShown::code)
                .filter(municipality -> codes(municipality).contains(code)).toList();
    }

    /** What lies behind a code such as {@code STA-01}, {@code SET-03} or {@code PATH-1}. */
    public Optional<Explanation> find(String code) {
        return explainer.find(code);
    }

    /** What lies behind a finding about one municipality, such as {@code GM0363}. */
    public Optional<Explanation> find(String code, String municipality) {
        return explainer.find(code, municipality);
    }
}
