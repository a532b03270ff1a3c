package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Round> years = years(telling.brief());
        if (years.isEmpty()) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        years.forEach(round -> {
            parts.add(telling.paragraph("feedback.intro", "year", Integer.toString(round.year())));
            parts.add(new Part.Table(telling.say("feedback.table", "year", Integer.toString(round.year())),
                    List.of(telling.say("agreements.action"), telling.say("feedback.state"),
                            telling.say("feedback.yielded")),
                    round.agreements().stream().map(each -> row(telling, each)).toList(), List.of(References.ROUND)));
        });
        parts.add(telling.teller().heading("feedback.accounting"));
        String measures = years.stream().flatMap(round -> round.agreements().stream())
                .flatMap(each -> each.measure().stream()).map(Agreement.Measure::name).distinct()
                .collect(Collectors.joining(", "));
        parts.add(telling.paragraph("feedback.accounting-text", "measures",
                measures.isEmpty() ? telling.say("feedback.accounting-default") : measures));
        return parts;
    }

    /** The year before as it ended, and this year as far as it is; what was only carried over is not told twice. */
    private static List<Round> years(GuideBrief brief) {
        Optional<Round> before = brief.before().filter(each -> !each.agreements().isEmpty());
        Optional<Round> now = brief.round().filter(each -> !each.agreements().isEmpty())
                .filter(each -> before.isEmpty() || each.agreements().stream().anyMatch(Agreement::isReported));
        return Stream.concat(before.stream(), now.stream()).toList();
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
