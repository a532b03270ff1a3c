package nl.robuustebibliotheek.indicator;

/** Between which bounds a field can lie, so that an unknown field is never anything smaller or larger. */
@FunctionalInterface
interface FieldBounds {

    Interval of(String pattern);
}
