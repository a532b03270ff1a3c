package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.finding.Standing;

/**
 * How a subject stands to a norm in the world at hand.
 *
 * @param counts false when the norm is satisfied by not being applicable: then it is neither met nor missed
 */
public record JudgedNorm(Norm norm, Standing standing, boolean counts) {}
