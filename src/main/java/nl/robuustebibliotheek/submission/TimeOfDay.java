package nl.robuustebibliotheek.submission;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

/** A time as 17:30, counted in minutes since midnight. */
final class TimeOfDay {

    private static final Pattern SHAPE = Pattern.compile("([0-9]{2}):([0-9]{2})");

    /** Stands for a time that is not there or not a time. */
    static final int NO_TIME = -1;

    private TimeOfDay() {}

    static int minutes(JsonNode time) {
        Matcher parts = SHAPE.matcher(time.asString(""));
        return parts.matches() ? Integer.parseInt(parts.group(1)) * 60 + Integer.parseInt(parts.group(2)) : NO_TIME;
    }
}
