package nl.robuustebibliotheek.category;

import java.util.Optional;

import nl.robuustebibliotheek.submission.Text;

/**
 * The words that belong to one rule code. Numbers stand in them as placeholders only.
 *
 * @param title a short phrase
 * @param why which part of robustness this tests
 * @param text what is said when the rule speaks: a concern, a strength, a setback, a talking point
 * @param claim what a talking point says in general, at the place of {@code {claim}} in its text
 */
public record RuleText(Text title, Optional<Text> why, Optional<Text> text, Optional<Claim> claim) {}
