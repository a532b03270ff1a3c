package nl.robuustebibliotheek.metrics;

import java.util.List;

import io.micrometer.core.instrument.Tags;

/** Every meter of our own, with the tags that it has and what it says. */
enum Meter {

    /** A count. */
    ASSESSMENTS("robuust.assessments", "assessments made", Tag.CATEGORY, Tag.VERDICT),
    /** In seconds. */
    ASSESSMENT_DURATION("robuust.assessment.duration", "how long judging one submission takes", Tag.CATEGORY),
    /** A number for each assessment. */
    EVALUATIONS("robuust.assessment.evaluations",
            "how often the rules ran for one assessment, one subject in one world each time", Tag.CATEGORY),
    /** In seconds. */
    STORAGE_DURATION("robuust.storage.duration",
            "how long it takes until an assessment lies safely in storage, waiting for its turn included"),
    /** A count. */
    PROBLEMS("robuust.problems", "what kept requests from being answered, as in the errors of a problem", Tag.CODE),
    /** A count. */
    RULE_SET_CHANGES("robuust.rules.changes", "changes of the rules: taken over, made a candidate, or refused",
            Tag.OUTCOME),
    /** In seconds. */
    RULE_SET_DURATION("robuust.rules.change.duration",
            "how long a change of the rules takes from the moment the folders are still", Tag.OUTCOME),
    /** 1 or 0. */
    RULE_SET_FAILING("robuust.rules.failing",
            "1 while the last change of the folders, or the release that ought to judge, could not be taken over, else 0");

    private final String title;
    private final String meaning;
    private final List<Tag> tags;

    Meter(String title, String meaning, Tag... tags) {
        this.title = title;
        this.meaning = meaning;
        this.tags = List.of(tags);
    }

    /** What a meter is split by; each has few values, whoever sends what. */
    enum Tag {
        /** The id of a category. */
        CATEGORY("category"),
        /** A verdict, as in the answer. */
        VERDICT("verdict"),
        /** A stable word for what is wrong. */
        CODE("code"),
        /** What became of a change: active, candidate or failed. */
        OUTCOME("outcome");

        private final String title;

        Tag(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    /** The name under which it is registered. */
    String title() {
        return title;
    }

    /** In a sentence, for whoever reads the figures. */
    String meaning() {
        return meaning;
    }

    List<Tag> tags() {
        return tags;
    }

    /** Its tags with these values, in the same order. */
    Tags with(String... values) {
        if (values.length != tags.size()) {
            throw new IllegalArgumentException("%s has the tags %s".formatted(title, tags));
        }
        Tags all = Tags.empty();
        for (int tag = 0; tag < values.length; tag++) {
            all = all.and(tags.get(tag).title(), values[tag]);
        }
        return all;
    }
}
