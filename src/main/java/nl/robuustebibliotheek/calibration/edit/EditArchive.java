package nl.robuustebibliotheek.calibration.edit;

import java.util.List;

/** Where it is kept who changed what from a page, and why. */
public interface EditArchive {

    /** @return the number by which it is known */
    int add(Edit edit);

    /** It came to nothing after all. */
    void remove(int number);

    /** The newest first, and no more than this many. */
    List<Edit> newest(int most);
}
