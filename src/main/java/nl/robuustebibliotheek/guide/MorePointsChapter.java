package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Part;

/** What else there is to talk about. */
final class MorePointsChapter implements Chapter {

    @Override
    public String key() {
        return "more-points";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        if (telling.morePoints().isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("more-points.intro"));
        PointParts points = new PointParts(telling);
        telling.morePoints().forEach(point -> parts.addAll(points.of(point)));
        return parts;
    }
}
