package nl.robuustebibliotheek.web.page;

import nl.robuustebibliotheek.submission.Language;

/** Where the pages are, and what their buttons ask. */
public final class Addresses {

    public static final String FORM_NL = "/zelfscan";
    public static final String FORM_EN = "/en/self-assessment";
    public static final String EDIT_NL = "/leidraad-bewerken";
    public static final String EDIT_EN = "/en/edit-guide";
    public static final String PORTFOLIO_NL = "/portefeuille";
    public static final String PORTFOLIO_EN = "/en/portfolio";
    public static final String NEARBY_NL = "/nabijheid";
    public static final String NEARBY_EN = "/en/proximity";
    public static final String HOUSE_STYLE_NL = "/huisstijl";
    public static final String HOUSE_STYLE_EN = "/en/house-style";
    public static final String ROUNDS_NL = "/rondes";
    public static final String ROUNDS_EN = "/en/rounds";
    /** For who is invited to say how they see the building blocks; no adviser's page. */
    public static final String INVITED_NL = "/uw-kijk";
    public static final String INVITED_EN = "/en/your-view";
    public static final String CALIBRATION = "/calibration";
    /** Behind the address of a municipality. */
    public static final String POLICY_TEXTS = "/policy-texts";
    public static final String MUNICIPALITY_NL = "/gemeenten";
    public static final String MUNICIPALITY_EN = "/en/municipalities";
    public static final String EXAMPLE = "/example";
    public static final String FILE = "/file";
    public static final String KEPT = "/kept";
    public static final String GUIDE = "/guide";

    /** What the buttons of the form ask, beside going to a part. */
    public static final String OUTCOME = "outcome";
    public static final String SAVE = "save";
    public static final String KEEP = "keep";
    public static final String MORE = "more:";
    public static final String LESS = "less:";

    /** What the buttons of the page about proximity ask. */
    public static final String START = "start";

    private Addresses() {}

    /** The form in the language that a page is not in. */
    static String otherForm(Language language) {
        return form(language == Language.NL ? Language.EN : Language.NL);
    }

    static String form(Language language) {
        return switch (language) {
            case NL -> FORM_NL;
            case EN -> FORM_EN;
        };
    }

    static String nearby(Language language) {
        return switch (language) {
            case NL -> NEARBY_NL;
            case EN -> NEARBY_EN;
        };
    }
}
