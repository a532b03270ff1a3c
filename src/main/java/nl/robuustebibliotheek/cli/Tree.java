package nl.robuustebibliotheek.cli;

import java.util.ArrayList;
import java.util.List;

import nl.robuustebibliotheek.assessment.Explanation;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.VisibleText;

/** Draws an explanation as a tree of lines, wrapped at a width; colours only for a person at a terminal. */
final class Tree {

    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";
    private static final int NARROWEST = 24;

    private final Language language;
    private final int width;
    private final boolean coloured;
    private final List<String> lines = new ArrayList<>();

    Tree(Language language, int width, boolean coloured) {
        this.language = language;
        this.width = width;
        this.coloured = coloured;
    }

    List<String> lines(Explanation root) {
        lines.clear();
        draw(root, "", "", BOLD);
        return List.copyOf(lines);
    }

    /**
     * @param first what stands before the step's first line
     * @param rest what stands before its other lines and before the steps below it
     */
    private void draw(Explanation step, String first, String rest, String style) {
        boolean hasParts = !step.parts().isEmpty();
        List<String> text = Paragraph.lines(text(step), Math.max(NARROWEST, width - first.length()));
        String before = first;
        String under = rest + (hasParts ? "│  " : "   ");
        for (String line : text) {
            lines.add(styled(before, FAINT) + styled(line, style));
            before = rest + (hasParts && !first.isEmpty() ? "│ " : "  ");
        }
        if (step.pointer() != null) {
            pointer(step.pointer(), rest + (hasParts ? "│ " : "  "), before);
        }
        step.quoted().stream().flatMap(line -> Paragraph.code(VisibleText.of(line), width - under.length()).stream())
                .forEach(line -> lines.add(styled((under + line).stripTrailing(), FAINT)));
        for (int index = 0; index < step.parts().size(); index++) {
            boolean last = index == step.parts().size() - 1;
            draw(step.parts().get(index), rest + (last ? "└─ " : "├─ "), rest + (last ? "   " : "│  "), "");
        }
    }

    /** Behind the text where it fits there, and otherwise on a line of its own. */
    private void pointer(String raw, String under, String indent) {
        String pointer = VisibleText.of(raw);
        String last = lines.getLast();
        if (Paragraph.shown(last) + 2 + pointer.length() <= width) {
            lines.set(lines.size() - 1, last + "  " + styled(pointer, FAINT));
        } else {
            lines.add(styled(under.length() > indent.length() ? under : indent, FAINT) + styled(pointer, FAINT));
        }
    }

    private String text(Explanation step) {
        String title = step.title().in(language);
        return step.text() == null ? title : title + ": " + step.text().in(language);
    }

    private String styled(String text, String style) {
        return !coloured || style.isEmpty() || text.isEmpty() ? text : style + text + PLAIN;
    }
}
