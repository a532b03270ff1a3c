package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Role;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Text;

/** Official, then alderman, then council; and whom to inform before this talk. */
final class RoyalRoadChapter implements Chapter {

    @Override
    public String key() {
        return "royal-road";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.teller().list("royal-road", true));
        Audience audience = telling.brief().audience();
        List<String> first = before(audience).stream().map(Audience::title).map((Text title) -> telling.teller()
                .say(title)).toList();
        String listener = telling.teller().say(audience.title());
        parts.add(first.isEmpty() ? telling.paragraph("royal-road.start", "listener", listener)
                : telling.paragraph("royal-road.first", "listener", listener, "first", String.join(", ", first)));
        parts.add(telling.paragraph("royal-road.other"));
        List<Role> roles = telling.brief().context().map(MunicipalityContext::roles).orElse(List.of());
        if (!roles.isEmpty()) {
            parts.add(new Part.Table(telling.say("royal-road.roles"),
                    List.of(telling.say("royal-road.role"), telling.say("royal-road.fields")),
                    roles.stream().map(role -> List.<Cell>of(
                            Cell.words(Audience.of(role.audience()).map(each -> telling.teller().say(each.title()))
                                    .orElse(role.audience())),
                            Cell.words(String.join(", ", role.portfolio().stream()
                                    .map(field -> telling.say("field." + field)).toList()))))
                            .toList(),
                    List.of(References.CONTEXT)));
        }
        return parts;
    }

    /** Who knows of this talk before it is held. */
    static List<Audience> before(Audience audience) {
        return switch (audience) {
            case OFFICIAL, BOARD, STAFF -> List.of();
            case OTHER_OFFICIAL, ALDERMAN -> List.of(Audience.OFFICIAL);
            case OTHER_ALDERMAN, MAYOR -> List.of(Audience.OFFICIAL, Audience.ALDERMAN);
            case COUNCIL -> List.of(Audience.OFFICIAL, Audience.ALDERMAN);
        };
    }
}
