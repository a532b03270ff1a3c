package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.round.Agreement;
import nl.robuustebibliotheek.guide.round.Round;

/** The yearly look back, and a proposal for what the accounts are about. */
final class FeedbackChapter implements Chapter {

    @Override
    public String key() {
        return "feedback";
    }

    @Override
    public List<Part> parts(Telling telling) {
        Optional<Round> round = telling.brief().round().filter(each -> !each.agreements().isEmpty());
        if (round.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("feedback.intro", "year", Integer.toString(round.get().year())));
        parts.add(new Part.Table(telling.say("feedback.title"),
                List.of(telling.say("agreements.action"), telling.say("feedback.state"),
                        telling.say("feedback.yielded")),
                round.get().agreements().stream().map(each -> row(telling, each)).toList(),
                List.of(References.ROUND)));
        parts.add(telling.teller().heading("feedback.accounting"));
        String measures = round.get().agreements().stream().flatMap(each -> each.measure().stream())
                .map(Agreement.Measure::name).distinct().collect(Collectors.joining(", "));
        parts.add(telling.paragraph("feedback.accounting-text", "measures",
                measures.isEmpty() ? telling.say("feedback.accounting-default") : measures));
        return parts;
    }

    private static List<Cell> row(Telling telling, Agreement agreement) {
        String since = agreement.since()
                .map(year -> " (" + telling.say("feedback.since", "year", Integer.toString(year)) + ")").orElse("");
        Optional<String> yielded = agreement.yielded().or(() -> agreement.measure().flatMap(measure -> measure.reached()
                .map(value -> measure.name() + ": " + telling.teller().number(value, 2) + " " + measure.unit())));
        return List.of(Cell.words(agreement.action() + since),
                Cell.words(telling.say(
                        "feedback." + agreement.state().name().toLowerCase(Locale.ROOT).replace('_', '-'))),
                yielded.or(agreement::whyNot).map(Cell::words).orElseGet(Cell::unknown));
    }
}
