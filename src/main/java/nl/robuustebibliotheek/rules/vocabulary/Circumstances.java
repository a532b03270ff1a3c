package nl.robuustebibliotheek.rules.vocabulary;

/** What is given about a subject and the same in every world. */
public sealed interface Circumstances permits LibraryFact, MunicipalityFact {}
