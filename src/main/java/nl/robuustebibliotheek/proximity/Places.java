package nl.robuustebibliotheek.proximity;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** Where people live: the neighbourhoods of a whole country, or of one municipality. Safe for many threads. */
public final class Places {

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
        municipalities.former(name).ifPresent(former -> notes.add(new Measured.Note("FORMER-MUNICIPALITY", new Text(
                "%s bestaat sinds %s niet meer; het is nu %s. De cijfers gaan over het oude gebied.".formatted(name,
                        former.since(), String.join(", ", former.now())),
                "%s no longer exists since %s; it is now %s. The figures are about the old area.".formatted(name,
                        former.since(), String.join(", ", former.now()))))));
        for (FormerMunicipality former : municipalities.underFormerNames(name)) {
            notes.add(new Measured.Note("FORMER-MUNICIPALITY", new Text(
                    "In het bestand staat %s nog als eigen gemeente (%d inwoners; sinds %s bij %s). Die inwoners tellen hier niet mee."
                            .formatted(former.name(), municipalities.inhabitantsOf(former), former.since(), name),
                    "The file still has %s as a municipality of its own (%d inhabitants; since %s part of %s). They do not count here."
                            .formatted(former.name(), municipalities.inhabitantsOf(former), former.since(), name))));
        }
        return notes;
    }

    private static String sha256(byte[] content) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
