package nl.robuustebibliotheek.web;

import nl.robuustebibliotheek.submission.Text;

/** The same idempotency key came with another submission. */
final class KeyReused extends Refusal {

    private static final long serialVersionUID = 1;

    KeyReused() {
        super(ApiProblem.of(ProblemKind.CONFLICT, "", "idempotency-key-reused", new Text(
                "Deze Idempotency-Key hoort bij een andere zelfscan. Misschien moet u een nieuwe sleutel maken.",
                "This Idempotency-Key belongs to another self-assessment. Maybe you need to make a new key.")));
    }
}
