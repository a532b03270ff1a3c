package nl.robuustebibliotheek.web.guide;

import java.util.List;
import java.util.Optional;

import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.guide.round.Round.View;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.guide.RoundForm.Row;

/** The rows of a round as fields on a page: talks, agreements and views. */
record RoundRows(TypedFields fields) {

    private static final Text NONE = RoundWords.NONE;

    String contacts(List<Row> rows, String action) {
        StringBuilder html = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            String name = RoundForm.CONTACTS + "/" + at + "/";
            Row row = rows.get(at);
            html.append(begin(RoundForm.CONTACTS, at, new Text("Gesprek " + (at + 1), "Talk " + (at + 1))))
                    .append("<div class=\"pair\">\n")
                    .append(fields.day(name + "date", new Text("Dag", "Day"), NONE, row.get("date")))
                    .append(fields.choice(name + "audience", new Text("Met wie", "With whom"), NONE,
                            row.get("audience"), RoundWords.audiences()))
                    .append(fields.choice(name + "occasion", new Text("Aanleiding", "Occasion"), NONE,
                            row.get("occasion"), RoundWords.occasions()))
                    .append("</div>\n")
                    .append(fields.area(name + "subject", new Text("Waar het over ging", "What it was about"), NONE,
                            row.get("subject")))
                    .append(fields.area(name + "followUp", new Text("Wat erop volgt (mag leeg)",
                            "What follows (may be empty)"), NONE, row.get("followUp")))
                    .append(less(RoundForm.CONTACTS, at, action, new Text("Haal gesprek " + (at + 1) + " weg",
                            "Take talk " + (at + 1) + " out")));
        }
        return html.append(more(RoundForm.CONTACTS, action, new Text("Gesprek erbij", "Add a talk"))).toString();
    }

    String agreements(List<Row> rows, String action) {
        StringBuilder html = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            html.append(agreement(rows.get(at), at, action));
        }
        return html.append(more(RoundForm.AGREEMENTS, action, new Text("Afspraak erbij", "Add an agreement")))
                .toString();
    }

    private String agreement(Row row, int at, String action) {
        String name = RoundForm.AGREEMENTS + "/" + at + "/";
        String since = row.get("since");
        StringBuilder html = new StringBuilder(begin(RoundForm.AGREEMENTS, at, new Text("Afspraak " + (at + 1),
                "Agreement " + (at + 1)))).append(fields.hidden(name + "id", row.get("id")))
                .append(fields.hidden(name + "since", since));
        if (!since.isEmpty()) {
            html.append("<p><strong>%s</strong></p>\n".formatted(fields.say(new Text(
                    "Meegenomen uit een eerder jaar: loopt sinds " + since + ".",
                    "Carried over from an earlier year: under way since " + since + "."))));
        }
        html.append(fields.area(name + "action", new Text("Wat", "What"), NONE, row.get("action")))
                .append(fields.choice(name + "state", new Text("Stand", "State"), NONE, row.get("state"),
                        RoundWords.states()))
                .append("<div class=\"pair\">\n")
                .append(fields.line(name + "ownerLibrary", new Text("Wie bij de bibliotheek", "Who at the library"),
                        new Text("Een functie, geen naam.", "A function, no name."), row.get("ownerLibrary")))
                .append(fields.line(name + "ownerMunicipality", new Text("Wie bij de gemeente",
                        "Who at the municipality"), new Text("Een functie, geen naam.", "A function, no name."),
                        row.get("ownerMunicipality")))
                .append(fields.day(name + "due", new Text("Klaar op", "Due"), NONE, row.get("due")))
                .append("</div>\n")
                .append(fields.area(name + "means", new Text("Middelen (mag leeg)", "Means (may be empty)"),
                        new Text("Waarmee het wordt gedaan.", "With what it is done."), row.get("means")))
                .append(measure(row, name))
                .append(fields.area(name + "yielded", new Text("Wat het opleverde (mag leeg)",
                        "What it yielded (may be empty)"), NONE, row.get("yielded")))
                .append(fields.area(name + "whyNot", new Text("Of waarom niet", "Or why not"),
                        new Text("Nodig bij ‘niet afgesproken’.", "Needed with ‘not agreed’."), row.get("whyNot")));
        return html.append(less(RoundForm.AGREEMENTS, at, action, new Text("Haal afspraak " + (at + 1) + " weg",
                "Take agreement " + (at + 1) + " out"))).toString();
    }

    private String measure(Row row, String agreement) {
        String name = agreement + "measure/";
        Text number = new Text("Een getal, of leeg.", "A number, or empty.");
        return "<p><strong>%s</strong></p>\n<div class=\"pair\">\n".formatted(fields.say(new Text(
                "Hoe u ziet of het werkt (mag leeg)", "How you see whether it works (may be empty)")))
                + fields.line(name + "name", new Text("Wat u meet", "What you measure"), new Text(
                        "Zoals vragen per avond.", "Such as questions an evening."), row.get("measure/name"))
                + fields.line(name + "unit", new Text("Waarin u het telt", "In what you count it"), new Text(
                        "Zoals per avond, of procent.", "Such as an evening, or per cent."), row.get("measure/unit"))
                + fields.line(name + "baseline", new Text("Nu", "Now"), number, row.get("measure/baseline"))
                + fields.line(name + "target", new Text("Doel", "Target"), number, row.get("measure/target"))
                + fields.day(name + "measureOn", new Text("Meten op", "Measured on"), NONE,
                        row.get("measure/measureOn"))
                + fields.line(name + "reached", new Text("Gehaald", "Reached"), number, row.get("measure/reached"))
                + "</div>\n";
    }

    /** How the adviser sees each block, and beside it what the others say. */
    String views(List<Row> rows, Round kept) {
        StringBuilder html = new StringBuilder();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            String name = RoundForm.VIEWS + "/" + at + "/";
            String code = row.get("block");
            Optional<BuildingBlock> block = BuildingBlock.of(code);
            html.append(begin(RoundForm.VIEWS, at, block.map(BuildingBlock::title).orElse(new Text(code, code))))
                    .append(fields.hidden(name + "block", code));
            if (kept.differences().containsKey(code)) {
                html.append("<p class=\"marks\"><strong>%s</strong></p>\n".formatted(fields.say(new Text(
                        "Hier verschilt de kijk. Dit komt op de agenda van het gesprek.",
                        "Views differ here. This comes on the agenda of the talk."))));
            }
            html.append(others(kept, code))
                    .append(fields.choice(name + "seen", new Text("Hoe u het ziet", "How you see it"), NONE,
                            row.get("seen"), RoundWords.seen()))
                    .append(fields.area(name + "text", new Text("Toelichting (mag leeg)",
                            "Explanation (may be empty)"), NONE, row.get("text")))
                    .append("</fieldset>\n");
        }
        return html.toString();
    }

    private String others(Round kept, String block) {
        StringBuilder said = new StringBuilder();
        for (View view : kept.views()) {
            if (view.block().equals(block) && view.by() != Side.ADVISER) {
                said.append("<li class=\"lines\">%s: %s%s</li>\n".formatted(fields.say(RoundWords.side(view.by())),
                        fields.say(RoundWords.seen(view.seen())),
                        view.text().map(text -> ". " + MarkupText.shown(text)).orElse("")));
            }
        }
        return said.isEmpty() ? "" : "<ul>\n" + said + "</ul>\n";
    }

    private String begin(String list, int at, Text legend) {
        return "<fieldset id=\"%s-%d\">\n<legend>%s</legend>\n".formatted(list, at, fields.say(legend));
    }

    private String less(String list, int at, String action, Text label) {
        return """
                <p class="moves"><button name="go" value="less:%s:%d" formaction="%s#%s">%s</button></p>
                </fieldset>
                """.formatted(list, at, MarkupText.escaped(action), list, fields.say(label));
    }

    private String more(String list, String action, Text label) {
        return "<p class=\"moves\"><button name=\"go\" value=\"more:%s\" formaction=\"%s#%s-more\" id=\"%s-more\">%s</button></p>\n"
                .formatted(list, MarkupText.escaped(action), list, list, fields.say(label));
    }
}
