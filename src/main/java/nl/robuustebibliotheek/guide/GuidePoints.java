package nl.robuustebibliotheek.guide;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment.Evidence;
import nl.robuustebibliotheek.assessment.Assessment.TalkingPoint;
import nl.robuustebibliotheek.assessment.Conversation;
import nl.robuustebibliotheek.assessment.Conversations;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.Catalogue;
import nl.robuustebibliotheek.category.Claim;
import nl.robuustebibliotheek.category.GuideData.YearMoment;
import nl.robuustebibliotheek.category.RuleText;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.DecisionMoment;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Role;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.submission.Text;

/** Lets the conversation rules speak for this talk and puts what they say in order: tied to a goal first, then by strength. */
final class GuidePoints {

    private static final int LAST = 1_000;

    private final GuideBrief brief;
    private final Provision provision;
    private final Catalogue catalogue;
    private final Conversations conversations;

    GuidePoints(GuideBrief brief, Provision provision) {
        this.brief = brief;
        this.provision = provision;
        this.catalogue = brief.release().catalogue();
        this.conversations = new Conversations(brief.release()).withoutClaims();
    }

    List<GuidePoint> inOrder() {
        Conversation about = about();
        List<String> usual = brief.assessment().talkingPoints().stream().map(TalkingPoint::code).toList();
        Stream<GuidePoint> whole = conversations.points(brief.assessment(), brief.submission(), about).stream()
                .flatMap(point -> point(point, provision.findings()).stream());
        return withoutEchoes(Stream.concat(whole, brief.municipality().stream().flatMap(this::of))
                .sorted(Comparator.comparing(GuidePoints::place)
                        .thenComparing(point -> point.goals().isEmpty())
                        .thenComparing(point -> usual.contains(point.code()))
                        .thenComparing(this::strength)
                        .thenComparing(GuidePoint::code))
                .toList());
    }

    /** What there is to talk about because of what was found in one municipality. */
    Stream<GuidePoint> of(String municipality) {
        List<Finding> findings = provision.findings(municipality);
        return conversations.points(brief.assessment(), brief.submission(), municipality).stream()
                .flatMap(point -> point(point, findings).stream());
    }

    Conversation about() {
        SortedSet<String> themes = new TreeSet<>();
        brief.context().ifPresent(context -> {
            context.goals().stream().filter(Goal::isUsed).filter(goal -> !goal.against())
                    .flatMap(goal -> goal.theme().stream()).forEach(themes::add);
            themes.addAll(context.coalitionThemes());
        });
        return new Conversation(themes, portfolio(), moment());
    }

    /** What this listener answers for, as far as it is known. */
    private SortedSet<String> portfolio() {
        SortedSet<String> fields = new TreeSet<>();
        brief.context().stream().flatMap(context -> context.roles().stream())
                .filter(role -> role.audience().equals(brief.audience().key())).map(Role::portfolio)
                .forEach(fields::addAll);
        return fields;
    }

    /** The next decision, from the municipality's own calendar where there is one; in election time it is the election. */
    private Optional<String> moment() {
        if (ElectionTime.of(brief).isPresent()) {
            return Optional.of("election");
        }
        return brief.context().map(MunicipalityContext::moments).filter(moments -> !moments.isEmpty())
                .map(moments -> moments.stream().filter(each -> !each.date().isBefore(brief.date()))
                        .min(Comparator.comparing(DecisionMoment::date)).map(DecisionMoment::kind))
                .orElseGet(() -> Year.of(brief).next().map(YearMoment::kind));
    }

    private Optional<GuidePoint> point(TalkingPoint point, List<Finding> findings) {
        List<Finding> because = point.because().stream().flatMap(code -> findings.stream()
                .filter(finding -> finding.code().equals(code)).limit(1)).toList();
        if (because.size() < point.because().size()) {
            return Optional.empty();
        }
        RuleText words = catalogue.category(brief.assessment().category().id())
                .flatMap(each -> each.text(point.code())).orElseThrow();
        Text claim = new Text(claim(point.text().nl()), claim(point.text().en()));
        Text question = new Text(question(point.text().nl()), question(point.text().en()));
        Optional<Edit> edit = brief.edits().find("point/" + point.code());
        return Optional.of(new GuidePoint(point.code(), words.title(), claim,
                words.claim().filter(each -> !isTooOld(each)), words.claim().filter(this::isTooOld), question,
                conversations.source(brief.assessment(), point.code()), because,
                point.evidence().stream().map(Evidence::source).flatMap(id -> catalogue.evidence(id).stream())
                        .sorted(Comparator.comparing((nl.robuustebibliotheek.category.Evidence each) -> each
                                .hasExpiredOn(brief.date())).thenComparing(each -> each.strength()))
                        .toList(),
                goals(conversations.themes(brief.assessment(), point.code())), edit));
    }

    private boolean isTooOld(Claim claim) {
        return catalogue.evidence(claim.source()).filter(each -> each.hasExpiredOn(brief.date())).isPresent();
    }

    /** The goals that have one of these themes. */
    private List<Goal> goals(List<String> themes) {
        return brief.context().stream().flatMap(context -> context.goals().stream()).filter(Goal::isUsed)
                .filter(goal -> !goal.against()).filter(goal -> goal.theme().filter(themes::contains).isPresent())
                .toList();
    }

    /** Two points on the same findings are one thing to talk about: the first is kept, and what an adviser changed. */
    private static List<GuidePoint> withoutEchoes(List<GuidePoint> points) {
        Set<String> said = new HashSet<>();
        Set<String> seen = new HashSet<>();
        return points.stream().filter(point -> {
            boolean fresh = said
                    .add(point.because().stream().map(Finding::code).sorted().findFirst().orElse(point.code()));
            boolean once = seen.add(point.code());
            return fresh || once && point.edit().isPresent();
        }).toList();
    }

    private static int place(GuidePoint point) {
        return point.edit().flatMap(Edit::place).orElse(LAST);
    }

    /** Of what may still lead a talk; what is too old lends none. */
    private int strength(GuidePoint point) {
        return point.evidence().stream().filter(each -> !each.hasExpiredOn(brief.date()))
                .mapToInt(each -> each.strength().ordinal()).min().orElse(LAST);
    }

    /** Every talking point ends in a question; a test holds the texts to it. */
    static String question(String text) {
        return text.substring(start(text)).strip();
    }

    static String claim(String text) {
        return text.substring(0, start(text)).strip();
    }

    private static int start(String text) {
        int end = text.lastIndexOf('?') - 1;
        int stop = Math.max(text.lastIndexOf(". ", end), text.lastIndexOf("? ", end));
        return stop < 0 ? 0 : stop + 2;
    }
}
