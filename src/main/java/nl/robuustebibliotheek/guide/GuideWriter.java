package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.guide.document.GuideDocument;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.document.Stamp;
import nl.robuustebibliotheek.guide.document.Summary;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.edit.SectionEdits;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Municipality;
import nl.robuustebibliotheek.submission.Text;

/** Writes a conversation guide. It has no state of its own and may be used by many at the same time. */
public final class GuideWriter {

    /** How many points of a talk stand in the guide as chances; the others stand in the preparation only. */
    public static final int CHANCES = Telling.CHANCES;

    /** Characters of a speaker note: about two minutes of talk. */
    private static final int MOST_TOLD = 1_500;
    /** For the library's own people: no more than they need. */
    private static final Set<String> FOR_STAFF = Set.of("opening", "story", "staff-page", "terms", "calendar");

    private static final List<Chapter> CHAPTERS = List.of(new OpeningChapter(), new StoryChapter(),
            new GoalsChapter(), new ChancesChapter(), new BasisChapter(), new PlacesChapter(), new OptionsChapter(),
            new ReallocationChapter(),
            new PassagesChapter(), new EvidenceChapter(), new PartnersChapter(), new InnovationChapter(),
            new TermsChapter(), new IndependenceChapter(), new CalendarChapter(), new AgreementsChapter(),
            new FeedbackChapter(), new UnknownsChapter(), new BillChapter(), new StaffPageChapter(),
            new MorePointsChapter(), new CutChapter(), new HardQuestionsChapter(), new ListChapter("not-say"),
            new RoyalRoadChapter(), new ContactMovesChapter(), new LobbyChapter(), new ViewsChapter());

    /** The guide with all chapters that this listener needs. */
    public GuideDocument write(GuideBrief brief) {
        return write(brief, chapters(brief), "document.title");
    }

    /** The library's own story as a page by itself. */
    public GuideDocument story(GuideBrief brief) {
        return write(brief, List.of(new StoryChapter()), "document.story-title");
    }

    /** The item for the agenda of the library's management team, as a page by itself. */
    public GuideDocument agenda(GuideBrief brief) {
        return write(brief, List.of(new LobbyChapter()), "document.agenda-title");
    }

    /** What was agreed, done and yielded, as a page by itself; nothing while nothing was agreed. */
    public Optional<GuideDocument> feedback(GuideBrief brief) {
        return new FeedbackChapter().parts(telling(brief)).isEmpty() ? Optional.empty()
                : Optional.of(write(brief, List.of(new FeedbackChapter()), "document.feedback-title"));
    }

    /**
     * What an adviser can change in the guides with a municipality.
     *
     * @param key as in {@link GuideEdits.Edit}
     * @param text what stands there now
     * @param audiences whose guides it can stand in
     */
    public record Editable(String key, Text title, Text text, String hash, Set<Audience> audiences) {

        public Editable {
            audiences = Set.copyOf(audiences);
        }
    }

    /** All points and sections, with the hash that a change should name. */
    public List<Editable> editable(GuideBrief brief) {
        GuideBrief untouched = brief.edited(GuideEdits.NONE);
        List<Editable> editable = new ArrayList<>();
        Map<Variant, Telling> tellings = new HashMap<>();
        telling(untouched).points().forEach(point -> editable.add(new Editable("point/" + point.code(), point.title(),
                point.beneath(), GuideEdits.hash(point.beneath()), EnumSet.allOf(Audience.class))));
        for (Chapter chapter : CHAPTERS) {
            Text text = beneath(untouched, chapter.key(), tellings);
            if (!text.nl().isEmpty()) {
                Text title = Objects
                        .requireNonNull(brief.release().catalogue().guide().words().get(chapter.key() + ".title"))
                        .text();
                editable.add(new Editable("section/" + chapter.key(), title, text, GuideEdits.hash(text),
                        Stream.of(Audience.values()).filter(audience -> isFor(audience, chapter))
                                .collect(Collectors.toSet())));
            }
        }
        return editable;
    }

    /** Whether something that the adviser changed has changed beneath since. */
    boolean hasOutdatedEdits(GuideBrief brief) {
        return !brief.edits().edits().isEmpty() && editable(brief).stream().anyMatch(each -> brief.edits()
                .find(each.key()).filter(edit -> edit.isRewritten() && edit.isOutdated(each.text())).isPresent());
    }

    /** A section as its first reader would see it, in both languages: the same for every guide with this municipality. */
    private static Text beneath(GuideBrief brief, String key, Map<Variant, Telling> tellings) {
        return chapters(brief, key).map(chapter -> {
            Audience audience = chapter.audiences().stream().min(Comparator.naturalOrder()).orElseThrow();
            Edition edition = chapter.editions().stream().min(Comparator.naturalOrder()).orElseThrow();
            GuideBrief untouched = brief.edited(GuideEdits.NONE);
            return new Text(plain(chapter, untouched.with(audience, edition, Language.NL), tellings),
                    plain(chapter, untouched.with(audience, edition, Language.EN), tellings));
        }).orElseGet(() -> new Text("", ""));
    }

