package nl.robuustebibliotheek.guide.document;

import java.util.List;

/**
 * A section in a few words: its slide, and its place on the fact sheet.
 *
 * @param points at most {@value #MOST_POINTS}, each short enough to read from a distance
 * @param speakerNote what to tell with the slide
 * @param onFactSheet whether the one-page fact sheet carries it too
 */
public record Summary(List<String> points, String speakerNote, boolean onFactSheet) {

    public static final int MOST_POINTS = 5;

    public Summary {
        points = Printed.of(points);
        speakerNote = Printed.of(speakerNote);
        if (points.size() > MOST_POINTS) {
            throw new IllegalArgumentException("A slide has at most %d points, not %d. Maybe some can be said together."
                    .formatted(MOST_POINTS, points.size()));
        }
    }
}
