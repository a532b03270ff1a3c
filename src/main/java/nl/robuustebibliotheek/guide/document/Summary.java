package nl.robuustebibliotheek.guide.document;

import java.util.List;

/**
 * A section in a few words: its slide, and what of it stands on the fact sheet.
 *
 * @param points at most {@value #MOST_POINTS}, each short enough to read from a distance
 * @param speakerNote what to tell with the slide
 * @param factSheet what the one-page fact sheet shows of it; nothing when it is left to the guide
 */
public record Summary(List<String> points, String speakerNote, List<Part> factSheet) {

    public static final int MOST_POINTS = 5;

    public Summary {
        points = List.copyOf(points);
        factSheet = List.copyOf(factSheet);
        if (points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("A slide has at most %d points, not %d. Maybe some can be said together."
                    .formatted(MOST_POINTS, points.size()));
        }
    }

    /** Where the fact sheet may show the points of the slide as they are. */
    public Summary(List<String> points, String speakerNote, boolean onFactSheet) {
        this(points, speakerNote, onFactSheet
                ? List.of(new Part.Bullets(points.stream().map(point -> Line.of(point)).toList(), false))
                : List.of());
    }

    public boolean onFactSheet() {
        return !factSheet.isEmpty();
    }
}
