package nl.robuustebibliotheek.rules;

import java.util.EnumSet;
import java.util.Locale;

/** What can be wrong with a rule, or is worth a remark; each has a page in {@code docs/messages}. */
public enum Mistake {
    /** There is no folder with rules. */
    NO_FOLDER,
    /** A file is not written as UTF-8. */
    UNREADABLE_FILE,
    /** A file that is not read where it lies, or under this name. */
    MISPLACED_FILE,
    /** A file holds no rule, or a category has no file of rules. */
    NO_RULES,
    /** A file or a rule is larger, or nested deeper, than rules ever are. */
    TOO_LARGE,
    /** Something else than a rule stands in a rule file. */
    ONLY_RULES,
    /** A rule does not end with {@code end}. */
    MISSING_END,
    /** A rule has no {@code when} or no {@code then}. */
    MISSING_PART,
    /** Round quotes, as word processors make them. */
    CURLY_QUOTES,
    /** A quote or a bracket is opened and not closed. */
    NOT_CLOSED,
    /** Drools' own parser does not understand what is written. */
    SYNTAX,
    /** A rule's name is no code with a phrase. */
    RULE_NAME,
    /** The same code stands twice in a category. */
    DUPLICATE_CODE,
    /** An attribute such as {@code salience}, or {@code extends}. */
    ATTRIBUTE,
    /** An annotation that does not exist, or has no text. */
    ANNOTATION,
    /** A rule names no source. */
    NO_SOURCE,
    /** A rule names a source that does not exist. */
    UNKNOWN_SOURCE,
    /** A talking point names evidence that does not exist. */
    UNKNOWN_EVIDENCE,
    /** A rule's code has no words in {@code texts.yaml}. */
    NO_TEXT,
    /** {@code when} holds something else than patterns. */
    WHEN,
    /** Patterns or conditions are joined by "or". */
    OR_BRANCHES,
    /** Patterns that name nothing match more combinations than can be looked at. */
    TOO_MANY_COMBINATIONS,
    /** A pattern names a fact that does not exist. */
    UNKNOWN_FACT,
    /** A condition or a setback names a field that does not exist. */
    UNKNOWN_FIELD,
    /** A condition that cannot be understood. */
    CONDITION,
    /** A number with a comma. */
    DECIMAL_COMMA,
    /** {@code =} in the place of {@code ==}. */
    SINGLE_EQUALS,
    /** A text in the place of a number, or a number in the place of a text. */
    TEXT_FOR_NUMBER,
    /** A name that stands for two things, or for something that is not there. */
    BINDING,
    /** {@code then} is not one call. */
    THEN,
    /** {@code then} holds more than one call. */
    TWO_VERBS,
    /** A call that does not exist. */
    UNKNOWN_VERB,
    /** A call was given other values than it asks. */
    ARGUMENTS,
    /** A rule looks at what its stage cannot see, or stands in the wrong folder. */
    WRONG_STAGE,
    /** A rule names an indicator that does not exist. */
    UNKNOWN_INDICATOR,
    /** A rule names the code of a rule that does not exist. */
    UNKNOWN_CODE,
    /** A fit rule names a category that does not exist. */
    UNKNOWN_CATEGORY,
    /** A folder of rules has no category beside it. */
    NO_CATEGORY,
    /** A setback changes a field that is no number or amount. */
    FIXED_FIELD,
    /** A number lies outside what is possible for its indicator. */
    OUTSIDE_RANGE,
    /** A minimum or maximum stands without its target. */
    NO_TARGET,
    /** A norm does not say how firm it is. */
    NO_STATUS,
    /** The target lies on the wrong side of the bound. */
    TARGET_SIDE,
    /** Every possible value meets the bound. */
    ALWAYS_MET,
    /** A condition points to the other side than its rule. */
    NOT_ONE_WAY,
    /** A rule that reads either way does not name its indicator. */
    MIXED_WITHOUT_INDICATOR,
    /** A rule that reads either way says "not" of an indicator twice. */
    NOT_TWICE,
    /** A pattern does not say what the finding is. */
    FINDING_WITHOUT_OUTCOME,
    /** A pattern does not say which value it is about. */
    MEASUREMENT_WITHOUT_VALUE,
    /** Something else than law is knocked out. */
    KNOCK_OUT_NOT_LAW,
    /** A legal norm is softened. */
    LAW_SOFTENED,
    /** A softening looks at other findings than strengths. */
    SOFTENING_SEES_STRENGTHS,
    /** A rule can never fire. */
    NEVER_FIRES,
    /** Two norms that hold at once cannot both be met, or give two numbers for one question. */
    NORMS_CONTRADICT,
    /** Between two circumstances there is one for which nothing is said. */
    GAP,
    /** Two categories fit the same library. */
    FIT_OVERLAP,
    /** No norm of any category names this indicator. */
    NO_NORM,
    /** A text belongs to no rule. */
    UNUSED_TEXT,
    /** A verdict lies outside the range that was given before everything was known. */
    OUTSIDE_WORLDS,
    /** There was no time to try everything. */
    NOT_ALL_TRIED;

    /** As it stands in messages, such as {@code unknown-field}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether rules with it can be used all the same. */
    public Severity severity() {
        return EnumSet.of(NO_NORM, UNUSED_TEXT, MISPLACED_FILE, NOT_ALL_TRIED).contains(this)
                ? Severity.REMARK
                : Severity.ERROR;
    }
}
