package nl.robuustebibliotheek.submission;

/** The category that a library chooses for itself, and why. Whether it exists is for others to say. */
public record CategoryChoice(String id, String reason) {}
