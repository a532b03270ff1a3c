package nl.robuustebibliotheek.assessment;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.indicator.Measurement;
import nl.robuustebibliotheek.submission.Text;

/** The sentence that states how a measurement stands to a norm: the value, the bounds, and what kind of norm it is. */
final class Sentences {

    private Sentences() {}

    static Text of(FindingKind kind, Norm norm, Measurement measurement, @Nullable BigDecimal difference,
            Source source) {
        Placeholders words = words(norm, measurement, difference, source);
        Text said = words.fill(switch (measurement.state()) {
            case VALUE -> value(kind, norm, measurement);
            case NOT_APPLICABLE -> notApplicable(kind, norm);
            case BY_PARTNER -> byPartner(kind, norm);
        });
        for (Text reason : measurement.reasons()) {
            said = said.followedBy(reason);
        }
        return said;
    }

    static Placeholders words(Norm norm, Measurement measurement, @Nullable BigDecimal difference, Source source) {
        Indicator indicator = measurement.indicator();
        Placeholders words = new Placeholders().with("label", indicator.label())
                .with("unit", indicator.unit())
                .with("value", measurement.isValue() ? Numbers.value(measurement) : new Text("–", "–"))
                .with("said", measurement.said())
                .with("source", new Text(source.title(), source.title()))
                .with("year", String.valueOf(source.year()))
                .with("status", status(norm));
        put(words, "minimum", norm.minimum(), indicator);
        put(words, "maximum", norm.maximum(), indicator);
        put(words, "target", norm.target(), indicator);
        put(words, "reference", norm.reference(), indicator);
        if (difference != null) {
            words.with("difference", difference(measurement.value().low(), measurement.value().high(), norm.minimum(),
                    norm.maximum(), difference, indicator));
        }
        return words;
    }

    /** From the end of the value that is nearest to what is asked for to the bound that it misses. */
    static Text difference(BigDecimal low, BigDecimal high, @Nullable BigDecimal minimum, @Nullable BigDecimal maximum,
            BigDecimal difference, Indicator indicator) {
        boolean tooHigh = minimum == null || maximum != null && high.compareTo(maximum) > 0;
        return tooHigh ? Numbers.difference(high, high.subtract(difference), indicator)
                : Numbers.difference(low, low.add(difference), indicator);
    }

    private static void put(Placeholders words, String name, @Nullable BigDecimal number, Indicator indicator) {
        if (number != null) {
            words.with(name, Numbers.of(number, indicator));
        }
    }

    static Text status(Norm norm) {
        return norm.status().title();
    }

    private static Text value(FindingKind kind, Norm norm, Measurement measurement) {
        if (measurement.indicator().yesNo()) {
            return yesNo(kind, norm);
        }
        return switch (kind) {
            case MET -> norm.target() != null
                    ? new Text("{label}: {value}. De streefwaarde van {target} is gehaald ({status}).",
                            "{label}: {value}. The target of {target} is reached ({status}).")
                    : new Text("{label}: {value}. " + reached(norm).nl() + " ({status}).",
                            "{label}: {value}. " + reached(norm).en() + " ({status}).");
            case BELOW_TARGET -> new Text(
                    "{label}: {value}. " + reached(norm).nl()
                            + "; de streefwaarde is {target}, het verschil {difference} ({status}).",
                    "{label}: {value}. " + reached(norm).en()
                            + "; the target is {target}, the difference {difference} ({status}).");
            case SHORTFALL, KNOCK_OUT, SOFTENED -> new Text(
                    "{label}: {value}. Gevraagd: " + bounds(norm).nl() + target(norm).nl()
                            + "; het verschil is {difference} ({status})." + softened(kind).nl(),
                    "{label}: {value}. Asked: " + bounds(norm).en() + target(norm).en()
                            + "; the difference is {difference} ({status})." + softened(kind).en());
            case PENDING -> new Text("{label}: {value}. Voor deze norm is nog geen waarde vastgesteld.",
                    "{label}: {value}. No value has been set for this norm yet.");
            case REFERENCE ->
                new Text("{label}: {value}. Ter vergelijking: {reference} ({source}, {year}). Dit beslist niets.",
                        "{label}: {value}. For comparison: {reference} ({source}, {year}). This decides nothing.");
            case UNKNOWN, NOT_APPLICABLE, CONCERN, STRENGTH -> unknown(norm, measurement);
        };
    }

    private static Text softened(FindingKind kind) {
        return kind == FindingKind.SOFTENED
                ? new Text(" Dit telt lichter omdat er iets sterks tegenover staat.",
                        " This counts for less because something strong stands beside it.")
                : new Text("", "");
    }

