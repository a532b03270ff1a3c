package nl.robuustebibliotheek.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.DistanceDefinition;
import nl.robuustebibliotheek.submission.DistanceMethod;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;

/**
 * Which distance is meant: to which kind of location, and measured how. A figure that was worked out otherwise tells nothing
 * about it.
 *
 * @param definition empty where the field's own name says where the distance leads
 */
record DistanceAsked(Optional<DistanceDefinition> definition, Optional<DistanceMethod> method) {

    private static final String DEFINITION = "distanceDefinition";
    private static final String METHOD = "distanceMethod";

    /** Pointers to what a municipality would have to say, but does not. */
    List<String> notSaid(Municipality municipality) {
        List<String> notSaid = new ArrayList<>();
        if (definition.isPresent() && municipality.distanceDefinition().isEmpty()) {
            notSaid.add(municipality.pointerTo(DEFINITION));
        }
        if (method.isPresent() && municipality.distanceMethod().isEmpty()) {
            notSaid.add(municipality.pointerTo(METHOD));
        }
        return notSaid;
    }

    /** Pointers to what a municipality says about its distances, as far as it matters here. */
    List<String> said(Municipality municipality) {
        List<String> said = new ArrayList<>();
        definition.flatMap(_ -> municipality.distanceDefinition())
                .ifPresent(_ -> said.add(municipality.pointerTo(DEFINITION)));
        method.flatMap(_ -> municipality.distanceMethod()).ifPresent(_ -> said.add(municipality.pointerTo(METHOD)));
        return said;
    }

    /** Whether a municipality's figures are of another kind. */
    boolean differs(Municipality municipality) {
        return definition.isPresent() && municipality.distanceDefinition().isPresent()
                && !definition.equals(municipality.distanceDefinition())
                || method.isPresent() && municipality.distanceMethod().isPresent()
                        && !method.equals(municipality.distanceMethod());
    }

    /** Why a municipality's figure cannot be used, although there is one. */
    Text reason(Municipality municipality) {
        Text asked = words(definition, method);
        if (!differs(municipality)) {
            return new Text(
                    "Er is wel een cijfer, maar niet hoe het gemeten is; hier telt alleen een afstand " + asked.nl()
                            + ".",
                    "There is a figure, but not how it was measured; here only a distance " + asked.en() + " counts.");
        }
        Text given = words(definition.flatMap(_ -> municipality.distanceDefinition()),
                method.flatMap(_ -> municipality.distanceMethod()));
        return new Text(
                "Er is wel een cijfer, maar dat is een afstand " + given.nl() + "; hier telt alleen een afstand "
                        + asked.nl() + ", en die twee zijn niet te vergelijken.",
                "There is a figure, but it is a distance " + given.en() + "; here only a distance " + asked.en()
                        + " counts, and the two cannot be compared.");
    }

    private static Text words(Optional<DistanceDefinition> definition, Optional<DistanceMethod> method) {
        List<Text> words = new ArrayList<>();
        definition.map(DistanceDefinition::title).ifPresent(words::add);
        method.map(DistanceMethod::title).ifPresent(words::add);
        return new Text(String.join(" ", words.stream().map(Text::nl).toList()),
                String.join(" ", words.stream().map(Text::en).toList()));
    }
}
