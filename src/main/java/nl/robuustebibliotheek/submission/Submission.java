package nl.robuustebibliotheek.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import tools.jackson.databind.JsonNode;

/**
 * A self-assessment as a library submitted it, or a what-if copy of one. Immutable; a copy shares everything with its
 * original but the few answers that differ.
 */
public final class Submission {

    private final Content content;
    private final Map<String, Answer> changed;
    private final Optional<List<Location>> locations;

    Submission(Content content, Optional<List<Location>> locations) {
        this(content, Map.of(), locations);
    }

    private Submission(Content content, Map<String, Answer> changed, Optional<List<Location>> locations) {
        this.content = content;
        this.changed = changed;
        this.locations = locations;
    }

    public Library library() {
        return content.library();
    }

    /** The year that the numbers are about. */
    public int referenceYear() {
        return content.referenceYear();
    }

    public List<Municipality> municipalities() {
        return content.municipalities();
    }

    /** The locations; left out when the library did not submit them, so that they are unknown. */
    public Optional<List<Location>> locations() {
        return locations;
    }

    /** The locations of other libraries that the library named. */
    public List<NeighbourLocation> neighbourLocations() {
        return content.neighbourLocations();
    }

    /** The partners; left out when the library did not submit them, so that they are unknown. */
    public Optional<List<Partner>> partners() {
        return content.partners();
    }

    /** The id of the assessment of an earlier year, when the library wants to be compared with it. */
    public Optional<String> earlierAssessment() {
        return content.earlierAssessment();
    }

    /** The category that the library chose for itself, if it did. */
    public Optional<CategoryChoice> category() {
        return content.category();
    }

    public Consent consent() {
        return content.consent();
    }

    /** The answer at an RFC 6901 pointer such as {@code /staff/permanentFte}; {@link Answer.Missing} when there is none. */
    public Answer answer(String pointer) {
        Answer other = changed.get(pointer);
        return other != null ? other : Objects.requireNonNullElse(content.answers().get(pointer), Answer.MISSING);
    }

    /** The pointers at which there is an answer, sorted. */
    public Set<String> answered() {
        if (changed.isEmpty()) {
            return content.answers().keySet();
        }
        Set<String> pointers = new TreeSet<>(content.answers().keySet());
        changed.forEach((pointer, answer) -> {
            if (answer instanceof Answer.Missing) {
                pointers.remove(pointer);
            } else {
                pointers.add(pointer);
            }
        });
        return Collections.unmodifiableSet(pointers);
    }

    /** What if this were the answer. Circumstances, such as how many inhabitants there are, stay as they are. */
    public Submission with(String pointer, Answer answer) {
        Map<String, Answer> more = new HashMap<>(changed);
        more.put(pointer, answer);
        return new Submission(content, more, locations);
    }

    /** What if the distances of the municipality with this index were of this kind. */
    public Submission withDistancesOf(int municipalityIndex, DistanceDefinition definition, DistanceMethod method) {
        Municipality municipality = content.municipalities().get(municipalityIndex).measured(definition, method);
        return new Submission(content.with(municipality), changed, locations);
    }

    /** What if the location with this index were open at these times. */
    public Submission withOpening(int locationIndex, List<OpeningInterval> opening) {
        List<Location> others = new ArrayList<>(locations.orElseThrow());
        others.set(locationIndex, others.get(locationIndex).opened(opening));
        return new Submission(content, changed, Optional.of(List.copyOf(others)));
    }

    /** What was submitted, also for a what-if copy; numbers in their shortest form. The caller may change the tree. */
    public JsonNode json() {
        return content.json().deepCopy();
    }

    /** The fingerprint of {@link #json()}: the same however fields are ordered, spaced or numbers written. */
    public String hash() {
        return content.hash();
    }
}
