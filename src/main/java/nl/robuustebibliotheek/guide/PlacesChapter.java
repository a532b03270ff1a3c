package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.guide.Surroundings.Piece;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.proximity.Fragment;
import nl.robuustebibliotheek.submission.Text;

/** How far inhabitants have to go: a map and tables, worked out from real places, and what a change would do. */
final class PlacesChapter implements Chapter {

    /** The id of the reference to the file of inhabitants. */
    static final String PLACES = "places";
    private static final List<String> SOURCES = List.of(PLACES, Teller.SELF_ASSESSMENT);

    @Override
    public String key() {
        return PLACES;
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        telling.brief().surroundings().ifPresent(known -> {
            parts.add(telling.paragraph("places.intro"));
            known.pieces().forEach(piece -> piece(telling, piece, parts));
            known.problems().forEach(problem -> parts.add(new Part.Note(NoteKind.UNKNOWN,
                    Line.of(telling.teller().say(problem), SOURCES.toArray(String[]::new)))));
            if (!known.pieces().isEmpty()) {
                parts.add(telling.teller().heading("places.definitions"));
                parts.add(bullets(telling, known.pieces().getFirst().fragment().definitions()));
            }
        });
        return parts;
    }

    private static void piece(Telling telling, Piece piece, List<Part> parts) {
        Teller teller = telling.teller();
        Fragment fragment = piece.fragment();
        List<Part.Table> tables = fragment.tables().stream().map(table -> table(teller, table)).toList();
        piece.outcome().ifPresent(outcome -> {
            parts.add(new Part.Subheading(teller.say(fragment.title())));
            parts.add(new Part.Paragraph(
                    Line.of(teller.say(outcome), Teller.SELF_ASSESSMENT, PLACES, "proposal-2026")));
        });
        parts.add(new Part.Illustration(teller.say(fragment.title()), teller.say(fragment.told()),
                teller.say(fragment.map()), tables.getFirst()));
        tables.stream().skip(1).forEach(parts::add);
        parts.add(bullets(telling, fragment.notes()));
    }

    private static Part.Table table(Teller teller, Fragment.Table table) {
        return new Part.Table(teller.say(table.title()), table.columns().stream().map(teller::say).toList(),
                table.rows().stream().map(row -> row.stream().map(teller::say).map(Cell::words).toList()).toList(),
                SOURCES);
    }

    private static Part bullets(Telling telling, List<Text> texts) {
        return new Part.Bullets(texts.stream().map(text -> new Line(telling.teller().say(text), SOURCES)).toList(),
                false);
    }
}
