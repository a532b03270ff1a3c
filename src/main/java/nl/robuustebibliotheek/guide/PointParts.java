package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.category.Evidence;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Goal;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;

/** A point as parts: claim, figure, strength, caveat, why it is said here, and the question to ask. */
final class PointParts {

    private static final int MOST_EVIDENCE = 2;

    private final Telling telling;
    private final Teller teller;

    PointParts(Telling telling) {
        this.telling = telling;
        this.teller = telling.teller();
    }

    List<Part> of(GuidePoint point) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Subheading(teller.say(point.title())));
        claim(point, parts);
        for (Goal goal : point.goals()) {
            parts.add(new Part.Paragraph(new Line(teller.say("chances.goal", "goal", goal.text()),
                    List.of(goal.document().map(References::document).orElse(References.CONTEXT)))));
        }
        point.because().forEach(finding -> parts.add(new Part.Paragraph(teller.line("chances.because",
                norms(finding), "finding", teller.say(finding.text())))));
        point.evidence().stream().filter(each -> each.effect().isPresent()).filter(telling::mayTell)
                .limit(MOST_EVIDENCE)
                .forEach(each -> evidence(each, parts));
        parts.add(new Part.Note(NoteKind.QUESTION, Line.of(teller.say(point.question()))));
        return parts;
    }

    /** What the adviser wrote stands for what the rules said; who reads it sees that, and whether it is still up to date. */
    private void claim(GuidePoint point, List<Part> parts) {
        List<String> sources = new ArrayList<>(BasisChapter.sources(point.because()));
        if (!sources.contains(point.source())) {
            sources.add(point.source());
        }
        Optional<Edit> edit = point.edit().filter(Edit::isRewritten);
        Optional<String> written = edit.flatMap(each -> each.text(teller.language()));
        parts.add(new Part.Paragraph(new Line(written.orElseGet(() -> teller.say(point.claim())), sources)));
        if (written.isEmpty()) {
            general(point, parts);
        }
        edit.ifPresent(each -> {
            parts.add(teller.note(NoteKind.EDITED, written.isPresent() ? "edit.point" : "edit.other-language"));
            if (each.isOutdated(point.beneath())) {
                parts.add(teller.note(NoteKind.OUTDATED, "edit.outdated"));
            }
        });
    }

    /** What is said in general names its own evidence, and falls away with it. */
    private void general(GuidePoint point, List<Part> parts) {
        point.general().ifPresent(claim -> parts
                .add(new Part.Paragraph(Line.of(teller.say(claim.says()), claim.source()))));
        if (!telling.brief().isHandout()) {
            point.leftOut().ifPresent(claim -> parts.add(new Part.Note(NoteKind.CAVEAT,
                    teller.line("chances.left-out", List.of(claim.source()), "claim", teller.say(claim.says()), "day",
                            telling.catalogue().evidence(claim.source()).map(Evidence::expires).map(teller::day)
                                    .orElseThrow()))));
        }
    }

    private static List<String> norms(Finding finding) {
        return Optional.ofNullable(finding.norm()).map(norm -> List.of(norm.source())).orElse(List.of());
    }

    private void evidence(Evidence evidence, List<Part> parts) {
        String old = evidence.hasExpiredOn(telling.brief().date()) ? " " + teller.say("chances.expired") : "";
        parts.add(new Part.Paragraph(Line.of(teller.say("chances.evidence", "strength", strength(teller, evidence),
                "effect", evidence.about().map(about -> teller.say(about) + ": ").orElse("")
                        + teller.say(evidence.effect().orElseThrow()))
                + old, evidence.id())));
        parts.add(new Part.Note(NoteKind.CAVEAT, Line.of(teller.say(evidence.caveat()), evidence.id())));
    }

    static String strength(Teller teller, Evidence evidence) {
        return teller.say("strength." + evidence.strength().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
