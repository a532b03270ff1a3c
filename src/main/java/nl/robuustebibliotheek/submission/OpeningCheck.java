package nl.robuustebibliotheek.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import tools.jackson.databind.JsonNode;

/** A location opens before it closes, and no two of its times with the same staffing overlap. */
final class OpeningCheck implements Check {

    @Override
    public void look(JsonNode submission, FoundProblems found) {
        JsonNode locations = submission.at("/proximity/locations");
        for (int i = 0; i < locations.size(); i++) {
            look(locations.path(i).path("opening"), "/proximity/locations/" + i + "/opening", found);
        }
    }

    private static void look(JsonNode opening, String pointer, FoundProblems found) {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < opening.size(); i++) {
            Stretch stretch = Stretch.of(Pointer.to(pointer, i), opening.path(i));
            if (!stretch.complete() || found.at(stretch.place + "/from") || found.at(stretch.place + "/to")) {
                continue;
            }
            if (stretch.from >= stretch.to) {
                JsonNode time = opening.path(i);
                found.add(ProblemCode.OPENING_BACKWARDS.at(stretch.place + "/to", time.path("to"), time.path("from")));
            } else {
                stretches.add(stretch);
            }
        }
        stretches.sort(Comparator.comparing(Stretch::group).thenComparingInt(Stretch::from));
        findOverlaps(stretches, found);
    }

    private static void findOverlaps(List<Stretch> sorted, FoundProblems found) {
        for (int i = 1; i < sorted.size(); i++) {
            Stretch earlier = sorted.get(i - 1);
            Stretch later = sorted.get(i);
            if (earlier.group.equals(later.group) && later.from < earlier.to) {
                found.add(ProblemCode.OPENING_OVERLAP.at(later.place, later.shown, earlier.shown));
                if (earlier.to > later.to) {
                    sorted.set(i, earlier);
                }
            }
        }
    }

    /** An opening time; those of one group may not overlap. */
    private record Stretch(String place, String group, int from, int to, String shown) {

        static Stretch of(String place, JsonNode time) {
            String group = time.path("day").asString("") + " " + time.path("staffedBy").asString("");
            JsonNode from = time.path("from");
            JsonNode to = time.path("to");
            String shown = from.asString("") + "–" + to.asString("");
            return new Stretch(place, group, TimeOfDay.minutes(from), TimeOfDay.minutes(to), shown);
        }

        boolean complete() {
            return from != TimeOfDay.NO_TIME && to != TimeOfDay.NO_TIME;
        }
    }
}
