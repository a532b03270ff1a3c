package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import nl.robuustebibliotheek.assessment.Assessments;
import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.RecordChanged;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.submission.Problem;
import nl.robuustebibliotheek.submission.Problems;
import nl.robuustebibliotheek.web.NothingHere;
import nl.robuustebibliotheek.web.context.ContextPart;
import nl.robuustebibliotheek.web.context.ContextParts;
import nl.robuustebibliotheek.web.context.TypedPart;

/** Lays the context of a municipality on an adviser's desk, part by part, and keeps a part without touching the others. */
@Component
class MunicipalityDesk {

    private static final Pattern CODE = Pattern.compile("GM\\d{4}|BE\\d{2}");
    private static final String NAME = "name";
    private static final int NEWEST = 500;
    private static final int TRIES = 5;

    private final Guides guides;
    private final GuideRecordDesk records;
    private final Assessments assessments;
    private final LiveRelease live;
    private final JsonMapper json;

    MunicipalityDesk(Guides guides, GuideRecordDesk records, Assessments assessments, LiveRelease live,
            JsonMapper json) {
        this.guides = guides;
        this.records = records;
        this.assessments = assessments;
        this.live = live;
        this.json = json;
    }

    /**
     * What is known of a municipality.
     *
     * @param revision 0 when nothing is kept yet
     */
    record Opened(String code, String name, int revision, ObjectNode context) {}

    /** A municipality to choose. */
    record Known(String code, String name, boolean hasContext) {}

    /** Somebody else kept something in the same part in the meantime. */
    static final class PartChanged extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Opened now;

        PartChanged(Opened now) {
            super("Somebody else changed this part in the meantime.");
            this.now = now;
        }

        Opened now() {
            return now;
        }
    }

    ContextParts parts() {
        return ContextParts.of(live.release().catalogue().guide());
    }

    ContextPart part(String key) {
        return parts().find(key).orElseThrow(NothingHere::new);
    }

    static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** @throws Refusal when this can be no municipality */
    Opened open(String code) {
        if (!isCode(code)) {
            throw new NothingHere();
        }
        Optional<Kept> kept = guides.keptContext(code);
        MunicipalityContext context = kept.map(each -> guides.contexts().readKept(each.document()))
                .orElseGet(() -> MunicipalityContext.of(code));
        String name = context.name().or(() -> Optional.ofNullable(served().get(code))).orElse(code);
        return new Opened(code, name, kept.map(Kept::revision).orElse(0),
                (ObjectNode) guides.contexts().shown(context));
    }

    /** Those of which something is kept, and those that a library in the store serves, by name. */
    List<Known> known() {
        Map<String, String> names = served();
        List<Known> known = new ArrayList<>();
        for (String code : records.contexts()) {
            String own = guides.context(code).flatMap(MunicipalityContext::name).orElse(names.getOrDefault(code, code));
            known.add(new Known(code, own, true));
            names.remove(code);
        }
        names.forEach((code, name) -> known.add(new Known(code, name, false)));
        known.sort((one, other) -> one.name().compareToIgnoreCase(other.name()));
        return List.copyOf(known);
    }

    /** The code that somebody means with a code, or with a name that only one municipality here has. */
    Optional<String> meant(String typed) {
        String code = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (isCode(code)) {
            return Optional.of(code);
        }
        List<String> named = known().stream().filter(each -> each.name().equalsIgnoreCase(typed.strip()))
                .map(Known::code).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private Map<String, String> served() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String submission : assessments.newestSubmissions(NEWEST)) {
            for (JsonNode each : json.readTree(submission).path("municipalities")) {
                String code = each.path("code").asString("");
                if (isCode(code)) {
                    names.putIfAbsent(code, each.path(NAME).asString(code));
                }
            }
        }
        return names;
    }

    /**
     * Keeps this part; the others stay as they are now, also where somebody changed them since.
     *
     * @param seen the fingerprint of the part that was changed
     * @throws PartChanged when somebody else changed the same part
     * @throws InvalidGuideInput with everything that is wrong, each at its place in the context
     */
    Opened keep(String code, TypedPart typed, String seen) {
        for (int left = TRIES;; left--) {
            Opened before = open(code);
            if (!typed.part().fingerprint(before.context()).equals(seen)) {
                throw new PartChanged(before);
            }
            try {
                keep(before, typed);
                return open(code);
            } catch (RecordChanged another) {
                if (left == 0) {
                    throw another;
                }
            }
        }
    }

    private void keep(Opened before, TypedPart typed) {
        List<Problem> problems = new ArrayList<>();
        ObjectNode context = typed.into(before.context(), problems);
        if (before.revision() == 0 && !context.has(NAME) && !before.name().equals(before.code())) {
            context.put(NAME, before.name());
        }
        byte[] body = context.toString().getBytes(StandardCharsets.UTF_8);
        try {
            if (problems.isEmpty()) {
                records.keepContext(before.code(), body, Optional.of(before.revision()));
            } else {
                guides.contexts().read(body);
            }
        } catch (InvalidGuideInput invalid) {
            invalid.problems().stream().filter(each -> problems.stream()
                    .noneMatch(own -> own.pointer().equals(each.pointer()))).toList().forEach(problems::add);
        }
        if (!problems.isEmpty()) {
            throw new InvalidGuideInput(Problems.of(problems));
        }
    }
}
