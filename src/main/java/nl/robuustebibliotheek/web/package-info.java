/** Speaks HTTP: the API under {@code /v1}, its documents and its problems. It reckons nothing itself. */
@NullMarked
package nl.robuustebibliotheek.web;

import org.jspecify.annotations.NullMarked;
