package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.Text;

/**
 * Everything that was worked out about one area.
 *
 * @param worst the neighbourhoods that have furthest to go
 * @param within how many people of each group live within reach of a full library
 */
public record Measured(Area area, Method method, List<Figure> figures, List<OpenWithinReach> open, List<Far> worst,
        List<Within> within, List<Note> notes) {

    /** A neighbourhood with the location that is nearest, and how far that is. */
    public record Far(Neighbourhood neighbourhood, Site nearest, BigDecimal kilometres) {}

    /**
     * So many of so many people of a group live within reach of a full library.
     *
     * @param surely how many when no location counts as full of which nobody said the hours
     */
    public record Within(Group group, long people, long surely, long of) {}

    /** What a reader should know beside the figures. */
    public record Note(String code, Text text) {}

    public Measured {
        figures = List.copyOf(figures);
        open = List.copyOf(open);
        worst = List.copyOf(worst);
        within = List.copyOf(within);
        notes = List.copyOf(notes);
    }

    /** The same with more to know. */
    Measured noting(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Measured(area, method, figures, open, worst, within, all);
    }

    /** The figure for everyone. */
    public Optional<Figure> find(Figure.Kind kind, DistanceDefinition to) {
        return figures.stream().filter(
                figure -> figure.kind() == kind && figure.to() == to && figure.group().equals(Group.EVERYONE))
                .findFirst();
    }
}
