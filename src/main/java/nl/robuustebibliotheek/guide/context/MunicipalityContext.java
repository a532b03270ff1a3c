package nl.robuustebibliotheek.guide.context;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a municipality, kept and used again for every guide. Everything in it was entered or accepted by a person.
 *
 * @param municipality its code, such as {@code GM0363}
 * @param documents the documents that goals, figures and quotations come from
 * @param shareMoney whether this municipality's money may stand in the handout for another municipality
 */
public record MunicipalityContext(String municipality, Optional<String> name, List<SourceDocument> documents,
        List<Goal> goals, List<String> coalitionThemes, List<Role> roles, List<DecisionMoment> moments,
        List<ComparedFigure> figures, List<String> groupsAtRisk, List<Funded> fundedNow, List<String> unmetNeeds,
        List<Provider> providers, List<Term> terms, List<Innovation> innovations, Optional<Story> story,
        boolean shareMoney) {

    public MunicipalityContext {
        documents = orNone(documents);
        goals = orNone(goals);
        coalitionThemes = orNone(coalitionThemes);
        roles = orNone(roles);
        moments = orNone(moments);
        figures = orNone(figures);
        groupsAtRisk = orNone(groupsAtRisk);
        fundedNow = orNone(fundedNow);
        unmetNeeds = orNone(unmetNeeds);
        providers = orNone(providers);
        terms = orNone(terms);
        innovations = orNone(innovations);
    }

    /** The same municipality, with these figures in the place of those before. */
    public MunicipalityContext withFigures(List<ComparedFigure> others) {
        return new MunicipalityContext(municipality, name, documents, goals, coalitionThemes, roles, moments, others,
                groupsAtRisk, fundedNow, unmetNeeds, providers, terms, innovations, story, shareMoney);
    }

    /** The same municipality, with these goals and the documents that they come from. */
    public MunicipalityContext withGoals(List<Goal> others, List<SourceDocument> theirs) {
        return new MunicipalityContext(municipality, name, theirs, others, coalitionThemes, roles, moments, figures,
                groupsAtRisk, fundedNow, unmetNeeds, providers, terms, innovations, story, shareMoney);
    }

    /** A municipality of which nothing is known yet. */
    public static MunicipalityContext of(String municipality) {
        return new MunicipalityContext(municipality, Optional.empty(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                Optional.empty(), false);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** A document of the municipality, or one that a figure was taken from. */
    public record SourceDocument(String id, String title, Optional<String> publisher, Optional<LocalDate> date,
            Optional<String> url) {}

    /**
     * A goal in the municipality's own words.
     *
     * @param text literally as it stands in the document
     * @param theme one of the themes, where it has one
     * @param standing how far the adviser is with it; only what was accepted is used
     * @param against whether the passage goes against an offering, such as a cut
     * @param hit the number of the hit in the policy text that it was recognised in
     */
    public record Goal(String text, Optional<String> theme, Optional<String> document, Optional<String> page,
            @Nullable Standing standing, boolean against, Optional<Integer> hit) {

        /** What an adviser writes without saying more is accepted. */
        public boolean isUsed() {
            return standing == null || standing == Standing.ACCEPTED || standing == Standing.CHANGED;
        }
    }

    /** What the adviser did with a proposal; one that the adviser wrote counts as accepted. */
    public enum Standing {
        PROPOSED, ACCEPTED, CHANGED, DROPPED
    }

    /**
     * Somebody who listens, by what he or she is; never a name.
     *
     * @param audience such as {@code alderman}
     * @param portfolio the fields that this person answers for
     */
    public record Role(String audience, List<String> portfolio) {

        public Role {
            portfolio = orNone(portfolio);
        }
    }

    /**
     * A decision, with the weeks in which the document for it is written.
     *
     * @param kind such as {@code budget}; conversation rules know it
     * @param writer who writes
     */
    public record DecisionMoment(String kind, String title, LocalDate date, Optional<LocalDate> writingFrom,
            Optional<LocalDate> writingUntil, Optional<String> writer) {}

    /** A figure of the municipality beside that of the country. */
    public record ComparedFigure(String theme, String name, BigDecimal municipality, Optional<BigDecimal> national,
            String unit, int year, String source) {}

    public record Funded(String what, Optional<BigDecimal> euros, Optional<Integer> year) {}

    /** Another who offers something alike. */
    public record Provider(String name, String offer, Optional<String> reach, Optional<BigDecimal> costs,
            @Nullable Conclusion conclusion) {}

    /** What to do beside another provider. Leaving it to them is a conclusion like any other. */
    public enum Conclusion {
        TOGETHER, LEAVE_IT_TO_THEM, LIBRARY, OPEN
    }

    /** A word and what each side means by it. */
    public record Term(String term, Optional<String> library, Optional<String> municipality) {}

    public record Innovation(String title, Phase phase, String what, Optional<String> yielded) {}

    public enum Phase {
        IDEA, TRIAL, GROWING, REGULAR
    }

    /** The library's own story: what it says, an example, and what a visitor said. */
    public record Story(Optional<String> text, Optional<String> practice, Optional<Said> quotation) {}

    /** @param consent whether who said it agreed that it is printed; without it, it never is */
    public record Said(String text, String who, boolean consent) {}
}
