package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.edit.GuideEdits.Edit;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.guide.EditedGuide.Item;

/** A point or a section on the page, with what an adviser can do with it. */
final class EditedItem {

    private static final int LETTERS_IN_LINE = 85;
    private static final int FEWEST_LINES = 3;
    private static final int MOST_LINES = 18;

    private final EditedGuide guide;
    private final Item item;
    private final Language language;
    private final String action;

    EditedItem(EditedGuide guide, Item item, String action) {
        this.guide = guide;
        this.item = item;
        this.language = guide.language();
        this.action = action;
    }

    static String id(String key) {
        return key.replace('/', '-');
    }

    /**
     * @param place among its kind, from 1
     * @param colleague what a colleague kept in the meantime, where that is to be shown
     * @param stands where in the guide a point stands
     */
    String html(int place, Audience audience, Optional<Item> colleague, Optional<Text> stands) {
        String key = MarkupText.escaped(item.key());
        String id = id(key);
        StringBuilder html = new StringBuilder("<h3 id=\"%s\">%s</h3>\n".formatted(id, title()));
        hidden(html, "key", item.key());
        hidden(html, "given:" + item.key(), item.given());
        hidden(html, "seen:" + item.key(), item.seen());
        if (item.back()) {
            hidden(html, "back:" + item.key(), "1");
        }
        List<Text> marks = marks(place, audience);
        stands.ifPresent(marks::addFirst);
        if (!marks.isEmpty()) {
            html.append("<p class=\"marks\">");
            marks.forEach(mark -> html.append("<strong>%s</strong> ".formatted(say(mark))));
            html.append("</p>\n");
        }
        colleague.ifPresent(other -> html.append(difference(other)));
        if (guide.isOutdated(item)) {
            html.append(flag(id));
        }
        html.append(
                """
                        <p class="check"><input type="checkbox" id="off-%s" name="off:%s" value="1"%s><label for="off-%s">%s</label></p>
                        """
                        .formatted(id, key, item.off() ? " checked" : "", id,
                                say("Laat dit weg uit de leidraad", "Leave this out of the guide")));
        html.append(item.isPoint() ? field(key, id)
                : """
                        <details%s><summary>%s</summary>
                        %s</details>
                        """.formatted(item.isRewritten() || guide.isOutdated(item) ? " open" : "",
                        say("Lees of herschrijf dit hoofdstuk", "Read or rewrite this section"), field(key, id)));
        return html.append("<p class=\"moves\">").append(button("up", id, say("Omhoog", "Move up")))
                .append(button("down", id, say("Omlaag", "Move down")))
                .append(button("back", id, say("Terug naar het origineel", "Back to the original")))
                .append("</p>\n").toString();
    }

    private String title() {
        return MarkupText.shown(item.of().title().in(language));
    }

    private String field(String key, String id) {
        long lines = item.text().lines().mapToLong(line -> 1 + line.length() / LETTERS_IN_LINE).sum();
        return """
                <p><label for="text-%s">%s<span class="hint">%s</span></label>
                <textarea id="text-%s" name="text:%s" rows="%d" maxlength="8000">
                %s</textarea></p>
                """.formatted(id, say("Tekst van: ", "Text of: ") + title(),
                say("Gewone tekst. Verander wat u wilt; een leeg veld is de tekst van de leidraad zelf.",
                        "Plain text. Change what you want; an empty field is the guide's own text."),
                id, key, Math.clamp(lines + 1, FEWEST_LINES, MOST_LINES), MarkupText.escaped(item.text()));
    }

    private List<Text> marks(int place, Audience audience) {
        List<Text> marks = new ArrayList<>();
        if (item.off()) {
            marks.add(new Text("Weggelaten.", "Left out."));
        }
        if (item.isRewritten()) {
            marks.add(new Text("Herschreven.", "Rewritten."));
        }
        Language other = language == Language.NL ? Language.EN : Language.NL;
        Optional<Edit> edit = item.back() ? Optional.empty() : guide.edit(item.key());
        if (edit.flatMap(each -> each.text(other)).isPresent()) {
            marks.add(new Text("Herschreven in het Engels.", "Rewritten in Dutch."));
        }
        edit.flatMap(Edit::passage).ifPresent(passage -> marks.add(new Text(
                "Met het tekstblok ‘" + passage + "’.", "With the passage ‘" + passage + "’.")));
        int own = guide.ownPlace(item);
        if (own != place) {
            marks.add(new Text("Verplaatst: stond op plaats " + own + ".", "Moved: was in place " + own + "."));
        }
        if (!item.of().audiences().contains(audience)) {
            marks.add(new Text("Staat niet in de leidraad voor deze gesprekspartner.",
                    "Is not in the guide for this listener."));
        }
        return marks;
    }

    /** What lay beneath when it was written, beside what lies there now. */
    private String flag(String id) {
        String was = guide.edit(item.key()).flatMap(Edit::was).map(text -> text.in(language))
                .orElseGet(() -> new Text("(die tekst is niet bewaard)", "(that text was not kept)").in(language));
        return """
                <div class="note wrong"><p><strong>%s</strong></p>
                <div class="table" tabindex="0"><table><thead><tr><th scope="col">%s</th><th scope="col">%s</th></tr></thead>
                <tbody><tr><td class="lines">%s</td><td class="lines">%s</td></tr></tbody></table></div>
                <p class="check"><input type="checkbox" id="fits-%s" name="fits:%s" value="1"%s><label for="fits-%s">%s</label></p>
                </div>
                """
                .formatted(
                        say("De tekst van de leidraad is veranderd nadat u dit herschreef.",
                                "The guide's own text has changed since you rewrote this."),
                        say("Toen u het herschreef", "When you rewrote it"), say("Nu", "Now"), MarkupText.shown(was),
                        MarkupText.shown(item.of().text().in(language)), id, MarkupText.escaped(item.key()),
                        item.fits() ? " checked" : "", id,
                        say("Ik heb dit gelezen; mijn tekst klopt nog", "I have read this; my text still fits"));
    }

    private String difference(Item kept) {
        StringBuilder said = new StringBuilder();
        if (kept.off() != item.off()) {
            said.append("<p>").append(kept.off() ? say("Uw collega liet dit weg.", "Your colleague left this out.")
                    : say("Uw collega liet dit staan.", "Your colleague let this stand.")).append("</p>\n");
        }
        if (!kept.text().equals(item.text())) {
            said.append("<p>").append(say("Uw collega heeft hier:", "Your colleague has here:"))
                    .append("</p>\n<blockquote class=\"lines\">").append(MarkupText.shown(kept.text()))
                    .append("</blockquote>\n");
        }
        return said.isEmpty() ? "" : "<div class=\"note\">\n" + said + "</div>\n";
    }

    private String button(String what, String id, String label) {
        return """
                <button name="go" value="%s:%s" formaction="%s#%s" aria-label="%s: %s">%s</button>
                """.formatted(what, MarkupText.escaped(item.key()), MarkupText.escaped(action), id, label, title(),
                label);
    }

    private static void hidden(StringBuilder html, String name, String value) {
        html.append("<input type=\"hidden\" name=\"%s\" value=\"%s\">\n".formatted(MarkupText.escaped(name),
                MarkupText.escaped(value)));
    }

    private String say(String nl, String en) {
        return say(new Text(nl, en));
    }

    private String say(Text text) {
        return MarkupText.shown(text.in(language));
    }
}
