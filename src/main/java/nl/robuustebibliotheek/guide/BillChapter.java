package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Text;

/** An annex for the plan for several years that the bill foresees, marked as bill throughout. */
final class BillChapter implements Chapter {

    private static final String LAW = "LAW-";

    @Override
    public String key() {
        return "bill";
    }

    @Override
    public Set<Audience> audiences() {
        return Set.of(Audience.OFFICIAL, Audience.ALDERMAN, Audience.COUNCIL, Audience.BOARD);
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.teller().note(NoteKind.BILL, "bill.status"));
        parts.add(telling.paragraph("bill.plan"));
        List<Line> lines = telling.teller().lines("bill", "inhabitants",
                telling.teller().number(telling.provision().inhabitants()), "hours",
                StoryChapter.staffed(telling.provision()).map(hours -> telling.teller().number(hours, 1))
                        .orElse(telling.say("goals.none")));
        parts.add(new Part.Bullets(lines, true));
        List<Finding> pending = telling.provision().findings().stream()
                .filter(finding -> finding.kind() == FindingKind.PENDING && finding.code().startsWith(LAW)).toList();
        if (!pending.isEmpty()) {
            parts.add(new Part.Table(telling.say("bill.state"),
                    List.of(telling.say("basis.what"), telling.say("basis.now")),
                    pending.stream().map(each -> List.<Cell>of(Cell.words(telling.teller().say(each.title())),
                            Cell.words(now(telling, each)))).toList(),
                    BasisChapter.sources(pending)));
        }
        return parts;
    }

    /** The value alone: what the project proposes for it stands elsewhere, and the law sets nothing yet. */
    private static String now(Telling telling, Finding finding) {
        Teller teller = telling.teller();
        Finding.Range value = finding.value();
        Text unit = finding.unit();
        Optional<Text> label = Optional.ofNullable(finding.indicator())
                .flatMap(telling.catalogue().indicators()::find).filter(indicator -> !indicator.yesNo())
                .map(indicator -> indicator.label());
        return value == null || unit == null || label.isEmpty() || value.low().compareTo(value.high()) != 0
                ? teller.say(finding.text())
                : telling.say("bill.now", "label", teller.say(label.get()), "value", teller.number(value.low(), 2),
                        "unit", teller.say(unit).replace("(s)", "s"));
    }
}
