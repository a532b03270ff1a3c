package nl.robuustebibliotheek.metrics;

/** Every meter of our own. */
enum Meter {

    /** Assessments made, by {@code category} and {@code verdict}; a count. */
    ASSESSMENTS("robuust.assessments"),
    /** How long judging one submission takes, by {@code category}; in seconds. */
    ASSESSMENT_DURATION("robuust.assessment.duration"),
    /** How often the rules ran for one assessment, one subject in one world each time, by {@code category}; a number. */
    EVALUATIONS("robuust.assessment.evaluations"),
    /** How long it takes until an assessment lies safely in storage, waiting for its turn included; in seconds. */
    STORAGE_DURATION("robuust.storage.duration"),
    /** What kept requests from being answered, by {@code code} as in the errors of a problem; a count. */
    PROBLEMS("robuust.problems"),
    /** Changes of the rules, by {@code outcome}: active, candidate or failed; a count. */
    RULE_SET_CHANGES("robuust.rules.changes"),
    /** How long a change of the rules takes from the moment the folders are still, by {@code outcome}; in seconds. */
    RULE_SET_DURATION("robuust.rules.change.duration"),
    /** 1 while the last change of the folders could not be taken over, else 0. */
    RULE_SET_FAILING("robuust.rules.failing");

    private final String title;

    Meter(String title) {
        this.title = title;
    }

    /** The name under which it is registered. */
    String title() {
        return title;
    }
}
