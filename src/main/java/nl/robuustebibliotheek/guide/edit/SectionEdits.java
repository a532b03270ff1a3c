package nl.robuustebibliotheek.guide.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Carries the adviser's changes over into the sections of a guide that was made again. */
public final class SectionEdits {

    private static final int LAST = 1_000;

    private final GuideEdits edits;
    private final UnaryOperator<String> say;
    private final Language language;
    private final Function<String, Text> beneath;

    /**
     * @param say the sentence with a key
     * @param beneath what stands in the section with a key when nobody changes it
     */
    public SectionEdits(GuideEdits edits, UnaryOperator<String> say, Language language,
            Function<String, Text> beneath) {
        this.edits = edits;
        this.say = say;
        this.language = language;
        this.beneath = beneath;
    }

    /** Sections that are off are left out; those with a place come first, in that order; rewritten ones say so. */
    public List<Section> applied(List<Section> sections) {
        return sections.stream().filter(section -> find(section).filter(Edit::off).isEmpty())
                .sorted(Comparator.comparing(section -> find(section).flatMap(Edit::place).orElse(LAST)))
                .map(section -> find(section).filter(Edit::isRewritten).map(edit -> rewritten(section, edit))
                        .orElse(section))
                .toList();
    }

    private Optional<Edit> find(Section section) {
        return edits.find("section/" + section.key());
    }

    private Section rewritten(Section section, Edit edit) {
        List<Part> parts = new ArrayList<>();
        Optional<String> written = edit.text(language);
        parts.add(new Part.Note(NoteKind.EDITED,
                Line.of(say.apply(written.isPresent() ? "edit.section" : "edit.other-language"))));
        if (edit.isOutdated(beneath.apply(section.key()))) {
            parts.add(new Part.Note(NoteKind.OUTDATED, Line.of(say.apply("edit.outdated"))));
        }
        written.ifPresentOrElse(text -> text.lines().filter(line -> !line.isBlank())
                .forEach(line -> parts.add(new Part.Paragraph(Line.of(line.strip())))),
                () -> parts.addAll(section.parts()));
        return new Section(section.key(), section.title(), section.editions(), parts,
                written.isPresent() ? Optional.empty() : section.summary());
    }
}
