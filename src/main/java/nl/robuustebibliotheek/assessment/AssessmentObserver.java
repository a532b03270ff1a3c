package nl.robuustebibliotheek.assessment;

import java.time.Duration;

/** Is told what happens, so that it can be counted; it never changes an answer. */
public interface AssessmentObserver {

    AssessmentObserver NONE = new AssessmentObserver() {};

    /** @param evaluations how often the rules ran for one subject in one world */
    default void assessed(Assessment assessment, long evaluations, Duration took) {}

    /** An assessment lies safely in storage. */
    default void kept(Duration took) {}

    /** @param code what kept a request from being answered, a stable word */
    default void refused(String code) {}
}
