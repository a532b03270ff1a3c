package nl.robuustebibliotheek.places;

import java.util.List;
import java.util.Locale;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.proximity.GroupReach;
import nl.robuustebibliotheek.proximity.ProximityAnswer;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/**
 * Puts how many people have a library within reach beside what is known of what a library brings such people. The two stand
 * beside each other and are never multiplied: who can reach a library need not go there.
 */
public final class ReachEvidenceJson {

    private final Catalogue catalogue;
    private final Language language;

    public ReachEvidenceJson(Catalogue catalogue, Language language) {
        this.catalogue = catalogue;
        this.language = language;
    }

    /** Ids in {@code categories/sources.yaml}. */
    public static List<String> about(GroupReach.Kind kind) {
        return switch (kind) {
            case EVERYONE -> List.of("biebpanel-2019");
            case YOUTH -> List.of("boekstart-2019", "dbos-2016");
            case SENIORS -> List.of("impactmonitor-2022", "digital-courses-2018", "ido-questions-2022");
            case OTHER -> List.of();
        };
    }

    public ArrayNode of(ProximityAnswer answer) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (GroupReach reach : GroupReach.of(answer)) {
            ObjectNode group = all.addObject().put("group", reach.kind().name().toLowerCase(Locale.ROOT))
                    .put("text", in(reach.title())).put("people", reach.people()).put("surely", reach.surely())
                    .put("of", reach.of())
                    .put("assumed", reach.assumed()).put("note", in(note(reach)));
            ArrayNode evidence = group.putArray("evidence");
            about(reach.kind()).stream().flatMap(id -> catalogue.sources().find(id).stream())
                    .forEach(source -> evidence.add(source(source)));
        }
        return all;
    }

    private static Text note(GroupReach reach) {
        Text beside = new Text(
                "Dit is hoeveel mensen een volwaardige bibliotheek binnen bereik hebben, niet hoeveel er komen of wat het hun brengt.",
                "This is how many people have a full library within reach, not how many come or what it brings them.");
        return reach.assumed()
                ? beside.followedBy(new Text("Aangenomen is dat deze groep net zo verspreid woont als alle inwoners.",
                        "The group is assumed to live spread like all inhabitants."))
                : beside;
    }

    private ObjectNode source(Source source) {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("source", source.id()).put("title", source.title())
                .put("year", source.year());
        source.strength().ifPresent(strength -> json.put("strength", strength.name()));
        source.caveat().ifPresent(caveat -> json.put("caveat", in(caveat)));
        return json;
    }

    private String in(Text text) {
        return text.in(language);
    }
}
