package nl.robuustebibliotheek.guide.format;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.document.Bar;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Moment;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Stamp;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Language;

/** A guide that nobody reads, with every kind of part: making it loads what the first real one would have to wait for. */
final class TrialGuide {

    private static final String WORD = "proef";
    private static final List<String> SOURCES = List.of(WORD);
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private TrialGuide() {}

    static GuideDocument document() {
        Line line = new Line(WORD, SOURCES);
        Part.Table table = new Part.Table(WORD, List.of(WORD, WORD, WORD),
                List.of(List.of(Cell.words(WORD), new Cell.Euro(BigDecimal.TEN), new Cell.Share(BigDecimal.ONE))),
                SOURCES);
        Bar bar = new Bar(WORD, WORD, Optional.of(new Bar.Range(BigDecimal.ONE, BigDecimal.TEN)),
                Optional.of(new Bar.Bound(BigDecimal.TWO, true)), Optional.of(BigDecimal.TEN), 0);
        List<Part> parts = List.of(new Part.Paragraph(line), new Part.Subheading(WORD),
                new Part.Bullets(List.of(line), true), table, new Part.Chart(WORD, WORD, List.of(bar), SOURCES),
                new Part.Quotation(WORD, WORD, WORD, Optional.empty()), new Part.Note(NoteKind.CAVEAT, line),
                new Part.Passage(WORD, WORD, List.of(line)),
                new Part.KeyFigures(List.of(new Part.KeyFigure("1", WORD, SOURCES))),
                new Part.Moments(List.of(new Moment(WORD, DAY, Optional.empty(), WORD, WORD, WORD))));
        Section section = new Section(WORD, WORD, EnumSet.allOf(Edition.class), parts,
                Optional.of(new Summary(List.of(WORD), WORD, true)));
        return new GuideDocument(WORD, WORD, WORD, Language.NL, Edition.HANDOUT, Audience.OFFICIAL,
                new Stamp(WORD, WORD, DAY, WORD), List.of(section), List.of(new Reference(WORD, WORD, WORD,
                        Optional.empty(), Optional.empty(), WORD, Optional.empty())));
    }
}
