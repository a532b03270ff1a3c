package nl.robuustebibliotheek.calibration.release;

import java.time.Instant;

/**
 * That a release began to judge.
 *
 * @param number from 1, without gaps
 */
public record Activation(int number, String version, String hash, Instant at, String by, String why) {}
