package nl.robuustebibliotheek.places;

import java.util.List;

import nl.robuustebibliotheek.proximity.ProximityRequest;
import nl.robuustebibliotheek.proximity.PublishedDistance;
import nl.robuustebibliotheek.proximity.Question;

/**
 * What an adviser wants a guide to show of places.
 *
 * @param question how distances are measured in it
 * @param published distances that others published, to put beside
 */
public record GuideScenarios(Question question, List<PublishedDistance> published, List<Chosen> chosen) {

    public static final GuideScenarios NONE = new GuideScenarios(Question.USUAL, List.of(), List.of());

    public GuideScenarios {
        published = List.copyOf(published);
        chosen = List.copyOf(chosen);
    }

    /**
     * A change of locations, or a search for new ones.
     *
     * @param inHandout whether it may stand in what goes outside; without the verdict
     */
    public record Chosen(ProximityRequest request, boolean inHandout) {}
}