    private static Optional<Chapter> chapters(GuideBrief brief, String key) {
        return Stream.<Chapter>concat(CHAPTERS.stream(), brief.about().stream().map(SheetChapter::new))
                .filter(chapter -> chapter.key().equals(key)).findFirst();
    }

    private record Variant(Audience audience, Edition edition, Language language) {}

    private static String plain(Chapter chapter, GuideBrief brief, Map<Variant, Telling> tellings) {
        return chapter.parts(tellings.computeIfAbsent(new Variant(brief.audience(), brief.edition(), brief.language()),
                _ -> telling(brief))).stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    private static List<Chapter> chapters(GuideBrief brief) {
        Stream<Chapter> sheets = brief.about().size() > 1 ? brief.about().stream().map(SheetChapter::new)
                : Stream.empty();
        return Stream.concat(CHAPTERS.stream(), sheets)
                .filter(chapter -> chapter.editions().contains(brief.edition()))
                .filter(chapter -> isFor(brief.audience(), chapter)).toList();
    }

    private static boolean isFor(Audience audience, Chapter chapter) {
        return chapter.audiences().contains(audience)
                && (audience != Audience.STAFF || FOR_STAFF.contains(chapter.key()));
    }

    /** Who the guide is about, as its document says too. */
    public String subject(GuideBrief brief) {
        return place(brief, new Teller(brief.language(), brief.release().catalogue().guide()));
    }

    static Telling telling(GuideBrief brief) {
        Teller teller = new Teller(brief.language(), brief.release().catalogue().guide())
                .with("year", Integer.toString(brief.submission().referenceYear()));
        teller.with("library", library(brief, teller)).with("place", place(brief, teller));
        return new Telling(brief, teller, new Provision(brief));
    }

    private static String library(GuideBrief brief, Teller teller) {
        return brief.submission().library().name().filter(name -> !name.isBlank())
                .orElseGet(() -> teller.say("document.library"));
    }

    private static String place(GuideBrief brief, Teller teller) {
        List<Municipality> about = brief.about();
        return about.size() == 1 ? about.getFirst().name() : teller.say("document.all-places");
    }

    private static GuideDocument write(GuideBrief brief, List<Chapter> chapters, String title) {
        Telling telling = telling(brief);
        List<Section> sections = new ArrayList<>();
        for (Chapter chapter : chapters) {
            section(chapter, telling).ifPresent(sections::add);
        }
        List<Section> edited = new SectionEdits(brief.edits(), telling.teller()::say, brief.language(),
                key -> beneath(brief, key, new HashMap<>()))
                .applied(brief.withheld() ? announced(sections, telling) : sections);
        Assessment assessment = brief.assessment();
        return new GuideDocument(brief.reference(), telling.say(title), place(brief, telling.teller()),
                brief.language(),
                brief.edition(), brief.audience(), new Stamp(assessment.receipt().release().version(),
                        assessment.receipt().release().hash(), brief.date(), telling.say("document.purpose")),
                edited, new References(telling).of(edited));
    }

    /** Who gets no more than the assessment tells reads so first. */
    private static List<Section> announced(List<Section> sections, Telling telling) {
        List<Section> announced = new ArrayList<>(sections);
        Section first = announced.removeFirst();
        Stream<Part> note = Stream.of(telling.teller().note(NoteKind.TIP, "document.withheld"));
        announced.addFirst(new Section(first.key(), first.title(), first.editions(),
                Stream.concat(note, first.parts().stream()).toList(), first.summary()));
        return announced;
    }

    private static Optional<Section> section(Chapter chapter, Telling telling) {
        var parts = chapter.parts(telling);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        List<String> points = chapter.points(telling);
        String title = chapter instanceof SheetChapter(Municipality one)
                ? telling.say("sheet.title", "place", one.name())
                : telling.say(chapter.title(telling));
        Optional<Summary> summary = points.isEmpty() ? Optional.empty()
                : Optional.of(
                        new Summary(points.stream().limit(Summary.MOST_POINTS).toList(), note(telling, chapter, parts),
                                chapter.factSheet(telling)));
        return Optional.of(new Section(chapter.key(), title, chapter.editions(), parts, summary));
    }

    /** What to tell with the slide: the paragraphs and notes of the section, as many whole ones as can be told. */
    private static String note(Telling telling, Chapter chapter, List<Part> parts) {
        StringBuilder told = new StringBuilder();
        for (Part part : parts) {
            boolean spoken = part instanceof Part.Paragraph || part instanceof Part.Note
                    || part instanceof Part.Bullets || part instanceof Part.Quotation;
            String text = spoken ? PlainText.of(part) : "";
            if (told.length() + text.length() > MOST_TOLD) {
                break;
            }
            told.append(text.isEmpty() || told.isEmpty() ? "" : "\n").append(text);
        }
        String intro = chapter.key() + ".intro";
        return !told.isEmpty() ? told.toString()
                : telling.say(telling.teller().knows(intro) ? intro : "document.purpose");
    }
}
