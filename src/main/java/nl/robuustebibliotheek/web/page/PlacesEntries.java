package nl.robuustebibliotheek.web.page;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Language;

/** What somebody typed and which files they brought on the page about proximity. All of it travels along from page to page. */
public record PlacesEntries(Language language, Map<String, String> values, Map<Part, BroughtFile> files) {

    /** How many locations can be typed; who has more brings a file. */
    static final int ROWS = 6;
    private static final int LONGEST = 2_000;

    /** What can be brought as a file. */
    public enum Part {
        AREAS, LOCATIONS, PUBLISHED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        String named() {
            return key() + ".name";
        }

        String packed() {
            return key() + ".packed";
        }
    }

    public PlacesEntries {
        values = Map.copyOf(values);
        files = Map.copyOf(files);
    }

    public static PlacesEntries none(Language language) {
        return new PlacesEntries(language, Map.of(), Map.of());
    }

    /**
     * @param parameters as a browser sends them
     * @param brought files that are new; they go before those that travelled along
     */
    public static PlacesEntries of(Language language, Map<String, String[]> parameters, Map<Part, BroughtFile> brought,
            int mostBytes) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            if (given.length > 0 && !given[0].isBlank() && given[0].length() <= LONGEST) {
                values.put(name, given[0].strip());
            }
        });
        Map<Part, BroughtFile> files = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            values.remove(part.named());
            String name = parameters.getOrDefault(part.named(), new String[]{""})[0];
            String packed = parameters.getOrDefault(part.packed(), new String[]{""})[0];
            values.remove(part.packed());
            if (!values.containsKey("without." + part.key())) {
                BroughtFile.unpacked(name, packed, mostBytes).ifPresent(file -> files.put(part, file));
            }
            values.remove("without." + part.key());
        }
        files.putAll(brought);
        values.remove("go");
        return new PlacesEntries(language, values, files);
    }

    String at(String name) {
        return values.getOrDefault(name, "");
    }

    Optional<BroughtFile> file(Part part) {
        return Optional.ofNullable(files.get(part));
    }

    boolean isGrid() {
        return at("crs").equals("rd");
    }
}
