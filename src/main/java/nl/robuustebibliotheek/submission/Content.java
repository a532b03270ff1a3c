package nl.robuustebibliotheek.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import tools.jackson.databind.JsonNode;

/** Everything that a submission and its what-if copies have in common. */
record Content(
        Library library,
        int referenceYear,
        List<Municipality> municipalities,
        Optional<List<Partner>> partners,
        Optional<CategoryChoice> category,
        Consent consent,
        Optional<String> earlierAssessment,
        Map<String, Answer> answers,
        JsonNode json,
        String hash) {

    Content {
        municipalities = List.copyOf(municipalities);
        partners = partners.map(List::copyOf);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
}
