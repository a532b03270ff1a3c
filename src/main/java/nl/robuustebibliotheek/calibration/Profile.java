package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.OpeningInterval;
import nl.robuustebibliotheek.submission.Submission;

/** Makes libraries out of a healthy one: with published figures in their places, or spread at random around it. */
final class Profile {

    private static final int HUNDRED = 100;
    /** At random from half to one and a half times the amount. */
    private static final int LEAST = 50;
    private static final int MOST = 150;
    /** One yes or no, and one time of opening, in so many turns out otherwise. */
    private static final int ONE_IN = 5;

    private final Fields fields;
    private final List<Figure> figures;

    Profile(Fields fields, List<Figure> figures) {
        this.fields = fields;
        this.figures = figures;
    }

    /** A library in which every published figure has this value. */
    Submission with(Function<Figure, BigDecimal> value, Submission healthy) {
        Submission made = healthy;
        for (Figure figure : figures) {
            made = with(figure, value.apply(figure), made);
        }
        return made;
    }

    /** The fields in which {@link #with} may differ from the healthy library. */
    Set<String> pointers(Submission healthy) {
        Set<String> pointers = new LinkedHashSet<>();
        figures.forEach(figure -> pointers.addAll(pointers(figure, healthy)));
        return pointers;
    }

    private Submission with(Figure figure, BigDecimal value, Submission of) {
        List<String> pointers = pointers(figure, of);
        if (figure.per().isEmpty()) {
            Submission made = of;
            for (String pointer : pointers) {
                made = made.with(pointer, amount(pointer, value));
            }
            return made;
        }
        BigDecimal inhabitants = BigDecimal
                .valueOf(of.municipalities().stream().mapToLong(Municipality::inhabitants).sum());
        BigDecimal wanted = value.multiply(inhabitants).divide(figure.per().get(), MathContext.DECIMAL64);
        BigDecimal now = pointers.stream().map(pointer -> value(pointer, of)).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (now.signum() == 0) {
            return of;
        }
        Submission made = of;
        for (String pointer : pointers) {
            BigDecimal part = value(pointer, of).multiply(wanted).divide(now, MathContext.DECIMAL64);
            made = made.with(pointer, amount(pointer, part));
        }
        return made;
    }

    private static BigDecimal value(String pointer, Submission of) {
        return of.answer(pointer) instanceof Answer.Amount amount ? amount.value() : BigDecimal.ZERO;
    }

    private static List<String> pointers(Figure figure, Submission of) {
        List<String> pointers = new ArrayList<>();
        for (String field : figure.fields()) {
            if (field.startsWith("/municipalities/*/")) {
                of.municipalities().forEach(each -> pointers.add(each.pointerTo(field.substring(18))));
            } else {
                pointers.add(field);
            }
        }
        return pointers;
    }

    /**
     * A library whose every answer lies somewhere around this one's.
     *
     * @param kept pointers to what stays as it is
     */
    Submission around(Submission of, Random random, Set<String> kept) {
        Submission made = of;
        for (String pointer : of.answered().stream().filter(each -> !kept.contains(each)).toList()) {
            switch (of.answer(pointer)) {
                case Answer.Amount amount -> {
                    BigDecimal percent = BigDecimal.valueOf(random.nextInt(LEAST, MOST + 1));
                    made = made.with(pointer,
                            amount(pointer, amount.value().multiply(percent).divide(BigDecimal.valueOf(HUNDRED))));
                }
                case Answer.Choice choice -> {
                    boolean other = random.nextInt(ONE_IN) == 0;
                    made = made.with(pointer, Answer.Choice.exact(other != choice.yes()));
                }
                case Answer.Unknown _,Answer.Missing _,Answer.NothingLeft _,Answer.NotApplicable _,Answer.ByPartner _ ->
                    {}
            }
        }
        for (Location location : of.locations().orElse(List.of())) {
            List<OpeningInterval> open = location.opening().orElse(List.of()).stream()
                    .filter(_ -> random.nextInt(ONE_IN) > 0).toList();
            made = made.withOpening(location.index(), open);
        }
        return made;
    }

    private Answer amount(String pointer, BigDecimal value) {
        Field field = fields.find(pointer).orElseThrow();
        int decimals = field.kind() == Field.Kind.COUNT ? 0 : 4;
        return Answer.Amount
                .exact(value.setScale(decimals, RoundingMode.HALF_EVEN).max(field.minimum()).min(field.maximum()));
    }
}
