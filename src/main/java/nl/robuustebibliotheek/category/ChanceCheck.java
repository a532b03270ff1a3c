package nl.robuustebibliotheek.category;

import java.util.List;
import java.util.Map;

import nl.robuustebibliotheek.submission.Text;

/**
 * What a chance in the guide asks of a library, and what the guide lays beside it.
 *
 * @param findings a talking point that rests on one of these is checked in this way
 * @param hours how it is known how many hours a week it asks
 * @param crew whose hours it asks, the most needed first
 * @param judgedBy the findings that tell whether it fits
 * @param needs what it asks of people, means, knowledge and building
 */
public record ChanceCheck(String id, List<String> findings, Hours hours, List<Crew> crew, List<String> judgedBy,
        Map<Need, Asked> needs) {

    public ChanceCheck {
        findings = List.copyOf(findings);
        crew = List.copyOf(crew);
        judgedBy = List.copyOf(judgedBy);
        needs = Map.copyOf(needs);
    }

    public Asked of(Need need) {
        return needs.getOrDefault(need, Asked.NOTHING);
    }

    /** How it is known how many hours a week a chance asks. */
    public enum Hours {
        /** It is an agreement, which asks none. */
        NONE,
        /** As many as the finding lacks, because its own unit is hours a week. */
        DIFFERENCE,
        /** Nobody counted them. */
        NOT_COUNTED
    }

    /** Whose hours a chance asks. */
    public enum Crew {
        PAID, EDUCATION, VOLUNTEERS
    }

    /** The four things that each chance is held against. */
    public enum Need {
        PEOPLE, MEANS, KNOWLEDGE, BUILDING
    }

    /** @param has what there is of it, as far as a self-assessment tells */
    public record Asked(Text asks, List<Had> has) {

        static final Asked NOTHING = new Asked(new Text("", ""), List.of());

        public Asked {
            has = List.copyOf(has);
        }
    }

    /**
     * @param field a pattern of a field of a self-assessment
     * @param name how the guide calls it
     */
    public record Had(String field, Text name) {}
}
