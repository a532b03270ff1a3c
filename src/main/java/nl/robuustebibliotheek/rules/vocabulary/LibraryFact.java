package nl.robuustebibliotheek.rules.vocabulary;

/**
 * The circumstances of a library organisation.
 *
 * @param municipalities how many municipalities it serves
 * @param combined whether it is also a theatre, a museum, a school for the arts …
 * @param caribbean whether it serves a Caribbean public body
 */
public record LibraryFact(long inhabitants, int municipalities, boolean combined, boolean caribbean,
        int referenceYear) implements Circumstances {

    /** The same library, with other inhabitants. */
    public LibraryFact withInhabitants(long others) {
        return new LibraryFact(others, municipalities, combined, caribbean, referenceYear);
    }

    /** The same library, serving so many municipalities. */
    public LibraryFact withMunicipalities(int others) {
        return new LibraryFact(inhabitants, others, combined, caribbean, referenceYear);
    }
}
