package nl.robuustebibliotheek.web.guide;

import java.util.List;

import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.guide.Invitations.Invited;
import nl.robuustebibliotheek.guide.round.Invitation;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** The part of a round's page on which library and municipality are invited to say how they see the building blocks. */
record RoundInvitations(List<Invitation> open, Round round, String site) {

    static final String INVITE = "invite";
    static final String WITHDRAW = "withdraw";
    static final String SHARE = "share";
    static final String UNSHARE = "unshare";
    static final int DAYS = 30;

    RoundInvitations {
        open = List.copyOf(open);
    }

    String html(TypedFields fields, String action) {
        StringBuilder html = new StringBuilder("<h2 id=\"invitations\">%s</h2>\n<p>%s</p>\n".formatted(
                fields.say(new Text("Vraag bibliotheek en gemeente hoe zij het zien",
                        "Ask library and municipality how they see it")),
                fields.say(new Text("U krijgt een adres en een code. Wie beide heeft, ziet één pagina en zegt per "
                        + "bouwsteen hoe het gaat. Dat geldt " + DAYS
                        + " dagen. Wat zij zeggen, staat daarna hierboven. "
                        + "Wat u hierboven typt, blijft staan.",
                        "You get an address and a code. Who has both sees one page, and says for each building block "
                                + "how it goes. It holds for " + DAYS + " days. What they say stands above afterwards. "
                                + "What you type above stays."))));
        for (Side side : List.of(Side.LIBRARY, Side.MUNICIPALITY)) {
            html.append("<h3>%s</h3>\n".formatted(fields.say(title(side))));
            open.stream().filter(each -> each.side() == side).forEach(each -> html.append(one(each, fields, action)));
            html.append("<p class=\"moves\">").append(button(INVITE + ":" + key(side), action, fields, invite(side)))
                    .append("</p>\n");
        }
        return html.toString();
    }

    private String one(Invitation invitation, TypedFields fields, String action) {
        Text until = Dates.of(invitation.expiresAt());
        int said = round.views(invitation.side()).size();
        Text state = new Text("Uitnodiging tot %s. Gezegd over %d van de 5 bouwstenen. %s".formatted(until.nl(), said,
                invitation.showsOthers() ? "Ziet ook wat de anderen zeggen." : "Ziet alleen de eigen antwoorden."),
                "Invitation until %s. Something said on %d of the 5 building blocks. %s".formatted(until.en(), said,
                        invitation.showsOthers() ? "Also sees what the others say." : "Sees its own answers only."));
        String address = address(invitation, fields.language());
        return "<p>%s<br><a href=\"%s\">%s</a></p>\n<p class=\"moves\">".formatted(fields.say(state),
                MarkupText.escaped(address), MarkupText.shown(address))
                + (invitation.showsOthers()
                        ? button(UNSHARE + ":" + invitation.id(), action, fields, new Text(
                                "Toon alleen de eigen antwoorden", "Show its own answers only"))
                        : button(SHARE + ":" + invitation.id(), action, fields, new Text(
                                "Toon ook wat de anderen zeggen", "Also show what the others say")))
                + button(WITHDRAW + ":" + invitation.id(), action, fields, new Text("Trek deze uitnodiging in",
                        "Withdraw this invitation"))
                + "</p>\n";
    }

    /** The one time that the code is shown. */
    String invited(Invited invited, TypedFields fields) {
        String address = address(invited.invitation(), fields.language());
        return """
                <div class="note" role="status"><h2>%s</h2>
                <p>%s</p>
                <p>%s<br><a href="%s">%s</a></p>
                <p>%s<br><strong class="code">%s</strong></p>
                </div>
                """.formatted(fields.say(new Text("Uitnodiging: ", "Invitation: ").followedBy(
                RoundWords.side(invited.invitation().side()))),
                fields.say(new Text(
                        "Schrijf de code nu op: u ziet hem maar één keer. Geef adres en code niet in hetzelfde "
                                + "bericht.",
                        "Write the code down now: you see it only once. Do not give address and code in the same "
                                + "message.")),
                fields.say(new Text("Adres", "Address")), MarkupText.escaped(address), MarkupText.shown(address),
                fields.say(new Text("Code", "Code")), MarkupText.shown(invited.code()));
    }

    private String address(Invitation invitation, Language language) {
        return site + PageLanguage.in(Addresses.INVITED_NL + "/" + invitation.id(), language);
    }

    private static String button(String go, String action, TypedFields fields, Text label) {
        return "<button name=\"go\" value=\"%s\" formaction=\"%s#invitations\">%s</button>\n".formatted(
                MarkupText.escaped(go), MarkupText.escaped(action), fields.say(label));
    }

    static String key(Side side) {
        return side == Side.LIBRARY ? "library" : "municipality";
    }

    private static Text title(Side side) {
        return side == Side.LIBRARY ? new Text("De bibliotheek", "The library")
                : new Text("De gemeente", "The municipality");
    }

    private static Text invite(Side side) {
        return side == Side.LIBRARY ? new Text("Nodig de bibliotheek uit", "Invite the library")
                : new Text("Nodig de gemeente uit", "Invite the municipality");
    }
}
