package nl.robuustebibliotheek.submission;

import tools.jackson.databind.JsonNode;

/** No part is larger than its whole: the part of a number that does not belong to the library, schools with an agreement. */
final class PartCheck implements Check {

    @Override
    public void look(JsonNode submission, FoundProblems found) {
        lookInside(submission, "", found);
        JsonNode programmes = submission.at("/activities/programmes");
        programmes.properties().forEach(programme -> lookAtSchools(programme.getValue(),
                Pointer.to("/activities/programmes", programme.getKey()), found));
    }

    private static void lookInside(JsonNode node, String pointer, FoundProblems found) {
        JsonNode part = node.path("notAttributable");
        JsonNode whole = node.path("value");
        if (isMore(part, whole)) {
            found.add(ProblemCode.PART_ABOVE_WHOLE.at(pointer + "/notAttributable", part, whole));
        }
        node.properties().forEach(entry -> lookInside(entry.getValue(), Pointer.to(pointer, entry.getKey()), found));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            lookInside(node.path(i), Pointer.to(pointer, i), found);
        }
    }

    private static void lookAtSchools(JsonNode programme, String pointer, FoundProblems found) {
        JsonNode schools = number(programme.path("schools"));
        JsonNode agreements = number(programme.path("withAgreement"));
        if (isMore(agreements, schools)) {
            found.add(ProblemCode.MORE_AGREEMENTS_THAN_SCHOOLS.at(pointer + "/withAgreement", agreements, schools));
        }
    }

    private static JsonNode number(JsonNode answer) {
        return answer.isObject() ? answer.path("value") : answer;
    }

    private static boolean isMore(JsonNode part, JsonNode whole) {
        return part.isNumber() && whole.isNumber() && part.decimalValue().compareTo(whole.decimalValue()) > 0;
    }
}
