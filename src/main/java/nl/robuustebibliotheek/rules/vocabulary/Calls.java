package nl.robuustebibliotheek.rules.vocabulary;

/** Where a rule that fires reports itself. */
@FunctionalInterface
public interface Calls {

    /**
     * @param code the rule's code
     * @param because the facts that its patterns matched, in their order
     */
    void fired(String code, Object... because);
}
