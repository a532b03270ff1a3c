package nl.robuustebibliotheek.proximity;

import java.util.List;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Language;

/** Writes every figure before and after, and who loses or gains, as JSON. */
final class ScenarioJson {

    private final Language language;

    ScenarioJson(Language language) {
        this.language = language;
    }

    /** A figure that is there only before, or only after, has only that. */
    ObjectNode of(Scenario scenario) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode figures = json.putArray("figures");
        List<Figure> after = scenario.after().figures();
        scenario.before().figures().forEach(before -> {
            ObjectNode both = figure(figures, before);
            put(both, "before", before);
            after.stream().filter(before::asksTheSameAs).forEach(each -> put(both, "after", each));
        });
        after.stream().filter(each -> scenario.before().figures().stream().noneMatch(each::asksTheSameAs))
                .forEach(each -> put(figure(figures, each), "after", each));
        open(scenario, json.putArray("openWithinReach"));
        within(scenario, json.putArray("withinReach"));
        worst(scenario.before(), json.putArray("worstServedBefore"));
        worst(scenario.after(), json.putArray("worstServedAfter"));
        losses(scenario, json.putArray("reach"));
        further(scenario, json.putArray("furtherToGo"));
        return json;
    }

    private static ObjectNode figure(ArrayNode figures, Figure figure) {
        return figures.addObject().put("kind", ProximityJson.word(figure.kind()))
                .put("definition", ProximityJson.word(figure.to())).put("group", figure.group().code())
                .put("unit", figure.kind().isShare() ? "share" : "km");
    }

    private static void put(ObjectNode json, String name, Figure figure) {
        json.put(name, ProximityJson.plain(figure.value()));
        json.putObject(name + "Between").put("low", ProximityJson.plain(figure.low()))
                .put("high", ProximityJson.plain(figure.high())).put("atBest", figure.atBest());
    }

    private static void open(Scenario scenario, ArrayNode open) {
        for (int index = 0; index < scenario.before().open().size(); index++) {
            OpenWithinReach before = scenario.before().open().get(index);
            OpenWithinReach after = scenario.after().open().get(index);
            open.addObject().put("moment", before.moment().code()).put("staffed", before.staffed())
                    .put("before", ProximityJson.plain(before.low())).put("after", ProximityJson.plain(after.low()))
                    .put("beforeAtMost", ProximityJson.plain(before.high()))
                    .put("afterAtMost", ProximityJson.plain(after.high()));
        }
    }

    private void within(Scenario scenario, ArrayNode within) {
        for (Measured.Within before : scenario.before().within()) {
            ObjectNode one = within.addObject().put("group", before.group().code())
                    .put("text", before.group().title().in(language)).put("of", before.of())
                    .put("before", before.people()).put("beforeSurely", before.surely());
            scenario.after().within().stream().filter(each -> each.group().equals(before.group()))
                    .forEach(after -> one.put("after", after.people()).put("afterSurely", after.surely()));
        }
    }

    static void worst(Measured measured, ArrayNode worst) {
        measured.worst().forEach(each -> worst.addObject().put("code", each.neighbourhood().code())
                .put("name", each.neighbourhood().name()).put("inhabitants", each.neighbourhood().inhabitants())
                .put("nearest", each.nearest().name()).put("km", ProximityJson.plain(each.kilometres())));
    }

    private void losses(Scenario scenario, ArrayNode losses) {
        scenario.losses().forEach(each -> losses.addObject().put("group", each.group().code())
                .put("text", each.group().title().in(language)).put("definition", ProximityJson.word(each.to()))
                .put("lost", each.lost()).put("gained", each.gained()));
    }

    private static void further(Scenario scenario, ArrayNode further) {
        scenario.further().forEach(each -> {
            ObjectNode one = further.addObject().put("code", each.neighbourhood().code())
                    .put("name", each.neighbourhood().name()).put("inhabitants", each.neighbourhood().inhabitants())
                    .put("definition", ProximityJson.word(each.to()))
                    .put("before", ProximityJson.plain(each.before()));
            each.after().ifPresent(after -> one.put("after", ProximityJson.plain(after)));
        });
    }
}