    private static Text unknown(Norm norm, Measurement measurement) {
        if (measurement.value().equals(measurement.indicator().range())) {
            return new Text(
                    "{label}: nog niet bekend. Gevraagd: " + bounds(norm).nl() + target(norm).nl() + " ({status}).",
                    "{label}: not known yet. Asked: " + bounds(norm).en() + target(norm).en()
                            + " ({status}).");
        }
        return new Text(
                "{label}: {value}. Gevraagd: " + bounds(norm).nl() + target(norm).nl()
                        + "; of dat wordt gehaald, is nog niet te zeggen ({status}).",
                "{label}: {value}. Asked: " + bounds(norm).en() + target(norm).en()
                        + "; whether that is reached cannot be said yet ({status}).");
    }

    private static Text yesNo(FindingKind kind, Norm norm) {
        String law = norm.isLaw() ? " Laat een deskundige dit bevestigen." : "";
        String lawEn = norm.isLaw() ? " Have an expert confirm this." : "";
        return switch (kind) {
            case MET, STRENGTH, BELOW_TARGET -> new Text("{label}: ja, zoals gevraagd ({status}).",
                    "{label}: yes, as is asked ({status}).");
            case SHORTFALL, KNOCK_OUT, SOFTENED, CONCERN -> new Text(
                    "{label}: nee. Gevraagd is ja ({status})." + law + softened(kind).nl(),
                    "{label}: no. What is asked is yes ({status})." + lawEn + softened(kind).en());
            case UNKNOWN, NOT_APPLICABLE -> new Text("{label}: nog niet bekend ({status}).",
                    "{label}: not known yet ({status}).");
            case PENDING -> new Text("{label}: {value}. Deze norm is nog niet vastgesteld.",
                    "{label}: {value}. This norm has not been set yet.");
            case REFERENCE ->
                new Text("{label}: {value}. Dit beslist niets.", "{label}: {value}. This decides nothing.");
        };
    }

    private static Text notApplicable(FindingKind kind, Norm norm) {
        Text said = new Text("{label}: volgens de bibliotheek niet van toepassing ({said}).",
                "{label}: not applicable, says the library ({said}).");
        return kind == FindingKind.NOT_APPLICABLE || !norm.decides() ? said
                : said.followedBy(
                        new Text("Deze waarde wordt van elke bibliotheek gevraagd; daarom blijft dit open ({status}).",
                                "Every library is asked for this value; so this stays open ({status})."));
    }

    private static Text byPartner(FindingKind kind, Norm norm) {
        Text said = new Text("{label}: door een partner, {said}.", "{label}: by a partner, {said}.");
        if (kind != FindingKind.MET) {
            return said
                    .followedBy(new Text("Of daarmee aan de richtwaarde is voldaan, is nog niet te zeggen ({status}).",
                            "Whether that fulfils the norm cannot be said yet ({status})."));
        }
        return norm.isLaw()
                ? said.followedBy(new Text("Laat een deskundige dit bevestigen ({status}).",
                        "Have an expert confirm this ({status})."))
                : said;
    }

    private static Text bounds(Norm norm) {
        if (norm.minimum() != null && norm.maximum() != null) {
            return new Text("{minimum} tot en met {maximum}", "{minimum} to {maximum}");
        }
        if (norm.minimum() != null) {
            return new Text("minstens {minimum}", "at least {minimum}");
        }
        return norm.maximum() != null ? new Text("hoogstens {maximum}", "at most {maximum}")
                : new Text("de norm", "the norm");
    }

    private static Text reached(Norm norm) {
        if (norm.minimum() != null && norm.maximum() != null) {
            return new Text("Dat ligt binnen {minimum} tot en met {maximum}",
                    "That lies within {minimum} to {maximum}");
        }
        return norm.minimum() != null
                ? new Text("Dat haalt de ondergrens van {minimum}", "That reaches the minimum of {minimum}")
                : new Text("Dat blijft binnen de bovengrens van {maximum}",
                        "That stays within the maximum of {maximum}");
    }

    /** A target that is the bound itself is said once. */
    private static boolean isBound(Norm norm, BigDecimal target) {
        return norm.minimum() != null && norm.minimum().compareTo(target) == 0
                || norm.maximum() != null && norm.maximum().compareTo(target) == 0;
    }

    private static Text target(Norm norm) {
        return norm.target() == null || isBound(norm, norm.target()) ? new Text("", "")
                : new Text(", liefst {target}", ", preferably {target}");
    }
}
