package nl.robuustebibliotheek.proximity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.submission.Answer;
import nl.robuustebibliotheek.submission.Submission;
import nl.robuustebibliotheek.submission.Text;

/**
 * How many people of a group have a full library within reach. That is all it says: not what they do there, nor what it brings.
 *
 * @param people how many have one
 * @param surely how many surely have one, when a location of which nobody said the hours is none
 * @param of how many there are
 * @param assumed whether the group is taken to live spread like all inhabitants, because nobody knows where it lives
 */
public record GroupReach(Kind kind, Text title, long people, long surely, long of, boolean assumed) {

    /** Groups about which there may be evidence. */
    public enum Kind {
        EVERYONE, YOUTH, SENIORS, OTHER
    }

    private static final int ADULT = 18;
    private static final int SENIOR = 65;

    /** Every group that the neighbourhoods know; youth and seniors otherwise from what the library submitted. */
    public static List<GroupReach> of(ProximityAnswer answer) {
        List<GroupReach> groups = new ArrayList<>();
        Measured whole = answer.workedOut().whole();
        whole.within()
                .forEach(each -> groups.add(new GroupReach(kind(each.group()), each.group().title(), each.people(),
                        each.surely(), each.of(), false)));
        if (whole.within().isEmpty()) {
            return groups;
        }
        Measured.Within everyone = whole.within().getFirst();
        submitted(groups, Kind.YOUTH, new Text("jeugd tot en met 17 jaar", "young people up to 17"), "youthInhabitants",
                answer.request().submission(), everyone);
        submitted(groups, Kind.SENIORS, new Text("65 jaar en ouder", "aged 65 and over"), "seniorInhabitants",
                answer.request().submission(), everyone);
        return groups;
    }

    private static Kind kind(Group group) {
        return switch (group) {
            case Group.Everyone _ -> Kind.EVERYONE;
            case Group.Aged(AgeBand band) when band.to() <= ADULT -> Kind.YOUTH;
            case Group.Aged(AgeBand band) when band.from() >= SENIOR -> Kind.SENIORS;
            case Group.Aged _ -> Kind.OTHER;
        };
    }

    private static void submitted(List<GroupReach> groups, Kind kind, Text title, String field, Submission submission,
            Measured.Within everyone) {
        if (groups.stream().anyMatch(each -> each.kind == kind)) {
            return;
        }
        sum(submission, field).ifPresent(all -> groups.add(new GroupReach(kind, title,
                spread(everyone.people(), everyone, all), spread(everyone.surely(), everyone, all),
                all.setScale(0, RoundingMode.HALF_EVEN).longValueExact(), true)));
    }

    private static long spread(long people, Measured.Within everyone, BigDecimal all) {
        return BigDecimal.valueOf(people).multiply(all)
                .divide(BigDecimal.valueOf(everyone.of()), 0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /** Of all municipalities together; nothing when one of them is not known. */
    private static Optional<BigDecimal> sum(Submission submission, String field) {
        List<BigDecimal> known = submission.municipalities().stream()
                .map(each -> submission.answer(each.pointerTo(field)))
                .filter(Answer.Amount.class::isInstance).map(Answer.Amount.class::cast).map(Answer.Amount::value)
                .toList();
        return known.size() == submission.municipalities().size() ? known.stream().reduce(BigDecimal::add)
                : Optional.empty();
    }
}
