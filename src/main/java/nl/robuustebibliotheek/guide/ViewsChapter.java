package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.guide.round.Round.View;
import nl.robuustebibliotheek.indicator.BuildingBlock;

/** Where library, adviser and municipality see a building block differently: the agenda of the talk. */
final class ViewsChapter implements Chapter {

    @Override
    public String key() {
        return "views";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        Optional<Round> round = telling.brief().round().filter(each -> !each.views().isEmpty());
        if (round.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("views.intro"));
        Map<String, List<View>> differences = round.get().differences();
        differences.forEach((block, views) -> parts.add(table(telling, block, views)));
        if (differences.size() < BuildingBlock.values().length) {
            parts.add(telling.paragraph("views.same"));
        }
        return parts;
    }

    private static Part table(Telling telling, String block, List<View> views) {
        String title = BuildingBlock.of(block).map(each -> telling.teller().say(each.title())).orElse(block);
        return new Part.Table(title,
                List.of(telling.say("views.side"), telling.say("views.seen"), telling.say("views.text")),
                views.stream().map(view -> List.<Cell>of(Cell.words(say(telling, view.by())),
                        Cell.words(say(telling, view.seen())), Cell.words(view.text().orElse("–")))).toList(),
                List.of(References.ROUND));
    }

    private static String say(Telling telling, Enum<?> word) {
        return telling.say("views." + word.name().toLowerCase(Locale.ROOT));
    }
}
