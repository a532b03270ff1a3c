package nl.robuustebibliotheek.submission;

/** How a distance was measured. */
public enum DistanceMethod {
    ROAD("over de weg", "by road"),
    STRAIGHT_LINE("hemelsbreed", "as the crow flies");

    private final Text title;

    DistanceMethod(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }
}
