package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.robuustebibliotheek.category.Practice;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Said;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.Story;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.submission.Location;
import nl.robuustebibliotheek.submission.StaffedBy;

/** The library's own story with its numbers; where it told none, that of its category. */
final class StoryChapter implements Chapter {

    /** As many as somebody remembers. */
    private static final int NUMBERS = 3;
    private static final String[] MEMBERS = {"/activities/members/youth", "/activities/members/adult"};
    private static final String[] PARTICIPANTS = {"/activities/participants/information",
            "/activities/participants/education", "/activities/participants/reading", "/activities/participants/debate",
            "/activities/participants/culture"};

    @Override
    public String key() {
        return "story";
    }

    /** A library that told nothing has no story yet: then this says what a library of its kind does. */
    @Override
    public String title(Telling telling) {
        return story(telling).isPresent() ? "story.title" : "story.title-category";
    }

    private static Optional<Story> story(Telling telling) {
        return telling.brief().context().flatMap(MunicipalityContext::story)
                .filter(story -> story.text().isPresent() || story.practice().isPresent()
                        || story.quotation().filter(Said::consent).isPresent());
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        Optional<Story> story = story(telling);
        story.flatMap(Story::text).ifPresentOrElse(
                text -> text.lines().filter(line -> !line.isBlank()).forEach(line -> parts.add(own(line))),
                () -> ofCategory(telling, parts));
        story.flatMap(Story::practice).ifPresent(practice -> {
            parts.add(telling.teller().heading("story.practice"));
            parts.add(own(practice));
        });
        quotation(story).ifPresent(parts::add);
        parts.add(telling.teller().heading("story.figures"));
        parts.add(new Part.KeyFigures(figures(telling)));
        practices(telling, parts);
        return parts;
    }

    private static Optional<Part> quotation(Optional<Story> story) {
        return story.flatMap(Story::quotation).filter(Said::consent).map(
                said -> new Part.Quotation(said.text(), said.who(), References.CONTEXT, Optional.empty()));
    }

    /** Three numbers about people, and what one of them says. */
    @Override
    public List<Part> factSheet(Telling telling) {
        Provision provision = telling.provision();
        List<Part.KeyFigure> figures = new ArrayList<>();
        add(telling, figures, "visits", provision.amount("/activities/visits"));
        add(telling, figures, "members", provision.sum(MEMBERS));
        add(telling, figures, "participants", provision.sum(PARTICIPANTS));
        add(telling, figures, "hours", hours(provision));
        add(telling, figures, "locations", provision.locations().map(all -> BigDecimal.valueOf(all.size())));
        add(telling, figures, "inhabitants", Optional.of(BigDecimal.valueOf(provision.inhabitants())));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.KeyFigures(figures.stream().limit(NUMBERS).toList()));
        quotation(story(telling)).ifPresent(parts::add);
        return parts;
    }

    private static Part own(String text) {
        return new Part.Paragraph(Line.of(text.strip(), References.CONTEXT));
    }

    private static void ofCategory(Telling telling, List<Part> parts) {
        parts.add(telling.paragraph("story.category"));
        telling.catalogue().category(telling.brief().assessment().category().id())
                .ifPresent(category -> telling.teller().say(category.story()).lines().filter(line -> !line.isBlank())
                        .forEach(line -> parts.add(new Part.Paragraph(Line.of(line.strip(), "proposal-2026")))));
        if (!telling.brief().isHandout()) {
            parts.add(telling.teller().note(NoteKind.TIP, "story.own-missing"));
        }
    }

    private static List<Part.KeyFigure> figures(Telling telling) {
        Provision provision = telling.provision();
        List<Part.KeyFigure> figures = new ArrayList<>();
        add(telling, figures, "inhabitants", Optional.of(BigDecimal.valueOf(provision.inhabitants())));
        add(telling, figures, "locations", provision.locations().map(all -> BigDecimal.valueOf(all.size())));
        add(telling, figures, "hours", hours(provision));
        add(telling, figures, "staffed-hours", staffed(provision));
        add(telling, figures, "visits", provision.amount("/activities/visits"));
        add(telling, figures, "members", provision.sum(MEMBERS));
        add(telling, figures, "participants", provision.sum(PARTICIPANTS));
        add(telling, figures, "volunteers", provision.amount("/staff/volunteers"));
        return figures;
    }

    /** All locations together; nothing when the hours of one are not known. */
    static Optional<BigDecimal> hours(Provision provision) {
        return hours(provision, Set.of());
    }

    /** Those with somebody there, a professional or a volunteer. */
    static Optional<BigDecimal> staffed(Provision provision) {
        return hours(provision, Set.of(StaffedBy.PROFESSIONAL, StaffedBy.VOLUNTEER));
    }

    private static Optional<BigDecimal> hours(Provision provision, Set<StaffedBy> staffedBy) {
        return provision.locations().filter(all -> all.stream().allMatch(each -> each.opening().isPresent()))
                .map(all -> all.stream().flatMap((Location each) -> Provision.hours(each, staffedBy).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static void add(Telling telling, List<Part.KeyFigure> figures, String label, Optional<BigDecimal> value) {
        value.ifPresent(known -> figures.add(new Part.KeyFigure(telling.teller().number(known, 1),
                telling.say("story." + label), List.of(Teller.SELF_ASSESSMENT))));
    }

    private static void practices(Telling telling, List<Part> parts) {
        List<Practice> practices = telling.catalogue().category(telling.brief().assessment().category().id())
                .map(category -> category.practices()).orElse(List.of());
        if (!practices.isEmpty()) {
            parts.add(telling.teller().heading("story.practices"));
            parts.add(new Part.Bullets(practices.stream().map(each -> Line.of(telling.teller().say(each.who()) + ". "
                    + telling.teller().say(each.what()) + " " + telling.teller().say(each.yielded()), each.source()))
                    .toList(), false));
        }
    }

    @Override
    public List<String> points(Telling telling) {
        return figures(telling).stream().skip(1).limit(4).map(each -> each.value() + " " + each.label()).toList();
    }
}
