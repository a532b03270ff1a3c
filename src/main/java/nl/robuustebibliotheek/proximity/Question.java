package nl.robuustebibliotheek.proximity;

/**
 * How the figures are asked for.
 *
 * @param reachKm within how many kilometres an open location counts as within reach
 * @param worst how many of the worst-served neighbourhoods to name
 */
public record Question(Method method, Pace pace, int reachKm, int worst) {

    /** As the crow flies, with our own assumptions about speed, and five kilometres as in the indicators. */
    public static final Question USUAL = new Question(Method.STRAIGHT_LINE, Pace.ASSUMED, 5, 5);

    public Question {
        if (reachKm < 1 || reachKm > 100 || worst < 0) {
            throw new IllegalArgumentException("Within %d km".formatted(reachKm));
        }
    }

    public Question by(Method other) {
        return new Question(other, pace, reachKm, worst);
    }

    long reach() {
        return reachKm * 1_000_000L;
    }
}
