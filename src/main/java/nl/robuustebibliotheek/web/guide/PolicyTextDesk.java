package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.category.GuideData;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Proposals;
import nl.robuustebibliotheek.guide.passage.HandedIn;
import nl.robuustebibliotheek.guide.passage.PolicyTextReader;
import nl.robuustebibliotheek.guide.passage.ThemeFinder;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.InvalidRequest;
import nl.robuustebibliotheek.web.RecordUnknown;
import nl.robuustebibliotheek.web.Workbench;

/** Takes policy texts of municipalities in, and what advisers decide about the hits in them. */
@Component
class PolicyTextDesk {

    private static final int LONGEST_TITLE = 300;

    private final Proposals proposals;
    private final LiveRelease live;
    private final Workbench workbench;
    private final PolicyTextReader texts = new PolicyTextReader();

    PolicyTextDesk(Guides guides, LiveRelease live, Workbench workbench) {
        this.proposals = guides.proposals();
        this.live = live;
        this.workbench = workbench;
    }

    /** Recognises themes and keeps them as proposals; the file itself is not kept. */
    Proposals.Shown handIn(String municipality, @Nullable String title, byte[] file, Language language) {
        if (!MunicipalityDesk.isCode(municipality)) {
            throw new RecordUnknown();
        }
        String named = title(title, language);
        return workbench.run(() -> proposals.handIn(new HandedIn(municipality, HandedIn.id(file), named,
                new ThemeFinder(data()).find(texts.read(file)))));
    }

    List<Proposals.Listed> of(String municipality) {
        return proposals.of(municipality);
    }

    Optional<Proposals.Shown> text(String municipality, String id) {
        return proposals.text(municipality, id);
    }

    Optional<Proposals.HitShown> hit(String municipality, String id, int hit) {
        return proposals.hit(municipality, id, hit);
    }

    Optional<Proposals.HitShown> decide(String municipality, String id, int hit, byte[] decision) {
        return proposals.decide(municipality, id, hit, decision, data());
    }

    Optional<Proposals.Shown> decide(String municipality, String id, Map<Integer, Proposals.Wish> wishes) {
        return proposals.decide(municipality, id, wishes, data());
    }

    GuideData data() {
        return live.release().catalogue().guide();
    }

    private static String title(@Nullable String title, Language language) {
        if (title == null || title.isBlank()) {
            return new Text("Stuk van de gemeente", "Document of the municipality").in(language);
        }
        if (title.length() > LONGEST_TITLE) {
            throw new InvalidRequest("text-too-long",
                    new Text(
                            "De titel is te lang: hoogstens %d tekens. Misschien kan het korter."
                                    .formatted(LONGEST_TITLE),
                            "The title is too long: at most %d characters. Maybe it can be shorter."
                                    .formatted(LONGEST_TITLE)));
        }
        return title.strip();
    }
}
