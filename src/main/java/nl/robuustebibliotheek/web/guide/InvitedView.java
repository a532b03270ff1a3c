package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.guide.Invitations.Answers;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.guide.round.Round.View;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.JsonAnswer;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.guide.InvitedForm.Typed;
import nl.robuustebibliotheek.web.page.Addresses;

/** What somebody sees who is invited to say how they see the building blocks. */
final class InvitedView {

    private static final Text TITLE = new Text("Hoe ziet u de bibliotheek?", "How do you see the library?");

    private final Answers answers;
    private final Language language;
    private final HtmlPage page;
    private Map<String, Text> wrong = Map.of();

    InvitedView(Answers answers, Language language) {
        this.answers = answers;
        this.language = language;
        this.page = new HtmlPage(language, path(answers.invitation().id()), TITLE);
    }

    static String path(String id) {
        return Addresses.INVITED_NL + "/" + id;
    }

    /** Where the code is asked. */
    static HtmlPage entrance(String id, Language language) {
        HtmlPage page = new HtmlPage(language, path(id), TITLE);
        page.paragraph(new Text("Een adviseur nodigt u uit om te zeggen hoe u de bibliotheek ziet. U hebt daarvoor een "
                + "code gekregen.",
                "An adviser invites you to say how you see the library. You were given a code for that."));
        return page.add(new HtmlForm(language, path(id) + "/entrance")
                .input("code", "text", "maxlength=\"40\" autocomplete=\"off\" autocapitalize=\"characters\" required",
                        new Text("Code", "Code"), new Text("Vier groepen van vijf tekens.",
                                "Four groups of five characters."))
                .button(new Text("Openen", "Open")));
    }

    /** There is nothing to come in to, or no longer. */
    static HtmlPage refused(String id, Language language, Text why) {
        return new HtmlPage(language, path(id), TITLE).wrong(why);
    }

    /** What was typed and could not be kept, so that it can be copied. */
    static HtmlPage refused(String id, Language language, Text why, InvitedForm typed) {
        HtmlPage page = refused(id, language, why);
        page.paragraph(new Text("Dit typte u, en is niet bewaard:", "This is what you typed, and it is not kept:"));
        typed.typed().forEach((block, each) -> {
            if (!each.text().isBlank()) {
                page.heading(2, block.title());
                page.add("<p class=\"lines\">%s</p>\n".formatted(MarkupText.shown(each.text())));
            }
        });
        return page;
    }

    InvitedView done() {
        page.note(new Text("Bewaard. Dank u wel.", "Kept. Thank you."));
        return this;
    }

    InvitedView wrong(Map<String, Text> said) {
        wrong = said;
        page.add(new TypedFields(language, wrong).summary(new Text("Dit is nog niet bewaard", "This is not kept yet"),
                List.of()));
        return this;
    }

    InvitedView afterColleague() {
        page.wrong(new Text("Iemand anders met deze code was u voor. Wat u typte staat hieronder nog, en is nog niet "
                + "bewaard. Bij elke bouwsteen leest u wat er nu staat. Bewaart u nu, dan geldt wat u typte.",
                "Somebody else with this code was first. What you typed still stands below, and is not kept yet. At each "
                        + "building block you read what stands there now. If you keep it now, what you typed counts."));
        return this;
    }

    HtmlPage page(InvitedForm form, boolean besideOwn) {
        Invitation invitation = answers.invitation();
        Text until = Dates.of(invitation.expiresAt());
        Text whom = invitation.side() == Side.LIBRARY
                ? new Text("de bibliotheek: " + invitation.library(), "the library: " + invitation.library())
                : new Text("de gemeente: " + invitation.place(), "the municipality: " + invitation.place());
        String about = "%s, %s, %d".formatted(invitation.library(), invitation.place(), invitation.year());
        page.paragraph(new Text("%s. U antwoordt namens %s.".formatted(about, whom.nl()),
                "%s. You answer on behalf of %s.".formatted(about, whom.en())));
        page.note(new Text(
                "U kunt uw antwoorden veranderen tot %s. De adviseur leest ze en kan ze aan de %s laten zien. "
                        .formatted(until.nl(), other(invitation.side()).nl())
                        + "Waar u het anders ziet, begint het gesprek. Noem geen personen.",
                "You can change your answers until %s. The adviser reads them and may show them to the %s. "
                        .formatted(until.en(), other(invitation.side()).en())
                        + "Where you see it differently, the talk begins. Name no persons."));
        TypedFields fields = new TypedFields(language, wrong);
        StringBuilder html = new StringBuilder("<form method=\"post\" action=\"%s\" class=\"plain\">\n".formatted(
                MarkupText.escaped(PageLanguage.in(path(invitation.id()) + "/views", language))))
                .append(fields.hidden("seen", mark(answers.own())));
        form.typed().forEach((block, typed) -> html.append(block(block, typed, fields, besideOwn)));
        page.add(html.append("<p><button>%s</button></p>\n</form>\n".formatted(fields.say(new Text("Bewaren", "Keep"))))
                .toString());
        others();
        return page.add(new HtmlForm(language, path(invitation.id()) + "/exit")
                .asButton(new Text("Afsluiten op dit apparaat", "Leave on this device")));
    }

    /** By which is known what somebody had said when the page was made. */
    static String mark(List<View> own) {
        return JsonAnswer.tag(own.toString().getBytes(StandardCharsets.UTF_8)).replace("\"", "");
    }

    private static Text other(Side side) {
        return RoundWords.side(side == Side.LIBRARY ? Side.MUNICIPALITY : Side.LIBRARY);
    }

    private String block(BuildingBlock block, Typed typed, TypedFields fields, boolean besideOwn) {
        Optional<View> kept = answers.own().stream().filter(each -> each.block().equals(block.code())).findFirst();
        String now = !besideOwn ? ""
                : "<p class=\"marks\"><strong>%s</strong> %s</p>\n".formatted(
                        fields.say(new Text("Nu staat er:", "Now it says:")),
                        kept.map(view -> fields.say(RoundWords.seen(view.seen())) + view.text().map(
                                text -> ". " + MarkupText.shown(text)).orElse("")).orElse("–"));
        return """
                <fieldset>
                <legend>%s</legend>
                <p>%s</p>
                %s%s%s</fieldset>
                """.formatted(fields.say(block.title()), fields.say(RoundWords.about(block)), now,
                fields.radios(InvitedForm.seen(block), typed.seen(), RoundWords.seen()),
                fields.area(InvitedForm.text(block), new Text("Toelichting bij " + block.title().nl() + " (mag leeg)",
                        "Explanation on " + block.title().en() + " (may be empty)"), RoundWords.NONE, typed.text()));
    }

    private void others() {
        List<View> others = answers.ofOthers();
        if (!others.isEmpty()) {
            page.heading(2, new Text("Wat de anderen zeggen", "What the others say"));
            page.add(new Sheet().table(List.of(new Text("bouwsteen", "building block"), new Text("wie", "who"),
                    new Text("hoe", "how"), new Text("toelichting", "explanation")),
                    others.stream().map(view -> List.of(BuildingBlock.of(view.block()).orElseThrow().title(),
                            RoundWords.side(view.by()), RoundWords.seen(view.seen()),
                            view.text().map(text -> new Text(text, text)).orElse(new Text("–", "–")))).toList()));
        }
    }
}
