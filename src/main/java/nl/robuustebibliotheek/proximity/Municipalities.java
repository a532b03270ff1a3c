package nl.robuustebibliotheek.proximity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The neighbourhoods of each municipality in a file, whether it writes codes or names and however it spells those. */
final class Municipalities {

    /** Two names that are both in use. */
    private static final Map<String, String> SAME = Map.of("sgravenhage", "denhaag", "denbosch", "shertogenbosch");

    private final Map<String, List<Neighbourhood>> byName = new HashMap<>();
    private final List<FormerMunicipality> former = FormerMunicipality.all();
    private final List<Neighbourhood> all;

    Municipalities(List<Neighbourhood> all) {
        this.all = all;
        all.forEach(each -> byName.computeIfAbsent(key(each.municipality()), _ -> new ArrayList<>()).add(each));
    }

    /** The neighbourhoods of a municipality; all when the file names no municipality at all. */
    List<Neighbourhood> of(String code, String name) {
        if (byName.keySet().stream().allMatch(String::isEmpty)) {
            return all;
        }
        List<Neighbourhood> byCode = byName.get(key(code));
        return byCode != null ? byCode : byName.getOrDefault(key(name), List.of());
    }

    /** The municipality that this name was of, if it no longer exists. */
    Optional<FormerMunicipality> former(String name) {
        return former.stream().filter(each -> key(each.name()).equals(key(name))).findFirst();
    }

    /** Municipalities that went into this one, and of which the file still has neighbourhoods under the old name. */
    List<FormerMunicipality> underFormerNames(String name) {
        return former.stream().filter(each -> each.now().stream().anyMatch(now -> key(now).equals(key(name))))
                .filter(each -> byName.containsKey(key(each.name()))).toList();
    }

    long inhabitantsOf(FormerMunicipality municipality) {
        return byName.getOrDefault(key(municipality.name()), List.of()).stream().mapToLong(Neighbourhood::inhabitants)
                .sum();
    }

    static String key(String name) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]", "")
                .toLowerCase(Locale.ROOT);
        return SAME.getOrDefault(letters, letters);
    }
}
