package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.category.Theme;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.SourceDocument;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Standing;
import nl.robuustebibliotheek.guide.passage.HandedIn;
import nl.robuustebibliotheek.guide.passage.HitDecision;
import nl.robuustebibliotheek.guide.passage.Recognised;
import nl.robuustebibliotheek.guide.passage.Recognised.Hit;
import nl.robuustebibliotheek.guide.passage.Recognised.Tone;
import nl.robuustebibliotheek.guide.passage.Recognised.Unread;

/**
 * The hits of policy texts that were handed in, each a proposal until an adviser decides. What is decided stands in the context
 * of the municipality and nowhere else.
 */
public final class Proposals {

    private static final int MOST_GOALS = 500;
    private static final int TRIES = 5;

    private final GuideRecords records;
    private final GuideJson<MunicipalityContext> contexts;
    private final GuideJson<HandedIn> texts = GuideJson.neverSent(HandedIn.class);
    private final GuideJson<HitDecision> decisions = new GuideJson<>(HitDecision.class, "hit-decision.schema.json");

    Proposals(GuideRecords records, GuideJson<MunicipalityContext> contexts) {
        this.records = records;
        this.contexts = contexts;
    }

    /** @param undecided how many hits nobody has decided about yet */
    public record Listed(String id, String title, int hits, long undecided) {}

    /**
     * @param notUnderstood sentences that sound like a goal but name no theme that we know, literally
     * @param pagesWithoutText pages on which nothing could be read, such as a picture
     */
    public record Shown(String id, String title, long undecided, List<HitShown> hits, List<Unread> notUnderstood,
            List<Integer> pagesWithoutText, int sentences) {}

    /**
     * A hit with what was decided about it.
     *
     * @param number the last part of its address
     * @param standing what the adviser did with it; {@code proposed} as long as nobody decided
     * @param recognised the theme that was found; {@code theme} is what the adviser made of it
     */
    public record HitShown(int number, String quotation, Optional<Integer> page, String recognised, String word,
            Tone tone, String standing, String theme, boolean against) {

        private boolean isUndecided() {
            return standing.equals(said(Standing.PROPOSED));
        }
    }

    /** Keeps what was recognised. The same text once more is the same text: what was decided about it stays. */
    public Shown handIn(HandedIn text) {
        if (find(text.municipality(), text.id()).filter(text::equals).isEmpty()) {
            records.keep(Kind.POLICY_TEXT, text.key(), texts.write(text), Optional.empty());
        }
        return shown(text);
    }

    public List<Listed> of(String municipality) {
        return records.keys(Kind.POLICY_TEXT).stream().filter(key -> key.startsWith(municipality + "/"))
                .flatMap(key -> records.find(Kind.POLICY_TEXT, key).stream()).map(this::read).map(this::shown)
                .map(each -> new Listed(each.id(), each.title(), each.hits().size(), each.undecided())).toList();
    }

    public Optional<Shown> text(String municipality, String id) {
        return find(municipality, id).map(this::shown);
    }

    public Optional<HitShown> hit(String municipality, String id, int number) {
        return find(municipality, id).flatMap(text -> text.hit(number)
                .map(hit -> shown(number, hit, goal(context(municipality), text, number))));
    }

    /**
     * Accepts, changes or drops one hit, or takes that back. The rest of the context stays as it is.
     *
     * @return nothing when there is no such hit
     * @throws InvalidGuideInput when it cannot be decided like that
     */
    public Optional<HitShown> decide(String municipality, String id, int number, byte[] body, GuideData data) {
        HandedIn text = find(municipality, id).orElse(null);
        Hit hit = text == null ? null : text.hit(number).orElse(null);
        if (text == null || hit == null) {
            return Optional.empty();
        }
        HitDecision decision = decisions.read(body);
        check(decision, hit, data);
        MunicipalityContext after = change(municipality, context -> with(context, text, number, hit, decision));
        return Optional.of(shown(number, hit, goal(Optional.of(after), text, number)));
    }

    /** Somebody else may decide about another hit at the same moment; then the change is made anew upon theirs. */
    private MunicipalityContext change(String municipality, UnaryOperator<MunicipalityContext> change) {
        for (int left = TRIES;; left--) {
            Optional<Kept> before = records.find(Kind.CONTEXT, municipality);
            MunicipalityContext after = change.apply(before.map(each -> contexts.readKept(each.document()))
                    .orElseGet(() -> MunicipalityContext.of(municipality)));
            try {
                records.keep(Kind.CONTEXT, municipality, contexts.write(after),
                        Optional.of(before.map(Kept::revision).orElse(0)));
                return after;
            } catch (RecordChanged another) {
                if (left == 0) {
                    throw another;
                }
            }
        }
    }

    private static void check(HitDecision decision, Hit hit, GuideData data) {
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

    private static MunicipalityContext with(MunicipalityContext context, HandedIn text, int number, Hit hit,
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

    private static Optional<Goal> goal(Optional<MunicipalityContext> context, HandedIn text, int number) {
        return context.stream().flatMap(each -> each.goals().stream()).filter(goal -> isOf(goal, text, number))
                .findFirst();
    }

    private Shown shown(HandedIn text) {
        Optional<MunicipalityContext> context = context(text.municipality());
        Recognised found = text.found();
        List<HitShown> hits = IntStream.rangeClosed(1, found.hits().size())
                .mapToObj(number -> shown(number, found.hits().get(number - 1), goal(context, text, number))).toList();
        return new Shown(text.id(), text.title(),
                hits.stream().filter(HitShown::isUndecided).count(), hits,
                found.notUnderstood(), found.pagesWithoutText(), found.sentences());
    }

    private static HitShown shown(int number, Hit hit, Optional<Goal> decided) {
        return new HitShown(number, hit.quotation(), hit.page(), hit.theme(), hit.word(), hit.tone(),
                said(decided.flatMap(goal -> Optional.ofNullable(goal.standing())).orElse(Standing.PROPOSED)),
                decided.flatMap(Goal::theme).orElse(hit.theme()),
                decided.map(Goal::against).orElse(hit.tone() == Tone.AGAINST));
    }

    /** As an adviser sends it. */
    private static String said(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT);
    }

    private Optional<MunicipalityContext> context(String municipality) {
        return records.find(Kind.CONTEXT, municipality).map(kept -> contexts.readKept(kept.document()));
    }

    private Optional<HandedIn> find(String municipality, String id) {
        return records.find(Kind.POLICY_TEXT, HandedIn.key(municipality, id)).map(this::read);
    }

    private HandedIn read(Kept kept) {
        return texts.readKept(kept.document());
    }
}
