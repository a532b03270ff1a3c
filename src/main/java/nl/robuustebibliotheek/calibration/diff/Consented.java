package nl.robuustebibliotheek.calibration.diff;

import java.util.function.Consumer;

/** The submissions that may be used to calibrate. */
public interface Consented {

    Consented NONE = _ -> {};

    /** Hands over each as JSON, the newest first; never more than a few are held. */
    void forEach(Consumer<byte[]> taker);
}
