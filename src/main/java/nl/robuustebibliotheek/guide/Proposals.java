package nl.robuustebibliotheek.guide;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Standing;
import nl.robuustebibliotheek.guide.passage.HandedIn;
import nl.robuustebibliotheek.guide.passage.HitDecision;
import nl.robuustebibliotheek.guide.passage.Recognised;
import nl.robuustebibliotheek.guide.passage.Recognised.Hit;
import nl.robuustebibliotheek.guide.passage.Recognised.Tone;
import nl.robuustebibliotheek.guide.passage.Recognised.Unread;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;

/**
 * The hits of policy texts that were handed in, each a proposal until an adviser decides. What is decided stands in the context
 * of the municipality and nowhere else.
 */
public final class Proposals {

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

        /** What is decided about it now, to see later whether somebody decided otherwise. */
        public String state() {
            return standing + "/" + theme + "/" + against;
        }
    }

    /**
     * What an adviser wants with a hit.
     *
     * @param seen the state in which the adviser saw it
     */
    public record Wish(HitDecision decision, String seen) {}

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
                .map(hit -> shown(number, hit, HitGoals.of(context(municipality), text, number))));
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
        HitGoals.check(decision, hit, data);
        MunicipalityContext after = change(municipality,
                context -> HitGoals.with(context, text, number, hit, decision));
        return Optional.of(shown(number, hit, HitGoals.of(Optional.of(after), text, number)));
    }

    /**
     * Decides about several hits at once: about all of them, or none.
     *
     * @param wishes by the number of the hit
     * @return nothing when there is no such text
     * @throws InvalidGuideInput with everything that cannot be decided like that, each at its hit
     * @throws RecordChanged when somebody else decided about one of these hits since it was seen
     */
    public Optional<Shown> decide(String municipality, String id, Map<Integer, Wish> wishes, GuideData data) {
        return find(municipality, id).map(text -> {
            Map<Integer, Wish> known = new TreeMap<>(wishes);
            known.keySet().removeIf(number -> text.hit(number).isEmpty());
            check(text, known, data);
            if (!known.isEmpty()) {
                change(municipality, context -> with(context, text, known));
            }
            return shown(text);
        });
    }

    private static void check(HandedIn text, Map<Integer, Wish> wishes, GuideData data) {
        Problems problems = Problems.none();
        for (Map.Entry<Integer, Wish> each : wishes.entrySet()) {
            try {
                HitGoals.check(each.getValue().decision(), text.hit(each.getKey()).orElseThrow(), data);
            } catch (InvalidGuideInput invalid) {
                problems = problems.and(Problems.of(invalid.problems().stream()
                        .map(problem -> new Problem("/hits/" + each.getKey() + problem.pointer(), problem.code(),
                                problem.detail()))
                        .toList()));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
    }

    private static MunicipalityContext with(MunicipalityContext context, HandedIn text, Map<Integer, Wish> wishes) {
        MunicipalityContext changed = context;
        for (Map.Entry<Integer, Wish> each : wishes.entrySet()) {
            int number = each.getKey();
            Hit hit = text.hit(number).orElseThrow();
            if (!shown(number, hit, HitGoals.of(Optional.of(context), text, number)).state()
                    .equals(each.getValue().seen())) {
                throw new RecordChanged();
            }
            changed = HitGoals.with(changed, text, number, hit, each.getValue().decision());
        }
        return changed;
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

    private Shown shown(HandedIn text) {
        Optional<MunicipalityContext> context = context(text.municipality());
        Recognised found = text.found();
        List<HitShown> hits = IntStream.rangeClosed(1, found.hits().size())
                .mapToObj(number -> shown(number, found.hits().get(number - 1), HitGoals.of(context, text, number)))
                .toList();
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
