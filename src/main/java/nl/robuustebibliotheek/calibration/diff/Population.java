package nl.robuustebibliotheek.calibration.diff;

import nl.robuustebibliotheek.submission.Text;

/** Whom a change is tried on. */
public enum Population {
    CONSENTED("Bibliotheken die hiervoor toestemming gaven", "Libraries that gave consent for this"),
    CASES("Gevallen bij de categorieën", "Cases beside the categories"),
    BOUNDARY("Net onder, op en net boven elke grens", "Just below, on and just above every bound"),
    SPREAD("Verzonnen bibliotheken rond de gepubliceerde gemiddelden", "Made-up libraries around the published means");

    private final Text title;

    Population(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }

    /** Whether these are libraries that exist, of which nothing may be shown that points to one. */
    public boolean isReal() {
        return this == CONSENTED;
    }
}
