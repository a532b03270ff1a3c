package nl.robuustebibliotheek.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Field;
import nl.robuustebibliotheek.submission.Fields;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;

/** Makes a library out of a healthy one, with published figures in their places. */
final class Profile {

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
            made = with(figure, value.apply(figure), along(figure, made));
        }
        return made;
    }

    /** The fields in which {@link #with} may differ from the healthy library. */
    Set<String> pointers(Submission healthy) {
        Set<String> pointers = new LinkedHashSet<>();
        figures.forEach(figure -> pointers.addAll(pointers(figure, healthy)));
        return pointers;
    }

    /** What follows the mean of a figure, whatever value of it is asked: another subsidy does not change what is agreed. */
    private Submission along(Figure figure, Submission of) {
        BigDecimal now = total(pointers(figure, of), of);
        if (figure.along().isEmpty() || now.signum() == 0) {
            return of;
        }
        BigDecimal mean = figure.mean().multiply(inhabitants(of)).divide(figure.per().orElseThrow(),
                MathContext.DECIMAL64);
        Submission made = of;
        for (String pointer : figure.along()) {
            if (of.answer(pointer) instanceof Answer.Amount) {
                made = made.with(pointer, amount(pointer,
                        value(pointer, of).multiply(mean).divide(now, MathContext.DECIMAL64)));
            }
        }
        return made;
    }

    private static BigDecimal total(List<String> pointers, Submission of) {
        return pointers.stream().map(pointer -> value(pointer, of)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal inhabitants(Submission of) {
        return BigDecimal.valueOf(of.municipalities().stream().mapToLong(Municipality::inhabitants).sum());
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
        BigDecimal wanted = value.multiply(inhabitants(of)).divide(figure.per().get(), MathContext.DECIMAL64);
        BigDecimal now = total(pointers, of);
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

    private Answer amount(String pointer, BigDecimal value) {
        Field field = fields.find(pointer).orElseThrow();
        int decimals = field.kind() == Field.Kind.COUNT ? 0 : 4;
        return Answer.Amount
                .exact(value.setScale(decimals, RoundingMode.HALF_EVEN).max(field.minimum()).min(field.maximum()));
    }
}
