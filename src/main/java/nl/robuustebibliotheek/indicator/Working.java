package nl.robuustebibliotheek.indicator;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A step of the arithmetic behind a measurement, for the explanation.
 *
 * @param value absent where the step does not apply or is done by a partner
 * @param inputs JSON pointers to what was submitted
 * @param missing JSON pointers to what was not
 */
public record Working(Formula formula, @Nullable Interval value, List<String> inputs, List<String> missing,
        List<Working> parts) {}
