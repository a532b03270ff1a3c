package nl.robuustebibliotheek.assessment;

/** What a rule did in one assessment; only what is so however the unknowns turn out. */
public enum RuleUse {
    /** It spoke. A norm was in force; a setback lowered the verdict. */
    SPOKE,
    /** It did not speak. A norm was not in force; a setback left the verdict as it was. */
    SILENT,
    /** A norm's bound was kept by some subject. */
    MET,
    /** A norm's bound was not kept by some subject. */
    MISSED
}
