package nl.robuustebibliotheek.category;

import java.time.LocalDate;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * What underpins a talking point, and how far it reaches. What was not read of it is empty.
 *
 * @param about the programme or offer that was looked at, where there is one
 * @param design how it was done, such as a questionnaire before and after a course
 * @param n how many people, schools or questions it is about
 * @param population who they were
 * @param effect what came out
 * @param funder who paid for it
 * @param expires after this day it is too old to lead a talk with; it may still stand as history
 */
public record Evidence(Source source, Source.Strength strength, Text caveat, Optional<Text> about, Text design,
        Optional<Long> n,
        Optional<Text> population, Optional<Text> effect, Optional<Text> funder, LocalDate expires) {

    public String id() {
        return source.id();
    }

    /** Whether it is too old on this day to lead a talk with. */
    public boolean hasExpiredOn(LocalDate day) {
        return day.isAfter(expires);
    }
}
