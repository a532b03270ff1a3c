package nl.robuustebibliotheek.guide;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.context.MunicipalityContext.SourceDocument;
import nl.robuustebibliotheek.guide.document.Part;
import nl.robuustebibliotheek.guide.document.Reference;
import nl.robuustebibliotheek.guide.document.Section;
import nl.robuustebibliotheek.guide.round.Round;

/** Makes the list of sources of a guide: those that its sections refer to, in that order. */
final class References {

    /** The id of what was collected about the municipality. */
    static final String CONTEXT = "context";
    /** The id of the record of a year's talks. */
    static final String ROUND = "round";
    private static final String DOCUMENT = "document-";
    private static final Pattern FRONT_PAGE = Pattern.compile("https?://(?:www\\.)?([^/]+)/?");

    private final Telling telling;

    References(Telling telling) {
        this.telling = telling;
    }

    /** The id by which a document of the municipality is referred to. */
    static String document(String id) {
        return DOCUMENT + id;
    }

    List<Reference> of(List<Section> sections) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        sections.stream().flatMap(Section::shown).flatMap(Part::referred).forEach(ids::add);
        return ids.stream().map(this::reference).toList();
    }

    private Reference reference(String id) {
        return switch (id) {
            case Teller.SELF_ASSESSMENT -> own(id, "reference.self-assessment", telling.brief().submission()
                    .referenceYear());
            case CONTEXT -> own(id, "reference.context", telling.brief().date().getYear());
            case ROUND -> talks();
            case PlacesChapter.PLACES -> places(id, telling.brief().surroundings().orElseThrow());
            default -> id.startsWith(DOCUMENT) ? ofMunicipality(id) : published(id);
        };
    }

    /** The years whose talks are told. */
    private Reference talks() {
        List<Integer> years = Stream.of(telling.brief().before(), telling.brief().round()).flatMap(Optional::stream)
                .map(Round::year).distinct().toList();
        return new Reference(ROUND, telling.say("reference.round", "year",
                years.stream().map(year -> Integer.toString(year)).collect(Collectors.joining(", "))),
                telling.say("reference.context-publisher"), Optional.of(years.getLast()), Optional.empty(),
                telling.say("kind.own"), Optional.empty());
    }

    private Reference own(String id, String title, int year) {
        return new Reference(id, telling.say(title, "year", Integer.toString(year)),
                telling.say("reference.context-publisher"), Optional.of(year), Optional.empty(),
                telling.say("kind.own"), Optional.empty());
    }

    private Reference places(String id, Surroundings surroundings) {
        return new Reference(id, telling.say("reference.places", "file", surroundings.source(), "day",
                telling.teller().day(surroundings.date())), telling.say("reference.places-publisher"),
                Optional.of(surroundings.date().getYear()), Optional.empty(), telling.say("kind.own"),
                Optional.empty());
    }

    private Reference ofMunicipality(String id) {
        SourceDocument document = documents().stream().filter(each -> document(each.id()).equals(id)).findFirst()
                .orElse(new SourceDocument(id, id, Optional.empty(), Optional.empty(), Optional.empty()));
        return new Reference(id, document.title(), document.publisher().orElse(""),
                document.date().map(date -> date.getYear()), document.url(), telling.say("kind.document"),
                Optional.empty());
    }

    private List<SourceDocument> documents() {
        List<SourceDocument> documents = new ArrayList<>();
        telling.brief().contexts().stream().map(MunicipalityContext::documents).forEach(documents::addAll);
        return documents;
    }

    private Reference published(String id) {
        Source source = telling.catalogue().sources().find(id).orElseThrow(
                () -> new IllegalStateException("The guide refers to " + id + ", which sources.yaml does not have."));
        String kind = source.id().startsWith("wsob-bill") ? "bill" : source.kind().name().toLowerCase(Locale.ROOT);
        Optional<String> site = site(source.url());
        return new Reference(id, source.title(),
                site.map(where -> telling.say("reference.on-site", "publisher", source.publisher(), "site", where))
                        .orElse(source.publisher()),
                Optional.of(source.year()),
                source.url().isBlank() || site.isPresent() ? Optional.empty() : Optional.of(source.url()),
                telling.say("kind." + kind), source.caveat().map(telling.teller()::say));
    }

    /** The site alone, when the piece itself still has to be looked for there: a link to a front page proves nothing. */
    private static Optional<String> site(String url) {
        Matcher front = FRONT_PAGE.matcher(url);
        return front.matches() ? Optional.of(front.group(1)) : Optional.empty();
    }
}
