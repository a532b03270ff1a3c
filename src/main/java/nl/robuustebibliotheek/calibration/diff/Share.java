package nl.robuustebibliotheek.calibration.diff;

/** How many pass a norm, of those for whom it is in force and the value is known. */
public record Share(int pass, int of) {

    static final Share NONE = new Share(0, 0);

    Share and(boolean passes) {
        return new Share(pass + (passes ? 1 : 0), of + 1);
    }

    /** In whole percents; nothing makes sense when there is nobody. */
    public int percent() {
        return of == 0 ? 0 : Math.toIntExact(Math.round(100.0 * pass / of));
    }
}
