package nl.robuustebibliotheek.indicator;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of indicators, in the order of {@code categories/indicators.yaml}. */
public final class Indicators {

    private final Map<String, Indicator> byCode = new LinkedHashMap<>();
    private final CombinedShare combinedShare;

    public Indicators(List<Indicator> indicators, CombinedShare combinedShare) {
        indicators.forEach(indicator -> byCode.put(indicator.code(), indicator));
        this.combinedShare = combinedShare;
    }

    public Collection<Indicator> all() {
        return byCode.values();
    }

    public Optional<Indicator> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Indicator get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no indicator " + code + "."));
    }

    public CombinedShare combinedShare() {
        return combinedShare;
    }
}
