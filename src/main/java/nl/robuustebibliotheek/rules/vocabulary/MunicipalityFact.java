package nl.robuustebibliotheek.rules.vocabulary;

/** The circumstances of one municipality in a library's service area. */
public record MunicipalityFact(String code, long inhabitants, boolean combined, boolean caribbean, int referenceYear)
        implements
            Circumstances {}
