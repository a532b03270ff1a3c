package nl.robuustebibliotheek.guide.passage;

import java.util.Optional;

import nl.robuustebibliotheek.guide.context.MunicipalityContext.Standing;

/**
 * What an adviser does with one hit of a policy text. The quotation stays literally as it is.
 *
 * @param standing {@code proposed} takes an earlier decision back
 * @param theme another theme than was recognised
 * @param against whether the sentence goes against an offering; must be said of one that denies or makes conditions
 */
public record HitDecision(Standing standing, Optional<String> theme, Optional<Boolean> against) {}
