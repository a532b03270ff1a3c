package nl.robuustebibliotheek.indicator;

import java.util.Set;

import nl.robuustebibliotheek.submission.Partner;

/** Which partners count, by kind and by intensity of the cooperation; an empty set asks nothing. */
public record PartnerCondition(Set<Partner.Kind> kinds, Set<Partner.Intensity> intensities) {}
