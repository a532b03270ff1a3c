package nl.robuustebibliotheek.rules;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.rules.vocabulary.MunicipalitiesFact;
import nl.robuustebibliotheek.rules.vocabulary.SetbackFact;

/** What was judged before and enters into a subject's verdict: its municipalities, and what setbacks leave of it. */
public record Upstream(Optional<MunicipalitiesFact> municipalities, List<SetbackFact> setbacks) {

    public static final Upstream NONE = new Upstream(Optional.empty(), List.of());

    public Upstream {
        setbacks = List.copyOf(setbacks);
    }
}
