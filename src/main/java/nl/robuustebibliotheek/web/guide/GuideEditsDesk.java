package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.GuideWriter.Editable;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.AssessmentDesk;
import nl.robuustebibliotheek.web.Workbench;
import nl.robuustebibliotheek.web.guide.EditedGuide.Item;

/** Lays a guide on an adviser's desk, reads what came back from the page, and keeps it. */
@Component
class GuideEditsDesk {

    private final AssessmentDesk assessments;
    private final Guides guides;
    private final GuideRecordDesk records;
    private final Workbench workbench;
    private final GuideWriter writer = new GuideWriter();

    GuideEditsDesk(AssessmentDesk assessments, Guides guides, GuideRecordDesk records, Workbench workbench) {
        this.assessments = assessments;
        this.guides = guides;
        this.records = records;
        this.workbench = workbench;
    }

    /**
     * Whose guide it is.
     *
     * @param municipality a code, {@link #ALL}, or empty for the one that the library serves
     */
    record Talk(String id, String municipality, Audience audience) {

        static final String ALL = "all";

        static Talk of(HttpServletRequest request) {
            return new Talk(field(request, "id"), field(request, "municipality"),
                    Audience.of(field(request, "audience")).orElse(Audience.OFFICIAL));
        }

        Optional<String> whom() {
            return Optional.of(municipality).filter(code -> !code.isEmpty() && !code.equals(ALL));
        }
    }

    static String field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    EditedGuide open(Talk talk, Language language) {
        return workbench.run(() -> {
            GuideBrief brief = guides.brief(assessments.find(talk.id()), talk.whom(), talk.audience(),
                    Edition.PREPARATION, language, Reader.ADVISER);
            Optional<Kept> kept = guides.keptEdits(Guides.key(brief.submission(), brief.municipality()));
            return new EditedGuide(brief, language, kept.map(Kept::revision).orElse(0), writer.editable(brief),
                    kept.map(each -> guides.edits().readKept(each.document())).orElse(GuideEdits.NONE));
        });
    }

    /** @return the revision */
    int keep(Talk talk, GuideEdits edits, int seen) {
        String json = edits.edits().isEmpty() ? "{\"edits\": []}" : guides.edits().write(edits);
        return records.keepEdits(talk.id(), talk.whom(), json.getBytes(StandardCharsets.UTF_8), Optional.of(seen))
                .revision();
    }

    /** What stood on the page, in its order; what the guide has got since comes last. */
    static List<Item> typed(EditedGuide guide, HttpServletRequest request) {
        String[] keys = Optional.ofNullable(request.getParameterValues("key")).orElseGet(() -> new String[0]);
        Set<String> named = new HashSet<>();
        Stream<Item> typed = Arrays.stream(keys).filter(named::add)
                .flatMap(key -> guide.editable().stream().filter(each -> each.key().equals(key)))
                .map(each -> typed(each, request)).toList().stream();
        Stream<Item> more = guide.items().stream().filter(item -> !named.contains(item.key()));
        return EditedGuide.byKind(Stream.concat(typed, more));
    }

    private static Item typed(Editable each, HttpServletRequest request) {
        String key = ":" + each.key();
        String seen = field(request, "seen" + key);
        return new Item(each, !field(request, "off" + key).isEmpty(),
                EditedGuide.plain(field(request, "text" + key)), field(request, "given" + key),
                seen.matches("[0-9a-f]{16}") ? seen : each.hash(), !field(request, "back" + key).isEmpty(),
                !field(request, "fits" + key).isEmpty());
    }
}
