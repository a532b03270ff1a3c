package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.Theme;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.SourceDocument;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Standing;
import nl.robuustebibliotheek.guide.passage.HandedIn;
import nl.robuustebibliotheek.guide.passage.HitDecision;
import nl.robuustebibliotheek.guide.passage.Recognised.Hit;
import nl.robuustebibliotheek.guide.passage.Recognised.Tone;

/** How a hit of a policy text becomes a goal of the municipality once an adviser decides so. */
final class HitGoals {

    private static final int MOST_GOALS = 500;

    private HitGoals() {}

    /** @throws InvalidGuideInput when it cannot be decided like that */
    static void check(HitDecision decision, Hit hit, GuideData data) {
        List<String> themes = data.themes().stream().map(Theme::id).toList();
        if (decision.theme().filter(theme -> !themes.contains(theme)).isPresent()) {
            throw InvalidGuideInput.of("/theme", "theme-unknown",
                    "Dit thema kennen wij niet. Misschien bedoelt u een van %s.".formatted(themes),
                    "We do not know this theme. Maybe you mean one of %s.".formatted(themes));
        }
        boolean used = decision.standing() == Standing.ACCEPTED || decision.standing() == Standing.CHANGED;
        boolean doubtful = hit.tone() == Tone.CONDITIONAL || hit.tone() == Tone.DENIAL;
        if (used && doubtful && decision.against().isEmpty()) {
            throw InvalidGuideInput.of("/against", "hit-needs-reading",
                    "Deze zin ontkent iets of stelt een voorwaarde. Misschien kunt u met against (true of false) zeggen of hij tegen een aanbod gaat.",
                    "This sentence denies something or makes a condition. Maybe you can say with against (true or false) whether it goes against an offering.");
        }
    }

    /** The context with what was decided about one hit; the rest stays as it is. */
    static MunicipalityContext with(MunicipalityContext context, HandedIn text, int number, Hit hit,
            HitDecision decision) {
        List<Goal> goals = new ArrayList<>(context.goals());
        int place = IntStream.range(0, goals.size()).filter(each -> isOf(goals.get(each), text, number)).findFirst()
                .orElse(goals.size());
        if (place < goals.size()) {
            goals.remove(place);
        }
        if (decision.standing() == Standing.PROPOSED) {
            return context.withGoals(goals, context.documents());
        }
        if (goals.size() >= MOST_GOALS) {
            throw InvalidGuideInput.of("/standing", "too-many-entries",
                    "Er staan al %d doelen bij deze gemeente. Misschien kunt u er eerst een paar weghalen."
                            .formatted(MOST_GOALS),
                    "This municipality has %d goals already. Maybe you can take some away first."
                            .formatted(MOST_GOALS));
        }
        goals.add(place, goal(text, number, hit, decision));
        List<SourceDocument> documents = new ArrayList<>(context.documents());
        if (documents.stream().noneMatch(each -> each.id().equals(text.id()))) {
            documents.add(new SourceDocument(text.id(), text.title(), Optional.empty(), Optional.empty(),
                    Optional.empty()));
        }
        return context.withGoals(goals, documents);
    }

    /** Another theme, or another reading of its tone, makes an accepted hit a changed one. */
    private static Goal goal(HandedIn text, int number, Hit hit, HitDecision decision) {
        String theme = decision.theme().orElse(hit.theme());
        boolean against = decision.against().orElse(hit.tone() == Tone.AGAINST);
        boolean other = !theme.equals(hit.theme()) || against != (hit.tone() == Tone.AGAINST);
        Standing standing = decision.standing() == Standing.ACCEPTED && other ? Standing.CHANGED : decision.standing();
        return new Goal(hit.quotation(), Optional.of(theme), Optional.of(text.id()),
                hit.page().map(page -> Integer.toString(page)), standing, against, Optional.of(number));
    }

    private static boolean isOf(Goal goal, HandedIn text, int number) {
        return goal.document().filter(text.id()::equals).isPresent() && goal.hit().filter(hit -> hit == number)
                .isPresent();
    }

    /** The goal that was made of a hit, where somebody decided about it. */
    static Optional<Goal> of(Optional<MunicipalityContext> context, HandedIn text, int number) {
        return context.stream().flatMap(each -> each.goals().stream()).filter(goal -> isOf(goal, text, number))
                .findFirst();
    }
}
