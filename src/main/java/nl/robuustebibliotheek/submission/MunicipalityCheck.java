package nl.robuustebibliotheek.submission;

import java.util.LinkedHashSet;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/** Every municipality is in the list once, and every location lies in one of them. */
final class MunicipalityCheck implements Check {

    private static final String LIST = "/municipalities";
    private static final int MOST_SHOWN = 10;

    @Override
    public void look(JsonNode submission, FoundProblems found) {
        JsonNode municipalities = submission.path("municipalities");
        boolean readable = areReadable(municipalities, found);
        Set<String> codes = codes(municipalities, found);
        if (readable) {
            lookAtLocations(submission.at("/proximity/locations"), codes, found);
        }
    }

    /** Whether all codes are good: otherwise a location may lie in one of those that are not. */
    private static boolean areReadable(JsonNode municipalities, FoundProblems found) {
        boolean readable = municipalities.isArray() && !found.at(LIST);
        for (int i = 0; i < municipalities.size(); i++) {
            String place = Pointer.to(LIST, i);
            readable &= !found.at(place) && !found.at(place + "/code");
        }
        return readable;
    }

    private static Set<String> codes(JsonNode municipalities, FoundProblems found) {
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < municipalities.size(); i++) {
            JsonNode code = municipalities.path(i).path("code");
            if (code.isString() && !codes.add(code.stringValue())) {
                found.add(ProblemCode.DUPLICATE_MUNICIPALITY.at(Pointer.to(LIST, i) + "/code", code));
            }
        }
        return codes;
    }

    private static void lookAtLocations(JsonNode locations, Set<String> codes, FoundProblems found) {
        for (int i = 0; i < locations.size(); i++) {
            JsonNode code = locations.path(i).path("municipality");
            if (code.isString() && !codes.contains(code.stringValue())) {
                String place = Pointer.to("/proximity/locations", i) + "/municipality";
                found.add(place, () -> unknown(place, code.stringValue(), codes));
            }
        }
    }

    private static Problem unknown(String place, String code, Set<String> codes) {
        Problem problem = ProblemCode.UNKNOWN_MUNICIPALITY.at(place, code, codes.stream().limit(MOST_SHOWN).toList());
        return Suggestion.add(problem, Nearest.to(code, codes));
    }
}
