/** Tests of the whole chain, from a submission as JSON to an answer. */
@org.jspecify.annotations.NullMarked
package nl.robuustebibliotheek.assessment;
