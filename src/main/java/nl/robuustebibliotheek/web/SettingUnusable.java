package nl.robuustebibliotheek.web;

/** A setting with which the service cannot start. */
final class SettingUnusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;

    SettingUnusable(String message, String action, Throwable cause) {
        super(message, cause);
        this.action = action;
    }

    /** What to do about it. */
    String action() {
        return action;
    }
}
