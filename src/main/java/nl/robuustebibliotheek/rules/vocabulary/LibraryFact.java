package nl.robuustebibliotheek.rules.vocabulary;

/**
 * The circumstances of a library organisation.
 *
 * @param municipalities how many municipalities it serves
 * @param combined whether it is also a theatre, a museum, a school for the arts …
 * @param caribbean whether it serves a Caribbean public body
 */
public record LibraryFact(long inhabitants, int municipalities, boolean combined, boolean caribbean,
        int referenceYear) implements Circumstances {}
