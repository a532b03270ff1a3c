package nl.robuustebibliotheek.web.calibration;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.calibration.edit.NormEntry;
import nl.robuustebibliotheek.rules.StatedNumber;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * The numbers of one norm as somebody typed them.
 *
 * @param typed by the name of the field
 */
record TypedNorms(NormEntry entry, Map<String, String> typed, Language language) {

    private static final BigDecimal MUCH = BigDecimal.valueOf(3);

    TypedNorms {
        typed = Map.copyOf(typed);
    }

    /** As they stand in the rule. */
    static TypedNorms asTheyAre(NormEntry entry, Language language) {
        Map<String, String> typed = new LinkedHashMap<>();
        entry.numbers().forEach(
                each -> typed.put(field(each), TypedNorm.written(each.value(), entry.isShare(), language)));
        return new TypedNorms(entry, typed, language);
    }

    static TypedNorms of(HttpServletRequest request, NormEntry entry, Language language) {
        Map<String, String> typed = new LinkedHashMap<>();
        entry.numbers().forEach(each -> typed.put(field(each), TypedEdit.field(request, field(each))));
        return new TypedNorms(entry, typed, language);
    }

    static String field(StatedNumber number) {
        return number.part().name().toLowerCase(Locale.ROOT);
    }

    /** All of them in one text, by which it is known what was tried. */
    String together() {
        return entry.numbers().stream().map(each -> field(each) + "=" + typed.getOrDefault(field(each), ""))
                .collect(Collectors.joining(";"));
    }

    /** What is no number. */
    List<Text> wrong() {
        String example = entry.isShare() ? "70" : "1,8";
        return entry.numbers().stream().filter(each -> read(each).isEmpty())
                .map(each -> typed.getOrDefault(field(each), "")).map(text -> new Text(
                        "Dit is geen getal: '%s'. Misschien bedoelt u iets als %s; er is niets bewaard."
                                .formatted(text, example),
                        "This is no number: '%s'. Maybe you mean something such as %s; nothing was kept."
                                .formatted(text, example.replace(',', '.'))))
                .toList();
    }

    /** How the field of a number is called. */
    static Text label(StatedNumber number, NormEntry entry) {
        Text word = switch (number.part()) {
            case MINIMUM -> new Text("Ondergrens", "Minimum");
            case MAXIMUM -> new Text("Bovengrens", "Maximum");
            case TARGET -> new Text("Streefwaarde", "Target");
            case REFERENCE -> new Text("Ter vergelijking", "For comparison");
        };
        Text unit = entry.isShare() ? new Text("procent", "percent") : entry.indicator().unit();
        return word.followedBy(new Text("(" + unit.nl() + ")", "(" + unit.en() + ")"));
    }

    /** Which numbers become others, and whether that is much. */
    List<Text> changes() {
        return entry.numbers().stream().filter(each -> read(each).filter(now -> !now.equals(each.value())).isPresent())
                .map(each -> change(each, read(each).orElse(each.value()))).toList();
    }

    private Text change(StatedNumber number, BigDecimal now) {
        Text label = label(number, entry);
        BigDecimal before = number.value().abs();
        boolean much = before.signum() > 0 && (now.abs().compareTo(before.multiply(MUCH)) > 0
                || now.abs().multiply(MUCH).compareTo(before) < 0);
        Text doubt = much ? new Text(" Dat is meer dan drie keer zo veel of zo weinig. Klopt dat?",
                " That is more than three times as much or as little. Is that right?") : new Text("", "");
        return new Text("%s: %s wordt %s.%s".formatted(label.nl(), written(number.value(), Language.NL),
                written(now, Language.NL), doubt.nl()),
                "%s: %s becomes %s.%s".formatted(label.en(), written(number.value(), Language.EN),
                        written(now, Language.EN), doubt.en()));
    }

    private String written(BigDecimal number, Language in) {
        return TypedNorm.written(number, entry.isShare(), in);
    }

    private Optional<BigDecimal> read(StatedNumber number) {
        return TypedNorm.read(typed.getOrDefault(field(number), ""), entry.isShare(), language);
    }

    /** The numbers as the rule is to state them. */
    Map<StatedNumber, BigDecimal> numbers() {
        return entry.numbers().stream().collect(Collectors.toMap(each -> each, each -> read(each).orElseThrow()));
    }
}
