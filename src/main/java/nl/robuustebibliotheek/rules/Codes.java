package nl.robuustebibliotheek.rules;

import nl.robuustebibliotheek.indicator.BuildingBlock;

/** What a rule's code tells. */
public final class Codes {

    private Codes() {}

    /** The code of the building block that a rule with this code belongs to; empty when it belongs to no single one. */
    public static String block(String code) {
        BuildingBlock block = switch (code.substring(0, 3)) {
            case "STA" -> BuildingBlock.STAFF;
            case "FIN" -> BuildingBlock.FINANCE;
            case "ACT" -> BuildingBlock.ACTIVITIES;
            case "PRO" -> BuildingBlock.PROXIMITY;
            case "ACC" -> BuildingBlock.ACCESSIBILITY;
            default -> null;
        };
        return block == null ? "" : block.code();
    }
}
