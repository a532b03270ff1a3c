package nl.robuustebibliotheek.rules.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What classes made of rules may name. Everything else is refused, whatever it is. */
final class Allowed {

    static final String OWN = "stage/";

    private static final String VOCABULARY = "nl/robuustebibliotheek/rules/vocabulary/";
    private static final String DSL = "org/drools/modelcompiler/dsl/pattern/D";
    private static final Set<String> SUPERCLASSES = Set.of("java/lang/Object", "java/lang/Enum");
    private static final Pattern INTERFACES = Pattern.compile("org/drools/model/(Model|DomainClassMetadata"
            + "|functions/(Block[0-9N]+|Function[0-9N]+|Predicate[0-9N]+|HashedExpression))");
    private static final Pattern DRAWN_UP = Pattern.compile("org/drools/model/(PatternDSL\\$[A-Za-z0-9]+"
            + "|consequences/ConsequenceBuilder\\$_[0-9N]+|impl/RuleBuilder|functions/PredicateInformation)");
    private static final Set<String> DRAWING_UP = Set.of("<init>", "bind", "expr", "execute", "build", "addRuleNames",
            "setMoreThanMaxRuleDefs");

    /** Methods by their class. */
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java/lang/Object", Set.of("<init>")),
            Map.entry("java/lang/Enum", Set.of("<init>", "valueOf")),
            Map.entry("java/lang/Boolean", Set.of("valueOf", "booleanValue")),
            Map.entry("java/lang/Integer", Set.of("valueOf", "intValue")),
            Map.entry("java/lang/Long", Set.of("valueOf", "longValue")),
            Map.entry("java/lang/String", Set.of("equals", "hashCode")),
            Map.entry("java/lang/RuntimeException", Set.of("<init>")),
            Map.entry("java/math/BigDecimal", Set.of("<init>", "valueOf")),
            Map.entry("java/time/format/DateTimeFormatterBuilder",
                    Set.of("<init>", "appendPattern", "parseCaseInsensitive", "toFormatter")),
            Map.entry("java/util/ArrayList", Set.of("<init>")),
            Map.entry("java/util/Arrays", Set.of("asList")),
            Map.entry("java/util/Collections", Set.of("emptyList")),
            Map.entry("java/util/List", Set.of("add")),
            Map.entry("org/drools/model/DomainClassMetadata", Set.of("getPropertyIndex")),
            Map.entry(DSL, Set.of("alphaIndexedBy", "betaIndexedBy", "declarationOf", "eval", "globalOf", "not", "on",
                    "pattern", "reactOn", "rule")),
            Map.entry("org/drools/modelcompiler/util/EvaluationUtil",
                    Set.of("areNullSafeEquals", "areNumbersNullSafeEquals", "equals", "notEquals", "greaterOrEqual",
                            "greaterOrEqualNumbers",
                            "greaterThan", "greaterThanNumbers", "lessOrEqual", "lessOrEqualNumbers", "lessThan",
                            "lessThanNumbers", "toBigDecimal")),
            Map.entry("org/drools/util/DateUtils", Set.of("getDateFormatMask")));

    private static final Map<String, Set<String>> CONSTANTS = Map.of(
            "java/lang/Boolean", Set.of("TYPE"), "java/lang/Integer", Set.of("TYPE"), "java/lang/Long", Set.of("TYPE"),
            "java/util/Locale", Set.of("ENGLISH"), "org/drools/model/operators/InOperator", Set.of("INSTANCE"));
    private static final String COMPARISONS = "org/drools/model/Index$ConstraintType";

    private static final Set<String> CREATED = Set.of("java/lang/RuntimeException", "java/math/BigDecimal",
            "java/time/format/DateTimeFormatterBuilder", "java/util/ArrayList",
            "org/drools/model/functions/PredicateInformation");
    private static final Set<String> TYPES = Set.of("java/lang/Object", "java/lang/String", "java/lang/Boolean",
            "java/lang/Integer", "java/lang/Long", "java/lang/Number", "java/lang/Comparable", "java/math/BigDecimal",
            "org/drools/model/Model", "org/drools/model/Rule", "org/drools/model/RuleItemBuilder",
            "org/drools/model/Variable", "org/drools/model/view/ViewItemBuilder", "org/drools/model/view/ViewItem",
            "org/drools/model/view/ExprViewItem");
    private static final String CONCATENATION = "java/lang/invoke/StringConcatFactory";

    private Allowed() {}

    static boolean isOwn(String type) {
        return type.startsWith(OWN);
    }

    static boolean superclass(String type) {
        return SUPERCLASSES.contains(type);
    }

    static boolean implemented(String type) {
        return INTERFACES.matcher(type).matches();
    }

    /** @param method in which the call stands: an enum copies its values, and nothing else copies an array */
    static boolean call(String owner, String name, String method) {
        return isOwn(owner) || owner.startsWith(VOCABULARY)
                || METHODS.getOrDefault(owner, Set.of()).contains(name)
                || DRAWN_UP.matcher(owner).matches() && DRAWING_UP.contains(name)
                || owner.equals("java/lang/System") && name.equals("arraycopy") && method.equals("values");
    }

    static boolean read(String owner, String name) {
        return isOwn(owner) || owner.equals(COMPARISONS) || CONSTANTS.getOrDefault(owner, Set.of()).contains(name);
    }

    static boolean created(String type) {
        return isOwn(type) || CREATED.contains(type);
    }

    static boolean named(String type) {
        return isOwn(type) || type.startsWith(VOCABULARY) || TYPES.contains(type);
    }

    static boolean concatenation(String owner, String method) {
        return owner.equals(CONCATENATION) && method.equals("makeConcatWithConstants");
    }

    /** Whether classes made of rules can see a class at all, by its name with points. */
    static boolean visible(String name) {
        String type = name.replace('.', '/');
        return isOwn(type) || type.startsWith(VOCABULARY) || SUPERCLASSES.contains(type)
                || type.startsWith("org/drools/model/") || METHODS.containsKey(type) || CONSTANTS.containsKey(type)
                || CREATED.contains(type) || TYPES.contains(type) || type.startsWith("java/lang/invoke/")
                || SEEN_BY_SIGNATURE.contains(type);
    }

    private static final Set<String> SEEN_BY_SIGNATURE = Set.of("java/lang/System", "java/lang/Class",
            "java/lang/Throwable", "java/lang/Exception", "java/lang/CloneNotSupportedException",
            "java/lang/IllegalArgumentException", "java/io/Serializable", "java/util/Locale",
            "java/time/format/DateTimeFormatter", "java/util/Collection", "java/lang/Iterable", "java/lang/Record");
}
