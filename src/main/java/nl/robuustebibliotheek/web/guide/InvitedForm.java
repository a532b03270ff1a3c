package nl.robuustebibliotheek.web.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;

import nl.robuustebibliotheek.guide.round.Round.Seen;
import nl.robuustebibliotheek.guide.round.Round.Side;
import nl.robuustebibliotheek.guide.round.Round.View;
import nl.robuustebibliotheek.indicator.BuildingBlock;
import nl.robuustebibliotheek.submission.Text;

/** What somebody who is invited typed, by building block. */
record InvitedForm(Map<BuildingBlock, Typed> typed) {

    /** As the schema of a round has it. */
    static final int LONGEST = 2_000;

    record Typed(String seen, String text) {}

    static InvitedForm of(List<View> kept) {
        Map<BuildingBlock, Typed> typed = new LinkedHashMap<>();
        for (BuildingBlock block : BuildingBlock.values()) {
            Optional<View> view = kept.stream().filter(each -> each.block().equals(block.code())).findFirst();
            typed.put(block, new Typed(view.map(each -> RoundWords.key(each.seen())).orElse(""),
                    view.flatMap(View::text).orElse("")));
        }
        return new InvitedForm(typed);
    }

    static InvitedForm typed(HttpServletRequest request) {
        Map<BuildingBlock, Typed> typed = new LinkedHashMap<>();
        for (BuildingBlock block : BuildingBlock.values()) {
            typed.put(block, new Typed(GuideEditsDesk.field(request, seen(block)),
                    Optional.ofNullable(request.getParameter(text(block))).orElse("").replace("\r\n", "\n")));
        }
        return new InvitedForm(typed);
    }

    static String seen(BuildingBlock block) {
        return block.code() + "/seen";
    }

    static String text(BuildingBlock block) {
        return block.code() + "/text";
    }

    /** By field; nothing when it can be kept. */
    Map<String, Text> wrong() {
        Map<String, Text> wrong = new LinkedHashMap<>();
        typed.forEach((block, each) -> {
            if (each.seen().isEmpty() && !each.text().isBlank() || !each.seen().isEmpty() && how(each).isEmpty()) {
                wrong.put(seen(block),
                        new Text("Kies hoe u " + block.title().nl() + " ziet, of maak de toelichting leeg.",
                                "Choose how you see " + block.title().en() + ", or empty the explanation."));
            }
            if (each.text().length() > LONGEST) {
                wrong.put(text(block), new Text("De toelichting bij " + block.title().nl() + " is te lang: hoogstens "
                        + LONGEST + " tekens. Misschien kan het korter.",
                        "The explanation on " + block.title().en() + " is too long: at most " + LONGEST
                                + " characters. Maybe it can be shorter."));
            }
        });
        return wrong;
    }

    List<View> views(Side by) {
        List<View> views = new ArrayList<>();
        typed.forEach((block, each) -> how(each).ifPresent(seen -> views.add(new View(block.code(), by, seen,
                Optional.of(each.text()).filter(text -> !text.isBlank())))));
        return views;
    }

    private static Optional<Seen> how(Typed typed) {
        return Stream.of(Seen.values()).filter(each -> RoundWords.key(each).equals(typed.seen())).findFirst();
    }
}
