package nl.robuustebibliotheek.web.guide;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.guide.Proposals.HitShown;
import nl.robuustebibliotheek.guide.Proposals.Wish;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Standing;
import nl.robuustebibliotheek.guide.passage.HitDecision;
import nl.robuustebibliotheek.guide.passage.Recognised.Tone;

/**
 * What stands at a hit on the page.
 *
 * @param choice whether it is accepted, dropped, or neither yet
 * @param reading whether the sentence speaks for or against an offering; empty when nobody said it
 * @param seen its state when the page was made
 */
record TypedHit(String choice, String theme, String reading, String seen) {

    static final String LATER = "proposed";
    static final String ACCEPT = "accepted";
    static final String DROP = "dropped";
    static final String FOR = "for";
    static final String AGAINST = "against";

    /** As it is decided now. */
    static TypedHit of(HitShown hit) {
        boolean decided = !hit.standing().equals(LATER);
        boolean doubtful = isDoubtful(hit) && !decided;
        String choice = hit.standing().equals("changed") ? ACCEPT : hit.standing();
        return new TypedHit(choice, hit.theme(), doubtful ? "" : hit.against() ? AGAINST : FOR, hit.state());
    }

    static TypedHit typed(HitShown hit, HttpServletRequest request) {
        String number = ":" + hit.number();
        String seen = GuideEditsDesk.field(request, "seen" + number);
        return seen.isEmpty() ? of(hit)
                : new TypedHit(GuideEditsDesk.field(request, "choice" + number),
                        GuideEditsDesk.field(request, "theme" + number),
                        GuideEditsDesk.field(request, "reading" + number),
                        seen);
    }

    static boolean isDoubtful(HitShown hit) {
        return hit.tone() == Tone.CONDITIONAL || hit.tone() == Tone.DENIAL;
    }

    /** As if the page had just been made, with what somebody typed in it. */
    TypedHit seenAs(HitShown hit) {
        return new TypedHit(choice, theme, reading, hit.state());
    }

    /** Whether somebody chose another theme or reading and did not say what to do with the sentence. */
    boolean isHalf(HitShown hit) {
        TypedHit now = of(hit);
        boolean other = !theme.equals(now.theme()) || !reading.equals(now.reading());
        return choice.equals(LATER) && now.choice().equals(LATER) && other;
    }

    /** What is to be decided; nothing when the adviser left it as it was. */
    Optional<Wish> wish() {
        String[] before = seen.split("/", 3);
        if (before.length < 3) {
            return Optional.empty();
        }
        String was = before[0].equals("changed") ? ACCEPT : before[0];
        boolean sameTheme = theme.equals(before[1]);
        boolean sameReading = reading.equals(Boolean.parseBoolean(before[2]) ? AGAINST : FOR);
        boolean same = choice.equals(was) && (choice.equals(LATER) || sameTheme && sameReading);
        return same ? Optional.empty() : Optional.of(new Wish(decision(), seen));
    }

    private HitDecision decision() {
        Optional<Boolean> against = reading.isEmpty() ? Optional.empty() : Optional.of(reading.equals(AGAINST));
        return switch (choice) {
            case ACCEPT -> new HitDecision(Standing.ACCEPTED, Optional.of(theme), against);
            case DROP -> new HitDecision(Standing.DROPPED, Optional.of(theme), against);
            default -> new HitDecision(Standing.PROPOSED, Optional.empty(), Optional.empty());
        };
    }
}
