package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Text;

/** Writes what was worked out as JSON, with the texts in one language. */
public final class ProximityJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Language language;
    private final Crs crs;

    /** @param crs how points are written */
    public ProximityJson(Language language, Crs crs) {
        this.language = language;
        this.crs = crs;
    }

    /** The figures as they are now. */
    public ObjectNode measurements(ProximityAnswer answer) {
        ObjectNode json = head(answer);
        ArrayNode areas = json.putArray("areas");
        areas.add(area(answer.workedOut().whole(), answer));
        if (answer.workedOut().municipalities().size() > 1) {
            answer.workedOut().municipalities().forEach(each -> areas.add(area(each, answer)));
        }
        ArrayNode submitted = json.putArray("submitted");
        answer.workedOut().comparisons().forEach(each -> submitted.add(comparison(each)));
        return json;
    }

    /** The figures before and after, who loses, and where new locations do most. */
    public ObjectNode scenario(ProximityAnswer answer) {
        ObjectNode json = head(answer);
        answer.changed().ifPresent(
                changed -> json.set("change", scenario(changed.scenario(), changed.municipalities())));
        answer.chosen().ifPresent(chosen -> json.set("newLocations", chosen(chosen)));
        return json;
    }

    private ObjectNode head(ProximityAnswer answer) {
        ObjectNode json = NODES.objectNode();
        Method method = answer.request().question().method();
        json.putObject("method").put("kind", method.code()).put("countsAs", word(method.kind())).put("text",
                in(method.title()));
        json.putObject("places").put("source", answer.places().source()).put("hash", answer.places().hash())
                .put("neighbourhoods", answer.places().all().size()).put("leftOut", answer.places().leftOut().size());
        json.put("reachKm", answer.request().question().reachKm());
        ArrayNode remarks = json.putArray("remarks");
        for (Problem remark : answer.sites().remarks()) {
            remarks.addObject().put("pointer", remark.pointer()).put("code", remark.code()).put("text",
                    in(remark.detail()));
        }
        return json;
    }

    private ObjectNode area(Measured measured, ProximityAnswer answer) {
        ObjectNode json = NODES.objectNode();
        json.put("code", measured.area().code()).put("name", measured.area().name()).put("inhabitants",
                measured.area().inhabitants());
        measured.figures().forEach(each -> json.withArray("/figures").add(figure(each)));
        ArrayNode open = json.putArray("openWithinReach");
        measured.open().forEach(each -> open.addObject().put("moment", each.moment().code())
                .put("text", in(each.moment().title())).put("staffed", each.staffed()).put("low", plain(each.low()))
                .put("high", plain(each.high())));
        ArrayNode worst = json.putArray("worstServed");
        ScenarioJson.worst(measured, worst);
        ArrayNode within = json.putArray("withinReach");
        measured.within().forEach(each -> within.addObject().put("group", each.group().code())
                .put("text", in(each.group().title())).put("people", each.people())
                .put("surely", each.surely()).put("of", each.of()));
        ArrayNode published = json.putArray("published");
        answer.published(measured.area()).forEach(each -> published.add(published(each, measured)));
        notes(measured.notes(), json);
        return json;
    }

    private void notes(List<Measured.Note> notes, ObjectNode json) {
        ArrayNode all = json.putArray("remarks");
        notes.forEach(each -> all.addObject().put("code", each.code()).put("text", in(each.text())));
    }

    private ObjectNode figure(Figure figure) {
        return NODES.objectNode().put("kind", word(figure.kind())).put("definition", word(figure.to()))
                .put("group", figure.group().code()).put("value", plain(figure.value())).put("low", plain(figure.low()))
                .put("high", plain(figure.high())).put("atBest", figure.atBest())
                .put("unit", figure.kind().isShare() ? "share" : "km")
                .put("text", in(figure.definition()));
    }

    private ObjectNode published(PublishedDistance published, Measured measured) {
        boolean comparable = published.method() == measured.method().kind();
        ObjectNode json = NODES.objectNode().put("km", plain(published.kilometres()))
                .put("definition", word(published.definition())).put("method", word(published.method()))
                .put("year", published.year()).put("source", published.source()).put("comparable", comparable);
        measured.find(Figure.Kind.MEAN, published.definition())
                .ifPresent(ours -> json.put("workedOutKm", plain(ours.value())));
        return json;
    }

    private ObjectNode comparison(Comparison each) {
        ObjectNode json = NODES.objectNode().put("pointer", each.pointer()).put("standing", word(each.standing()));
        each.submitted().ifPresent(value -> json.put("submitted", plain(value)));
        return json.put("workedOut", plain(each.workedOut())).put("low", plain(each.low()))
                .put("high", plain(each.high()))
                .put("text", in(each.text()));
    }

    /** Of the service area, and of each municipality when there are more. */
    private ObjectNode scenario(Scenario whole, List<Scenario> municipalities) {
        ObjectNode json = scenario(whole);
        if (!municipalities.isEmpty()) {
            ArrayNode each = json.putArray("municipalities");
            municipalities.forEach(one -> each.add(NODES.objectNode().put("code", one.before().area().code())
                    .put("name", one.before().area().name()).setAll(scenario(one))));
        }
        return json;
    }

    private ObjectNode scenario(Scenario scenario) {
        ObjectNode json = new ScenarioJson(language).of(scenario);
        notes(scenario.after().notes(), json);
        return json;
    }

    private ObjectNode chosen(ProximityAnswer.ChosenSites chosen) {
        ObjectNode json = NODES.objectNode().put("aim", word(chosen.aim())).put("exact", chosen.chosen().exact());
        chosen.chosen().atLeast().ifPresent(share -> json.put("atLeastOfBest", plain(share)));
        json.put("text", in(new Text(
                "Gezocht onder de punten van de gebieden. De ondergrens gaat over de winst, niet over de afstand die overblijft.",
                "Looked for among the points of the areas. The bound is about the gain, not about the distance that remains.")));
        ArrayNode places = json.putArray("locations");
        PointWriter points = new PointWriter(crs);
        chosen.chosen().choices().forEach(each -> {
            ObjectNode place = places.addObject().put("code", each.candidate().code())
                    .put("name", each.candidate().name());
            place.put("gain", chosen.gain(each)).put("unit",
                    chosen.aim() == ProximityRequest.Aim.WITHIN_REACH ? "people" : "km");
            place.set("geometry", points.point(each.candidate().position()));
        });
        json.set("change", scenario(chosen.scenario(), chosen.municipalities()));
        return json;
    }

    private String in(Text text) {
        return text.in(language);
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
