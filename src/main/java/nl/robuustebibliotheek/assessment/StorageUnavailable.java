package nl.robuustebibliotheek.assessment;

/** Nothing can be kept now, or nothing can be found. What was kept before is not lost by it. */
public final class StorageUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    public StorageUnavailable(Reason reason, Throwable cause) {
        super("Storage is unavailable: " + reason, cause);
        this.reason = reason;
    }

    /** Why, as far as whoever runs the service can do something about it. */
    public enum Reason {
        /** There is no room left. */
        FULL,
        /** It may be read, not written. */
        READ_ONLY,
        /** Others were first, for too long. */
        BUSY,
        /** It cannot be reached, or does not work. */
        OUT_OF_REACH
    }

    public Reason reason() {
        return reason;
    }
}
