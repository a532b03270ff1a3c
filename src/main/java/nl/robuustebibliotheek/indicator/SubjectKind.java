package nl.robuustebibliotheek.indicator;

/** Of whom an indicator tells something. */
public enum SubjectKind {
    ORGANISATION,
    MUNICIPALITY,
    BOTH;

    public boolean covers(Subject subject) {
        return switch (this) {
            case BOTH -> true;
            case ORGANISATION -> subject instanceof Subject.Organisation;
            case MUNICIPALITY -> subject instanceof Subject.OneMunicipality;
        };
    }
}
