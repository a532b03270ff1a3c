package nl.robuustebibliotheek.guide.document;

import java.time.LocalDate;

/**
 * What every document says about itself.
 *
 * @param hash of the release, as {@code sha256:…}
 * @param purpose one sentence: that this starts a conversation and is no final judgement
 */
public record Stamp(String release, String hash, LocalDate date, String purpose) {

    public Stamp {
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("A document says that it starts a conversation.");
        }
    }
}
