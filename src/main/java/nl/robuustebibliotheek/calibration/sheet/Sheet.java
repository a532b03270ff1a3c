package nl.robuustebibliotheek.calibration.sheet;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/** A report in both languages, part by part. */
public final class Sheet {

    private final List<Part> parts = new ArrayList<>();

    /** Something that stands in a report. */
    sealed interface Part {

        record Heading(int level, Text text) implements Part {}

        record Paragraph(Text text) implements Part {}

        record Items(List<Text> items) implements Part {}

        record Table(List<Text> head, List<List<Text>> rows) implements Part {}

        /** @param svg in this language */
        record Picture(Text svg) implements Part {}
    }

    public Sheet heading(int level, Text text) {
        parts.add(new Part.Heading(level, text));
        return this;
    }

    public Sheet paragraph(Text text) {
        parts.add(new Part.Paragraph(text));
        return this;
    }

    public Sheet items(List<Text> items) {
        if (!items.isEmpty()) {
            parts.add(new Part.Items(List.copyOf(items)));
        }
        return this;
    }

    public Sheet table(List<Text> head, List<List<Text>> rows) {
        parts.add(new Part.Table(List.copyOf(head), List.copyOf(rows)));
        return this;
    }

    public Sheet picture(Text svg) {
        parts.add(new Part.Picture(svg));
        return this;
    }

    /** Everything of another report behind this one. */
    public Sheet and(Sheet other) {
        parts.addAll(other.parts);
        return this;
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }
}
