package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/** Says what a norm asks and how firm it is, in one line. */
final class Norms {

    private Norms() {}

    static Text said(Norm norm, Indicator indicator) {
        List<Text> said = new ArrayList<>();
        if (norm.type() == Norm.Type.PRESENT) {
            said.add(new Text("gevraagd: ja", "asked: yes"));
        } else {
            add(said, new Text("ondergrens", "minimum"), norm.minimum(), indicator);
            add(said, new Text("bovengrens", "maximum"), norm.maximum(), indicator);
        }
        add(said, new Text("streefwaarde", "target"), norm.target(), indicator);
        add(said, new Text("ter vergelijking", "for comparison"), norm.reference(), indicator);
        if (norm.type() != Norm.Type.REFERENCE || norm.status() == Norm.Status.LAPSED) {
            said.add(Sentences.status(norm));
        }
        if (!norm.endorsedBy().isEmpty()) {
            said.add(new Text(norm.endorsedBy(), norm.endorsedBy()));
        }
        if (norm.notApplicableSatisfies()) {
            said.add(new Text("niet van toepassing mag", "not applicable will do"));
        }
        if (norm.partnerSatisfies()) {
            said.add(new Text("door een partner mag", "by a partner will do"));
        }
        return new Text(String.join(" · ", said.stream().map(Text::nl).toList()),
                String.join(" · ", said.stream().map(Text::en).toList()));
    }

    private static void add(List<Text> said, Text name, @Nullable BigDecimal number, Indicator indicator) {
        if (number != null) {
            said.add(name.followedBy(Numbers.of(number, indicator)));
        }
    }
}
