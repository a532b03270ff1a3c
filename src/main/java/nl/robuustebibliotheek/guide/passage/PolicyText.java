package nl.robuustebibliotheek.guide.passage;

import java.util.List;
import java.util.Optional;

/** A policy text as it was handed in, page by page. */
public record PolicyText(List<Page> pages) {

    public PolicyText {
        pages = List.copyOf(pages);
    }

    /**
     * @param number the page's number; none where the file knows no pages
     * @param text with every stretch of white space as one space, and otherwise literally as it stands there
     */
    public record Page(Optional<Integer> number, String text) {}
}
