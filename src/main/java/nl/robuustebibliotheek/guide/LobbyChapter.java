package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.round.Round;

/** The lobby agenda: an item for the management team, and what the contact log tells. */
final class LobbyChapter implements Chapter {

    @Override
    public String key() {
        return "lobby";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("lobby.intro"));
        parts.add(telling.teller().list("lobby", true));
        CalendarChapter.nextDecision(telling)
                .ifPresent((Moment next) -> parts.add(telling.paragraph(
                        "lobby.next", "title", next.title(), "day", telling.teller().day(next.date()))));
        Optional<Round> round = telling.brief().round().filter(each -> !each.contacts().isEmpty());
        if (round.isEmpty()) {
            parts.add(telling.teller().note(NoteKind.TIP, "lobby.no-log"));
        } else {
            parts.add(telling.paragraph("lobby.log", "year", Integer.toString(round.get().year()), "count",
                    Integer.toString(round.get().contacts().size())));
            if (round.get().spokenOnlyAtAccountingTime()) {
                parts.add(telling.teller().note(NoteKind.CAVEAT, "lobby.only-accounts"));
            }
        }
        return parts;
    }
}
