package nl.robuustebibliotheek.proximity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** Where people live: the neighbourhoods of a whole country, or of one municipality. Safe for many threads. */
public final class Places {

    /** More locations of one library than there are; a table may hold more. */
    private static final int MOST_LOOKED_UP = 500;

    private static final String FORMER = "FORMER-MUNICIPALITY";
    private static final String ELSEWHERE = "LOCATION-ELSEWHERE";

    private final String source;
    private final String hash;
    private final List<Neighbourhood> neighbourhoods;
    private final List<Problem> leftOut;
    private final Municipalities municipalities;
    private final Map<String, Neighbourhood> byCode = new HashMap<>();

    private Places(String source, String hash, Found<Neighbourhood> found) {
        boolean anyMunicipality = found.items().stream().anyMatch(each -> !each.municipality().isEmpty());
        List<Problem> problems = new ArrayList<>(found.problems());
        List<Neighbourhood> good = new ArrayList<>();
        for (Neighbourhood each : found.items()) {
            if (anyMunicipality && each.municipality().isEmpty()) {
                problems.add(PlaceProblem.MISSING_MUNICIPALITY.at("/" + each.code()));
            } else {
                good.add(each);
                byCode.put(each.code(), each);
            }
        }
        this.source = source;
        this.hash = hash;
        this.neighbourhoods = List.copyOf(good);
        this.leftOut = List.copyOf(problems);
        this.municipalities = new Municipalities(neighbourhoods);
    }

    /**
     * Reads a file as CSV or GeoJSON.
     *
     * @param source what to call it in an answer
     */
    public static Places read(String source, byte[] content, Crs crs) {
        return new Places(source, sha256(content), new NeighbourhoodReader().read(content, crs));
    }

    public String source() {
        return source;
    }

    /** SHA-256 of what was read. */
    public String hash() {
        return hash;
    }

    public List<Neighbourhood> all() {
        return neighbourhoods;
    }

    /** Rows that cannot be used, with the reason. They count nowhere. */
    public List<Problem> leftOut() {
        return leftOut;
    }

    /** The neighbourhoods of a municipality; empty when there are none. */
    public Optional<Area> area(String code, String name) {
        List<Neighbourhood> found = municipalities.of(code, name);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Area(code, name, found));
    }

    /** Why there are no neighbourhoods of this municipality. */
    public Problem missing(String place, String name) {
        return municipalities.former(name)
                .map(former -> PlaceProblem.FORMER_NAME.at(place, name, former.since(),
                        String.join(" / ", former.now())))
                .orElseGet(() -> missingNow(place, name));
    }

    private Problem missingNow(String place, String name) {
        List<String> before = municipalities.underFormerNames(name).stream().map(FormerMunicipality::name).toList();
        return before.isEmpty() ? PlaceProblem.NO_NEIGHBOURHOODS.at(place, name)
                : PlaceProblem.UNDER_FORMER_NAMES.at(place, name, String.join(", ", before));
    }

    /** The area of a postcode such as 1234AB. */
    Optional<Neighbourhood> ofPostcode(String postcode) {
        for (int length = postcode.length(); length >= 4; length--) {
            Neighbourhood found = byCode.get(postcode.substring(0, length));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** What the file says about a municipality under names that are no longer used. */
    List<Measured.Note> formerNames(String name) {
        List<Measured.Note> notes = new ArrayList<>();
        municipalities.former(name).ifPresent(former -> notes.add(new Measured.Note(FORMER, new Text(
                "%s bestaat sinds %s niet meer; het is nu %s. De cijfers gaan over het oude gebied (bron: %s)."
                        .formatted(name, former.since(), String.join(", ", former.now()), former.source()),
                "%s no longer exists since %s; it is now %s. The figures are about the old area (source: %s)."
                        .formatted(name, former.since(), String.join(", ", former.now()), former.source())))));
        for (FormerMunicipality former : municipalities.underFormerNames(name)) {
            notes.add(new Measured.Note(FORMER, new Text(
                    "In het bestand staat %s nog als eigen gemeente (%d inwoners; sinds %s bij %s; bron: %s). Die inwoners tellen hier niet mee."
                            .formatted(former.name(), municipalities.inhabitantsOf(former), former.since(), name,
                                    former.source()),
                    "The file still has %s as a municipality of its own (%d inhabitants; since %s part of %s; source: %s). They do not count here."
                            .formatted(former.name(), municipalities.inhabitantsOf(former), former.since(), name,
                                    former.source()))));
        }
        return notes;
    }

    /**
     * Locations of the library that stand among people who do not count here: in another municipality, or in one that the file
     * still knows under a former name.
     */
    List<Measured.Note> elsewhere(Area area, List<Site> sites) {
        Set<String> counted = area.neighbourhoods().stream().map(Neighbourhood::code).collect(Collectors.toSet());
        List<Site> own = sites.stream().filter(Site::own).limit(MOST_LOOKED_UP).toList();
        Map<String, List<String>> names = new TreeMap<>();
        for (Site site : own) {
            around(site).filter(near -> !counted.contains(near.code())).ifPresent(near -> names
                    .computeIfAbsent(near.municipality(), _ -> new ArrayList<>()).add(site.name()));
        }
        List<Measured.Note> notes = new ArrayList<>();
        names.forEach((municipality, there) -> notes.add(new Measured.Note(ELSEWHERE, new Text(
                "%s staat tussen inwoners van %s, die hier niet meetellen. De locatie telt wel mee.".formatted(
                        String.join(", ", there), municipality),
                "%s stands among inhabitants of %s, who do not count here. The location does count.".formatted(
                        String.join(", ", there), municipality)))));
        return notes;
    }

    /** With what a reader should know of the file beside it. */
    public Measured noted(Measured measured, List<Site> sites) {
        return measured.noting(formerNames(measured.area().name())).noting(elsewhere(measured.area(), sites));
    }

    /** Whether a note is about the file, whatever the locations are. */
    static boolean isAboutThem(Measured.Note note) {
        return note.code().equals(FORMER) || note.code().equals(ELSEWHERE);
    }

    /** The area of its postcode, or else the one whose point is nearest. */
    private Optional<Neighbourhood> around(Site site) {
        return site.postcode().flatMap(this::ofPostcode).or(() -> neighbourhoods.stream()
                .min(Comparator.comparingLong(each -> each.position().millimetresTo(site.position()))));
    }

    private static String sha256(byte[] content) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
