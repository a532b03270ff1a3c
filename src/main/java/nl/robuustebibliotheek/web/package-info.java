/**
 * Speaks HTTP: the API under {@code /v1}, its documents and its problems. It reckons nothing itself. Here lies what everybody
 * needs, and what is for libraries; what is for advisers is in {@code guide} and {@code context}, what is for the project team
 * in {@code calibration}, and how a page looks in {@code page}.
 */
@NullMarked
package nl.robuustebibliotheek.web;

import org.jspecify.annotations.NullMarked;
