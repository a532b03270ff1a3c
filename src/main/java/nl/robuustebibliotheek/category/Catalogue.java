package nl.robuustebibliotheek.category;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import nl.robuustebibliotheek.indicator.Indicators;
import nl.robuustebibliotheek.plausibility.Plausibility;
import nl.robuustebibliotheek.submission.Fields;

/**
 * All that stands in the folder {@code categories}: what is measured, in which words, from which sources, and what is usual.
 *
 * @param shared the texts of the codes that all categories share, of which those of fit
 * @param evidence what underpins talking points, by the id of its source
 * @param registers what is known about partners, programmes, municipalities and schemes for money
 * @param guide the words and themes of the conversation guide
 * @param plausibility what is usual, asked of every submission
 */
public record Catalogue(Fields fields, Indicators indicators, Sources sources, Map<String, RuleText> shared,
        SequencedMap<String, Category> categories, SequencedMap<String, Evidence> evidence, Registers registers,
        GuideData guide, Plausibility plausibility) {

    public Optional<Category> category(String id) {
        return Optional.ofNullable(categories.get(id));
    }

    public Optional<Evidence> evidence(String id) {
        return Optional.ofNullable(evidence.get(id));
    }

    /** Whether a submission has such a field. */
    public boolean knowsField(String pattern) {
        return pattern.startsWith("/additional/") || fields.find(pattern).isPresent();
    }
}
