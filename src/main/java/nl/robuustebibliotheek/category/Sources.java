package nl.robuustebibliotheek.category;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources, each once, in the order of {@code categories/sources.yaml}. */
public final class Sources {

    private final Map<String, Source> byId = new LinkedHashMap<>();

    public Sources(List<Source> sources) {
        sources.forEach(source -> byId.put(source.id(), source));
    }

    public Collection<Source> all() {
        return byId.values();
    }

    public Optional<Source> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
