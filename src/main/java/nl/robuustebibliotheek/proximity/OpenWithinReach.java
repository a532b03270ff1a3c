package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the inhabitants with a location within reach that is open then.
 *
 * @param staffed whether somebody works there then
 * @param low when locations with unknown hours are closed, and high when they are open
 */
public record OpenWithinReach(Moment moment, boolean staffed, BigDecimal low, BigDecimal high) {

    static List<OpenWithinReach> of(List<Neighbourhood> neighbourhoods, List<Site> sites, Question question) {
        Map<List<Site>, BigDecimal> known = new HashMap<>();
        List<OpenWithinReach> all = new ArrayList<>();
        for (boolean staffed : new boolean[]{true, false}) {
            for (Moment moment : Moment.all()) {
                List<Site> surely = sites.stream()
                        .filter(site -> site.opening().filter(hours -> moment.open(hours, staffed)).isPresent())
                        .toList();
                List<Site> maybe = sites.stream()
                        .filter(site -> site.opening().map(hours -> moment.open(hours, staffed)).orElse(true)).toList();
                all.add(new OpenWithinReach(moment, staffed,
                        known.computeIfAbsent(surely, open -> share(neighbourhoods, open, question)),
                        known.computeIfAbsent(maybe, open -> share(neighbourhoods, open, question))));
            }
        }
        return all;
    }

    private static BigDecimal share(List<Neighbourhood> neighbourhoods, List<Site> open, Question question) {
        return new Distribution(neighbourhoods, question.method().reach(neighbourhoods, open), Group.EVERYONE)
                .within(question.reach()).map(Distribution.Span::value).orElse(BigDecimal.ZERO);
    }
}
