package nl.robuustebibliotheek.guide.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.submission.Language;

/** Writes values as people read them. */
final class CellText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM uuuu",
            Locale.forLanguageTag("nl-NL"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private CellText() {}

    static String of(Cell cell, Language language) {
        return switch (cell) {
            case Cell.Words(String text) -> text;
            case Cell.Amount amount -> number(amount.value(), amount.decimals(), language)
                    + amount.unit().map(unit -> " " + unit).orElse("");
            case Cell.Euro(BigDecimal value) -> "€ " + number(value, 0, language);
            case Cell.Share(BigDecimal value) -> number(value.multiply(HUNDRED), 1, language) + "%";
            case Cell.Unknown() -> Label.UNKNOWN.in(language);
        };
    }

    static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Amount || cell instanceof Cell.Euro || cell instanceof Cell.Share;
    }

    static String number(BigDecimal value, int decimals, Language language) {
        return Numbers.plain(value, decimals).in(language);
    }

    /** With its unit: "2,2 fte", "tussen 2 en 3 fte" or "nog niet bekend". */
    static String value(Bar bar, Language language) {
        return bar.value().map(range -> range(range, bar, language) + " " + bar.unit())
                .orElse(Label.UNKNOWN.in(language)).strip();
    }

    static String range(Bar.Range range, Bar bar, Language language) {
        String low = number(range.low(), bar.decimals(), language);
        return range.isExact() ? low
                : "%s %s %s %s".formatted(Label.BETWEEN.in(language), low, Label.AND.in(language),
                        number(range.high(), bar.decimals(), language));
    }

    static String date(LocalDate date, Language language) {
        return switch (language) {
            case NL -> DUTCH.format(date);
            case EN -> ENGLISH.format(date);
        };
    }

    /** The tag that programs know a language by. */
    static String tag(Language language) {
        return switch (language) {
            case NL -> "nl-NL";
            case EN -> "en-GB";
        };
    }
}
