package nl.robuustebibliotheek.category;

import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * A municipality of which a policy or the moments of decision were published: an example for others, no verdict.
 *
 * @param code such as {@code GM0363}
 * @param calendar as it was in the year of the source
 */
public record MunicipalExample(String code, String name, Optional<Text> policy, Optional<Text> calendar,
        String source) {}
