package nl.robuustebibliotheek.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.Site;
import nl.robuustebibliotheek.proximity.SiteReader;
import nl.robuustebibliotheek.proximity.Sites;
import nl.robuustebibliotheek.submission.Problem;

/** Writes what somebody wants to change about locations as the API takes it. */
final class PlacesChangesWriter {

    static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday");
    static final int MOST_LOCATIONS = 200;

    private final PlacesEntries entries;
    private final Places places;
    private final JsonNode submission;
    private final List<Problem> problems = new ArrayList<>();

    PlacesChangesWriter(PlacesEntries entries, Places places, JsonNode submission) {
        this.entries = entries;
        this.places = places;
        this.submission = submission;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    void write(ObjectNode question) {
        ArrayNode changes = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        closed(changes);
        moved(changes);
        hours(changes);
        opened(changes);
        if (!changes.isEmpty()) {
            question.set("changes", changes);
        }
        String count = entries.at("new.count");
        if (count.matches("[1-9]|10")) {
            question.putObject("newLocations").put("count", Integer.parseInt(count)).put("aim",
                    entries.at("new.aim").equals("within-reach") ? "within-reach" : "mean-distance");
        }
    }

    /** Each name once: two rows of one name close together. */
    static List<String> names(JsonNode submission) {
        return submission.at(Entries.LOCATIONS).valueStream().map(each -> each.path("name").asString(""))
                .filter(name -> !name.isEmpty()).distinct().limit(MOST_LOCATIONS).toList();
    }

    private void closed(ArrayNode changes) {
        List<String> names = names(submission);
        for (int number = 0; number < names.size(); number++) {
            if (!entries.at("close." + number).isEmpty()) {
                changes.addObject().put("kind", "close").put("location", names.get(number));
            }
        }
    }

    private void moved(ArrayNode changes) {
        if (!entries.at("move.place").isEmpty() || !entries.at("move.location").isEmpty()) {
            chosen("move.location", "/move").ifPresent(name -> where(name, "", entries.at("move.place"), "/move")
                    .ifPresent(site -> changes.addObject().put("kind", "move").put("location", name)
                            .set("geometry", PlacesQuestionWriter.point(site))));
        }
    }

    private void hours(ArrayNode changes) {
        List<String> typed = DAYS.stream().filter(day -> !entries.at("hours." + day).isEmpty()).toList();
        if (typed.isEmpty() && entries.at("hours.location").isEmpty()) {
            return;
        }
        ArrayNode opening = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        String staffing = List.of("volunteer", "none").contains(entries.at("hours.staffing"))
                ? entries.at("hours.staffing")
                : "professional";
        for (String day : typed) {
            OpeningHours.read(entries.at("hours." + day), day, staffing).ifPresentOrElse(
                    intervals -> intervals.forEach(opening::add),
                    () -> problems.add(PlacesWords.NO_HOURS.at("/hours/" + day)));
        }
        chosen("hours.location", "/hours").ifPresent(name -> changes.addObject().put("kind", "hours")
                .put("location", name).set("opening", opening));
    }

    private void opened(ArrayNode changes) {
        String name = entries.at("open.name");
        if (!name.isEmpty() || !entries.at("open.place").isEmpty()) {
            String code = submission.at("/municipalities/0/code").asString(PlacesQuestionWriter.NO_CODE);
            where(name, entries.at("open.type"), entries.at("open.place"), "/open").ifPresent(site -> {
                ObjectNode location = changes.addObject().put("kind", "open").putObject("location");
                PlacesQuestionWriter.location(site, code, location);
            });
        }
    }

    private Optional<String> chosen(String field, String where) {
        List<String> names = names(submission);
        String number = entries.at(field);
        if (number.matches("[0-9]{1,3}") && Integer.parseInt(number) < names.size()) {
            return Optional.of(names.get(Integer.parseInt(number)));
        }
        problems.add(PlacesWords.LOCATION_NEEDED.at(where));
        return Optional.empty();
    }

    private Optional<Site> where(String name, String type, String place, String where) {
        Sites read = new SiteReader(places).read(new TypedPlaces().add(name, type, place).table(), Crs.CRS84, "");
        read.problems().forEach(each -> problems.add(new Problem(where, each.code(), each.detail())));
        return read.all().stream().findFirst();
    }
}
