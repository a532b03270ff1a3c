package nl.robuustebibliotheek.calibration.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.robuustebibliotheek.submission.Text;

/** Days as people write them, such as 22 november 2026. */
public final class Dates {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final Pattern DAY = Pattern.compile("\\b[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-9]|3[01])\\b");
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    public static Text of(LocalDate day) {
        return new Text(DUTCH.format(day), ENGLISH.format(day));
    }

    /** The day on which it was, in the Netherlands. */
    public static Text of(Instant moment) {
        return of(LocalDate.ofInstant(moment, HERE));
    }

    /** The same text with each day in it as people write it. */
    public static Text within(Text text) {
        return new Text(within(text.nl(), Text::nl), within(text.en(), Text::en));
    }

    private static String within(String text, Function<Text, String> language) {
        return DAY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(written(found.group(), language)));
    }

    private static String written(String day, Function<Text, String> language) {
        try {
            return language.apply(of(LocalDate.parse(day)));
        } catch (DateTimeParseException noDay) {
            return day;
        }
    }
}
