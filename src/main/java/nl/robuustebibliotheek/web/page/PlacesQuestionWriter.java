package nl.robuustebibliotheek.web.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.proximity.Area;
import nl.robuustebibliotheek.proximity.Crs;
import nl.robuustebibliotheek.proximity.Places;
import nl.robuustebibliotheek.proximity.Site;
import nl.robuustebibliotheek.proximity.SiteReader;
import nl.robuustebibliotheek.proximity.Sites;
import nl.robuustebibliotheek.submission.Problem;

/** Writes what was filled in on the page as the question that the API takes. */
final class PlacesQuestionWriter {

    /** Stands where a code has to stand while nobody said which; it is in nothing that goes out. */
    static final String NO_CODE = "GM0000";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final PlacesEntries entries;
    private final Places places;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> remarks = new ArrayList<>();
    private final List<Problem> inChanges = new ArrayList<>();
    private boolean wholeSubmission;

    PlacesQuestionWriter(PlacesEntries entries, Places places) {
        this.entries = entries;
        this.places = places;
    }

    /** What keeps it from being asked, each below {@code /locations} when it is about those. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** What is wrong with the changes; the rest can be asked without them. */
    List<Problem> inChanges() {
        return List.copyOf(inChanges);
    }

    /** What to know of the locations that were read out of a table. */
    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether a self-assessment was brought, so that there is something to judge. */
    boolean isWholeSubmission() {
        return wholeSubmission;
    }

    /** @param year for a submission that is no more than its locations */
    Optional<ObjectNode> write(int year) {
        ObjectNode question = JSON.createObjectNode();
        Optional<JsonNode> brought = brought(question);
        Optional<? extends JsonNode> submission = brought.isPresent() ? brought : made(year);
        wholeSubmission = brought.isPresent();
        submission.ifPresent(each -> question.set("submission", each));
        how(question);
        if (submission.isPresent()) {
            PlacesChangesWriter changes = new PlacesChangesWriter(entries, places, submission.get());
            changes.write(question);
            inChanges.addAll(changes.problems());
        }
        return problems.isEmpty() ? Optional.of(question) : Optional.empty();
    }

    /** A self-assessment, or a question of the API with one in it; nothing when the file is a table or a map. */
    private Optional<JsonNode> brought(ObjectNode question) {
        return entries.file(PlacesEntries.Part.LOCATIONS).flatMap(file -> {
            try {
                JsonNode tree = JSON.readTree(file.content());
                if (tree == null || !tree.isObject() || tree.has("features")) {
                    return Optional.empty();
                }
                if (tree.path("submission").isObject()) {
                    List.of("method", "pace", "reachKm", "published").stream().filter(tree::has)
                            .forEach(name -> question.set(name, tree.path(name)));
                    return Optional.of(tree.path("submission"));
                }
                return Optional.of(tree);
            } catch (JacksonException table) {
                return Optional.empty();
            }
        });
    }

    private Optional<ObjectNode> made(int year) {
        String name = entries.at("municipality");
        String code = entries.at("code").isEmpty() ? NO_CODE : entries.at("code");
        if (name.isEmpty()) {
            problems.add(PlacesWords.MUNICIPALITY_NEEDED.at("/municipality"));
            return Optional.empty();
        }
        Optional<Area> area = places.area(code, name);
        if (area.isEmpty()) {
            problems.add(places.missing("/municipality", name));
        }
        List<Site> sites = sites(name);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode submission = JSON.createObjectNode();
        submission.putObject("library").put("name", "?");
        submission.put("referenceYear", year);
        submission.putArray("municipalities").addObject().put("code", code).put("name", name).put("inhabitants",
                area.orElseThrow().inhabitants());
        var list = submission.putObject("proximity").putArray("locations");
        sites.forEach(site -> location(site, code, list.addObject()));
        return Optional.of(submission);
    }

    private List<Site> sites(String municipality) {
        List<Site> all = new ArrayList<>();
        entries.file(PlacesEntries.Part.LOCATIONS).ifPresent(file -> all.addAll(read(file.content(), "/locations",
                municipality)));
        TypedPlaces typed = new TypedPlaces();
        int rows = 0;
        for (int row = 0; row < PlacesEntries.ROWS; row++) {
            if (!entries.at("name." + row).isEmpty() || !entries.at("place." + row).isEmpty()) {
                typed.add(entries.at("name." + row), entries.at("type." + row), entries.at("place." + row));
                rows++;
            }
        }
        if (rows > 0) {
            all.addAll(read(typed.table(), "/typed", municipality));
        }
        if (all.isEmpty() && problems.isEmpty()) {
            problems.add(PlacesWords.LOCATIONS_NEEDED.at("/locations"));
        }
        return all;
    }

    private List<Site> read(byte[] table, String where, String municipality) {
        Sites read = new SiteReader(places).read(table, entries.isGrid() ? Crs.RD : Crs.CRS84, municipality);
        read.problems().forEach(each -> problems.add(below(where, each)));
        read.remarks().forEach(each -> remarks.add(below(where, each)));
        return read.all();
    }

    private static Problem below(String where, Problem problem) {
        return new Problem(where + problem.pointer(), problem.code(), problem.detail());
    }

    static void location(Site site, String municipality, ObjectNode location) {
        location.put("name", site.name()).put("municipality", municipality).put("type", word(site.type()));
        if (site.precision() == Site.Precision.COORDINATES) {
            location.set("geometry", point(site));
        }
        site.postcode().filter(code -> code.matches("[1-9][0-9]{3}[A-Z]{2}"))
                .ifPresent(code -> location.putObject("address").put("postcode", code));
        if (site.precision() == Site.Precision.POSTCODE && !location.has("address")) {
            location.set("geometry", point(site));
        }
    }

    static ObjectNode point(Site site) {
        ObjectNode point = JSON.createObjectNode().put("type", "Point");
        point.putArray("coordinates").add(site.position().longitude()).add(site.position().latitude());
        return point;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private void how(ObjectNode question) {
        String reach = entries.at("reach");
        if (!reach.isEmpty()) {
            number(reach, "/reach").ifPresent(km -> question.put("reachKm", km));
        }
        if (!entries.at("factor").isEmpty()) {
            number(entries.at("factor"), "/factor").ifPresent(factor -> question.putObject("method")
                    .put("kind", "road-factor").put("factor", factor).put("source", entries.at("factorSource")));
        }
        entries.file(PlacesEntries.Part.PUBLISHED).ifPresent(
                file -> question.put("published", new String(file.content(), StandardCharsets.UTF_8)));
    }

    private Optional<java.math.BigDecimal> number(String typed, String where) {
        if (typed.matches("[0-9]{1,4}([.,][0-9]{1,4})?")) {
            return Optional.of(new java.math.BigDecimal(typed.replace(',', '.')));
        }
        problems.add(PlacesWords.NO_NUMBER.at(where));
        return Optional.empty();
    }
}
