package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Assessment.SetbackShown;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.finding.Verdict;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;

/** Questions that may come, with honest answers. */
final class HardQuestionsChapter implements Chapter {

    private static final List<String> QUESTIONS = List.of("cheaper", "minimum", "average", "books", "proof",
            "volunteers", "bill");

    @Override
    public String key() {
        return "hard-questions";
    }

    @Override
    public Set<Edition> editions() {
        return Set.of(Edition.PREPARATION);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("hard-questions.intro"));
        for (String question : QUESTIONS) {
            parts.add(telling.teller().heading("hard-questions." + question + ".q"));
            parts.add(telling.paragraph("hard-questions." + question + ".a"));
        }
        weak(telling, parts);
        parts.add(telling.teller().heading("hard-questions.setback.q"));
        setbacks(telling, parts);
        return parts;
    }

    /** Those that change the verdict. What does not is no comfort: inhabitants may still lose something, so it is only named. */
    private static void setbacks(Telling telling, List<Part> parts) {
        Verdict now = telling.brief().assessment().verdict().range().worst();
        List<SetbackShown> all = telling.brief().assessment().setbacks();
        List<Line> worse = all.stream().filter(each -> !each.verdict().range().worst().atLeast(now))
                .map(each -> Line.of(telling.teller().say(each.text()), Teller.SELF_ASSESSMENT, "proposal-2026"))
                .toList();
        if (!worse.isEmpty()) {
            parts.add(new Part.Bullets(worse, false));
        }
        String others = all.stream().filter(each -> each.verdict().range().worst().atLeast(now))
                .map(each -> telling.teller().say(each.title()).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            parts.add(telling.paragraph("hard-questions.setbacks-tried", "titles", others));
        }
    }

    private static void weak(Telling telling, List<Part> parts) {
        List<Finding> weak = telling.provision().asking();
        parts.add(telling.teller().heading("hard-questions.weak.q"));
        if (weak.isEmpty()) {
            parts.add(telling.paragraph(telling.provision().everythingReached() ? "hard-questions.weak-none.a"
                    : "hard-questions.weak-sheets.a"));
            return;
        }
        parts.add(telling.paragraph("hard-questions.weak.a"));
        parts.add(new Part.Bullets(weak.stream().map(each -> new Line(telling.teller().say(each.text()),
                BasisChapter.sources(List.of(each)))).toList(), false));
        if (telling.brief().isForSeveral()) {
            parts.add(telling.paragraph("hard-questions.weak-sheets.a"));
        }
    }
}
