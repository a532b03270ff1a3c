package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Stamp;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.submission.Text;

/** What several libraries offer together, with their combined reach. No money and no verdict of any of them stands in it. */
public final class JointOffer {

    private static final String[] MEMBERS = {"/activities/members/youth", "/activities/members/adult"};

    private final List<GuideBrief> briefs;

    /** @param briefs one of each library, all in the same edition and language */
    public JointOffer(List<GuideBrief> briefs) {
        if (briefs.size() < 2) {
            throw InvalidGuideInput.of("", "too-few-libraries",
                    "Een gezamenlijk aanbod is van ten minste twee bibliotheken. Misschien bedoelt u een gewone leidraad.",
                    "A joint offer is made by at least two libraries. Maybe you mean an ordinary guide.");
        }
        checkEachOnce(briefs);
        this.briefs = briefs.stream().map(each -> each.about(Optional.empty())).toList();
    }

    /** Twice the same library would count its visits twice. */
    private static void checkEachOnce(List<GuideBrief> briefs) {
        Set<String> libraries = new HashSet<>();
        Problems problems = Problems.none();
        for (int place = 0; place < briefs.size(); place++) {
            if (!libraries.add(Guides.key(briefs.get(place).submission(), Optional.empty()))) {
                problems = problems.and(new Problem("/assessments/" + place, "library-twice", new Text(
                        "Deze bibliotheek staat er al. Misschien is dit een andere beoordeling van dezelfde bibliotheek.",
                        "This library is there already. Maybe this is another assessment of the same library.")));
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(problems);
        }
    }

    public GuideDocument write() {
        GuideBrief first = briefs.getFirst();
        Telling telling = GuideWriter.telling(first);
        Teller teller = telling.teller();
        String place = municipalities().values().stream().map(Municipality::name).collect(Collectors.joining(", "));
        List<Part> parts = new ArrayList<>();
        parts.add(teller.paragraph("joint.intro", "count", Integer.toString(briefs.size()), "inhabitants",
                teller.number(inhabitants())));
        parts.add(teller.paragraph("joint.example"));
        parts.add(table(teller));
        parts.add(teller.paragraph("joint.overlap"));
        shared(telling).ifPresent(parts::add);
        Section section = new Section("joint", teller.say("joint.title"), Set.of(Edition.values()), parts,
                Optional.of(new Summary(List.of(teller.say("joint.intro", "count", Integer.toString(briefs.size()),
                        "inhabitants", teller.number(inhabitants()))), teller.say("joint.example"), true)));
        List<Reference> sources = new References(telling).of(List.of(section));
        return new GuideDocument(first.reference(), teller.say("document.joint-title", "place", place), place,
                first.language(), first.edition(), first.audience(),
                new Stamp(first.assessment().receipt().release().version(),
                        first.assessment().receipt().release().hash(), first.date(), teller.say("document.purpose")),
                List.of(section), sources);
    }

    /** Each once, also when more than one library serves it. */
    private Map<String, Municipality> municipalities() {
        Map<String, Municipality> all = new LinkedHashMap<>();
        briefs.forEach(
                brief -> brief.submission().municipalities().forEach(each -> all.putIfAbsent(each.code(), each)));
        return all;
    }

    private long inhabitants() {
        return municipalities().values().stream().mapToLong(Municipality::inhabitants).sum();
    }

    private Part table(Teller teller) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GuideBrief brief : briefs) {
            Provision provision = new Provision(brief);
            rows.add(List.of(Cell.words(brief.submission().library().name()
                    .orElseGet(() -> brief.submission().library().isil().orElse(""))),
                    Cell.amount(BigDecimal.valueOf(provision.inhabitants()), 0),
                    cell(provision.locations().map(all -> BigDecimal.valueOf(all.size()))),
                    cell(provision.amount("/activities/visits")), cell(provision.sum(MEMBERS))));
        }
        rows.add(List.of(Cell.words(teller.say("joint.total")), Cell.amount(BigDecimal.valueOf(inhabitants()), 0),
                cell(total(provision -> provision.locations().map(all -> BigDecimal.valueOf(all.size())))),
                cell(total(provision -> provision.amount("/activities/visits"))),
                cell(total(provision -> provision.sum(MEMBERS)))));
        return new Part.Table(teller.say("joint.table"), List.of(teller.say("joint.library"),
                teller.say("story.inhabitants"), teller.say("story.locations"), teller.say("story.visits"),
                teller.say("story.members")), rows, List.of(Teller.SELF_ASSESSMENT));
    }

    /** Nothing when one of them does not know it: a sum of some would look like a sum of all. */
    private Optional<BigDecimal> total(Function<Provision, Optional<BigDecimal>> of) {
        List<Optional<BigDecimal>> all = briefs.stream().map(Provision::new).map(of).toList();
        return all.stream().allMatch(Optional::isPresent)
                ? Optional.of(all.stream().flatMap(Optional::stream).reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static Cell cell(Optional<BigDecimal> value) {
        return value.map(known -> Cell.amount(known, 0)).orElseGet(Cell::unknown);
    }

    /** The points that every one of them has. */
    private Optional<Part> shared(Telling telling) {
        SequencedSet<String> codes = new LinkedHashSet<>(telling.points().stream().map(GuidePoint::code).toList());
        briefs.stream().skip(1).forEach(brief -> codes.retainAll(new GuidePoints(brief, new Provision(brief)).inOrder()
                .stream().map(GuidePoint::code).toList()));
        List<Line> lines = telling.points().stream().filter(point -> codes.contains(point.code()))
                .map(point -> Line.of(telling.teller().say(point.title()), point.source())).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Part.Bullets(lines, false));
    }
}
