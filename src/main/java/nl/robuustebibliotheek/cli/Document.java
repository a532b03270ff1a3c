package nl.robuustebibliotheek.cli;

import java.util.Optional;

/**
 * A submission as it was found.
 *
 * @param json left out when it is too long to read
 */
record Document(Origin origin, Optional<byte[]> json) {}
