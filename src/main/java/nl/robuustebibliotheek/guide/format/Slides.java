package nl.robuustebibliotheek.guide.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

/** Which sections have a slide. A talk has twelve, with one to open and one to close; what is more is named together on the tenth. */
final class Slides {

    private static final int MOST = 10;

    private Slides() {}

    static List<Section> of(GuideDocument document) {
        List<Section> told = document.sections().stream().filter(section -> section.summary().isPresent()).toList();
        if (told.size() <= MOST) {
            return told;
        }
        List<Section> slides = new ArrayList<>(told.subList(0, MOST - 1));
        slides.add(together(told.subList(MOST - 1, told.size()), document.language()));
        return slides;
    }

    /** Their titles as points, and in the notes what there is to tell of each. */
    private static Section together(List<Section> rest, Language language) {
        List<String> titles = rest.stream().map(Section::title).toList();
        List<String> points = titles.size() <= Summary.MOST_POINTS ? titles
                : new ArrayList<>(titles.subList(0, Summary.MOST_POINTS - 1));
        if (points.size() < titles.size()) {
            points.add(String.join(", ", titles.subList(points.size(), titles.size())));
        }
        String note = rest.stream().map(section -> section.title() + "\n" + section.summary()
                .map(summary -> String.join("; ", summary.points()) + "\n" + summary.speakerNote()).orElse(""))
                .collect(Collectors.joining("\n\n"));
        return new Section("more-in-the-guide", Label.ALSO.in(language), rest.getFirst().editions(), List.of(),
                Optional.of(new Summary(points, note, false)));
    }
}
