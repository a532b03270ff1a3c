package nl.robuustebibliotheek.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment.Block;
import nl.robuustebibliotheek.assessment.Assessment.MunicipalityShown;
import nl.robuustebibliotheek.assessment.Assessment.SetbackShown;
import nl.robuustebibliotheek.assessment.Assessment.TalkingPoint;
import nl.robuustebibliotheek.category.Category;
import nl.robuustebibliotheek.finding.RuleRef;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.rules.RuleBook;
import nl.robuustebibliotheek.rules.vocabulary.GoalFact;
import nl.robuustebibliotheek.rules.vocabulary.MomentFact;
import nl.robuustebibliotheek.rules.vocabulary.MunicipalitiesFact;
import nl.robuustebibliotheek.rules.vocabulary.PortfolioFact;
import nl.robuustebibliotheek.rules.vocabulary.SetbackFact;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Submission;

/**
 * Lets the conversation rules speak about an assessment that was made before, now that it is known with whom the talk is and
 * about what. The findings stay as they are in the assessment; nothing is judged again.
 */
public final class Conversations {

    private final Release release;
    private final boolean claims;

    public Conversations(Release release) {
        this(release, true);
    }

    private Conversations(Release release, boolean claims) {
        this.release = release;
        this.claims = claims;
    }

    /** The same without what a point says in general, for whoever says that apart, beside its own evidence. */
    public Conversations withoutClaims() {
        return new Conversations(release, false);
    }

    /** What there is to talk about the library as a whole; nothing when the release no longer knows the category. */
    public List<TalkingPoint> points(Assessment assessment, Submission submission, Conversation about) {
        Category category = release.catalogue().category(assessment.category().id()).orElse(null);
        RuleBook rules = release.rules().find(assessment.category().id()).orElse(null);
        if (category == null || rules == null) {
            return List.of();
        }
        List<Finding> findings = ofOrganisation(assessment);
        List<Object> facts = new ArrayList<>();
        facts.add(Situation.circumstances(submission));
        findings.forEach(finding -> facts.add(TalkingPoints.fact(finding)));
        assessment.setbacks().forEach(setback -> facts.add(fact(setback)));
        facts.add(municipalities(assessment));
        about.themes().forEach(theme -> facts.add(new GoalFact(theme)));
        about.portfolio().forEach(field -> facts.add(new PortfolioFact(field)));
        about.moment().ifPresent(kind -> facts.add(new MomentFact(kind)));
        return points(category).of(rules.points(facts), findings);
    }

    /** The source that the rule of a point names. */
    public String source(Assessment assessment, String code) {
        return release.rules().find(assessment.category().id()).stream().flatMap(rules -> rules.rules().stream())
                .filter(rule -> rule.code().equals(code)).map(RuleRef::source).findFirst().orElseThrow();
    }

    /** The themes by which the rule of a point answers a goal; none when it speaks without a goal. */
    public List<String> themes(Assessment assessment, String code) {
        return release.rules().find(assessment.category().id()).stream().flatMap(rules -> rules.asked(code).stream())
                .filter(asked -> asked.fact().equals("Goal")).flatMap(asked -> Stream.of(asked.value().split(", ")))
                .toList();
    }

    /** What there is to talk about with one municipality because of what was found there; nothing for one that is not served. */
    public List<TalkingPoint> points(Assessment assessment, Submission submission, String municipality) {
        Category category = release.catalogue().category(assessment.category().id()).orElse(null);
        RuleBook rules = release.rules().find(assessment.category().id()).orElse(null);
        MunicipalityShown shown = assessment.municipalities().stream()
                .filter(each -> each.code().equals(municipality)).findFirst().orElse(null);
        if (category == null || rules == null || shown == null) {
            return List.of();
        }
        Municipality about = submission.municipalities().stream().filter(each -> each.code().equals(municipality))
                .findFirst().orElseThrow();
        List<Finding> findings = Stream.concat(shown.blocks().stream().map(Block::findings).flatMap(List::stream),
                shown.findings().stream()).toList();
        List<Object> facts = new ArrayList<>();
        facts.add(Situation.circumstances(submission, about.index()));
        findings.forEach(finding -> facts.add(TalkingPoints.fact(finding)));
        return points(category).of(rules.points(facts), findings, about);
    }

    private TalkingPoints points(Category category) {
        return new TalkingPoints(category, release.catalogue(), claims);
    }

    private static List<Finding> ofOrganisation(Assessment assessment) {
        return Stream.concat(assessment.blocks().stream().map(Block::findings).flatMap(List::stream),
                assessment.findings().stream()).toList();
    }

    /** As in the answer itself: what even the best world says. */
    private static SetbackFact fact(SetbackShown setback) {
        Verdict best = setback.verdict().range().best();
        return new SetbackFact(setback.code(), best != Verdict.ROBUST, best == Verdict.NEEDS_STRENGTHENING);
    }

    private static MunicipalitiesFact municipalities(Assessment assessment) {
        List<Verdict> best = assessment.municipalities().stream().map(each -> each.verdict().range().best()).toList();
        return new MunicipalitiesFact(best.size(),
                (int) best.stream().filter(verdict -> verdict != Verdict.ROBUST).count(),
                (int) best.stream().filter(verdict -> verdict == Verdict.NEEDS_STRENGTHENING).count());
    }
}
