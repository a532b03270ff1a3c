package nl.robuustebibliotheek.submission;

/** To which kind of location a distance leads. Figures with different definitions cannot be compared. */
public enum DistanceDefinition {
    NEAREST_LOCATION("tot de dichtstbijzijnde locatie van welk soort ook", "to the nearest location of any kind"),
    NEAREST_FULL_OR_SERVICE_POINT("tot de dichtstbijzijnde volwaardige bibliotheek of servicepunt",
            "to the nearest full library or service point"),
    NEAREST_FULL("tot de dichtstbijzijnde volwaardige bibliotheek", "to the nearest full library");

    private final Text title;

    DistanceDefinition(String nl, String en) {
        this.title = new Text(nl, en);
    }

    public Text title() {
        return title;
    }
}
