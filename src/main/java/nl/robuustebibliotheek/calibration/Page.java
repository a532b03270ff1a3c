package nl.robuustebibliotheek.calibration;

import java.util.Arrays;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** A page of Markdown in one language. */
final class Page {

    private final Language language;
    private final StringBuilder text = new StringBuilder();

    Page(Language language) {
        this.language = language;
    }

    String in(Text words) {
        return words.in(language);
    }

    String in(String nl, String en) {
        return new Text(nl, en).in(language);
    }

    Page heading(int level, String words) {
        text.append(text.isEmpty() ? "" : "\n").append("#".repeat(level)).append(' ').append(words).append('\n');
        return this;
    }

    Page paragraph(String words) {
        text.append('\n').append(words.strip()).append('\n');
        return this;
    }

    Page item(String words) {
        text.append("- ").append(words.strip().replace("\n", " ")).append('\n');
        return this;
    }

    Page gap() {
        text.append('\n');
        return this;
    }

    Page head(String... names) {
        text.append('\n');
        row(names);
        text.append("|").append(" --- |".repeat(names.length)).append('\n');
        return this;
    }

    Page row(String... cells) {
        text.append(Arrays.stream(cells).map(cell -> cell.replace("|", "\\|").replace("\n", " "))
                .collect(Collectors.joining(" | ", "| ", " |"))).append('\n');
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
