package nl.robuustebibliotheek.web.guide;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import nl.robuustebibliotheek.assessment.LiveRelease;
import nl.robuustebibliotheek.guide.Audience;
import nl.robuustebibliotheek.guide.Edition;
import nl.robuustebibliotheek.guide.GuideBrief;
import nl.robuustebibliotheek.guide.GuideRecords;
import nl.robuustebibliotheek.guide.GuideRecords.Kept;
import nl.robuustebibliotheek.guide.GuideRecords.Kind;
import nl.robuustebibliotheek.guide.GuideWriter;
import nl.robuustebibliotheek.guide.Guides;
import nl.robuustebibliotheek.guide.Guides.Reader;
import nl.robuustebibliotheek.guide.InvalidGuideInput;
import nl.robuustebibliotheek.guide.Portfolio;
import nl.robuustebibliotheek.guide.context.FigureTableReader;
import nl.robuustebibliotheek.guide.context.MunicipalityContext;
import nl.robuustebibliotheek.guide.edit.GuideEdits;
import nl.robuustebibliotheek.guide.round.Round;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.web.AssessmentDesk;
import nl.robuustebibliotheek.web.RecordUnknown;
import nl.robuustebibliotheek.web.Workbench;

/** Keeps and finds what advisers keep for their guides. */
@Component
class GuideRecordDesk {

    private static final String PORTFOLIO = "portfolio";

    private final AssessmentDesk assessments;
    private final Guides guides;
    private final GuideRecords records;
    private final LiveRelease live;
    private final Workbench workbench;
    private final GuideWriter writer = new GuideWriter();
    private final FigureTableReader tables = new FigureTableReader();

    GuideRecordDesk(AssessmentDesk assessments, Guides guides, GuideRecords records, LiveRelease live,
            Workbench workbench) {
        this.assessments = assessments;
        this.guides = guides;
        this.records = records;
        this.live = live;
        this.workbench = workbench;
    }

    List<String> contexts() {
        return records.keys(Kind.CONTEXT);
    }

    Kept context(String code) {
        return records.find(Kind.CONTEXT, code).orElseThrow(RecordUnknown::new);
    }

    Kept keepContext(String code, byte[] body, Optional<Integer> seen) {
        MunicipalityContext context = guides.contexts().read(body);
        if (!context.municipality().equals(code)) {
            throw InvalidGuideInput.of("/municipality", "other-municipality",
                    "Dit gaat over %s, en het adres over %s. Misschien is een van beide verkeerd overgenomen."
                            .formatted(context.municipality(), code),
                    "This is about %s, and the address about %s. Maybe one of them was copied wrongly."
                            .formatted(context.municipality(), code));
        }
        return records.keep(Kind.CONTEXT, code, guides.contexts().write(context), seen);
    }

    Kept keepFigures(String code, byte[] csv) {
        Kept before = context(code);
        MunicipalityContext context = guides.contexts().readKept(before.document())
                .withFigures(tables.read(csv));
        return records.keep(Kind.CONTEXT, code, guides.contexts().write(context), Optional.of(before.revision()));
    }

    /**
     * @param editable what can be changed, with the hash that a change should name
     * @param edits what was changed
     */
    record EditsShown(int revision, List<EditableShown> editable, JsonNode edits) {}

    record EditableShown(String key, String title, String text, String hash) {}

    EditsShown edits(String id, Optional<String> municipality, Language language) {
        GuideBrief brief = brief(id, municipality);
        Optional<Kept> kept = guides.keptEdits(Guides.key(brief.submission(), brief.municipality()));
        return workbench.run(() -> new EditsShown(kept.map(Kept::revision).orElse(0),
                writer.editable(brief).stream().map(each -> new EditableShown(each.key(), each.title().in(language),
                        each.text().in(language), each.hash())).toList(),
                asSent(kept.map(each -> guides.edits().readKept(each.document())).orElse(GuideEdits.NONE))));
    }

    /** In the form in which they can be sent back. */
    private JsonNode asSent(GuideEdits edits) {
        JsonNode list = guides.edits().shown(edits).path("edits");
        return list.isArray() ? list : JsonNodeFactory.instance.arrayNode();
    }

    Kept keepEdits(String id, Optional<String> municipality, byte[] body, Optional<Integer> seen) {
        GuideBrief brief = brief(id, municipality);
        GuideEdits edits = guides.readEdits(body);
        return records.keep(Kind.EDITS, Guides.key(brief.submission(), brief.municipality()),
                guides.edits().write(edits), seen);
    }

    Kept round(String id, String municipality, int year) {
        String key = Guides.key(brief(id, Optional.of(municipality)).submission(), Optional.of(municipality));
        Optional<Kept> own = records.find(Kind.ROUND, key + "/" + year);
        return own.orElseGet(() -> guides.round(key, year)
                .map(carried -> new Kept(key, 0, guides.rounds().write(carried))).orElseThrow(RecordUnknown::new));
    }

    Kept keepRound(String id, String municipality, int year, byte[] body, Optional<Integer> seen) {
        Round round = guides.rounds().read(body);
        if (!round.municipality().equals(municipality) || round.year() != year) {
            throw InvalidGuideInput.of("", "other-round",
                    "Gemeente of jaar is anders dan in het adres. Misschien is een van beide verkeerd overgenomen.",
                    "Municipality or year differs from the address. Maybe one of them was copied wrongly.");
        }
        String key = Guides.key(brief(id, Optional.of(municipality)).submission(), Optional.of(municipality));
        return records.keep(Kind.ROUND, key + "/" + year, guides.rounds().write(round), seen);
    }

    Portfolio.Shown portfolio(Language language) {
        Optional<Kept> kept = records.find(Kind.PORTFOLIO, PORTFOLIO);
        Portfolio portfolio = read(kept);
        return workbench.run(() -> portfolio.shown(entry -> guides.brief(assessments.find(entry.assessment()),
                Optional.of(entry.municipality()), Audience.OFFICIAL, Edition.PREPARATION, language, Reader.ADVISER),
                kept.map(Kept::revision).orElse(0)));
    }

    Portfolio portfolio() {
        return read(records.find(Kind.PORTFOLIO, PORTFOLIO));
    }

    /** Changes the list as it is now. */
    void changePortfolio(UnaryOperator<Portfolio> change) {
        Optional<Kept> kept = records.find(Kind.PORTFOLIO, PORTFOLIO);
        Portfolio list = change.apply(read(kept));
        String changed = list.entries().isEmpty() ? "{\"entries\": []}" : guides.portfolios().write(list);
        keepPortfolio(changed.getBytes(StandardCharsets.UTF_8), Optional.of(kept.map(Kept::revision).orElse(0)));
    }

    private Portfolio read(Optional<Kept> kept) {
        return kept.map(each -> guides.portfolios().readKept(each.document())).orElse(Portfolio.EMPTY);
    }

    void keepPortfolio(byte[] body, Optional<Integer> seen) {
        Portfolio portfolio = guides.portfolios().read(body);
        portfolio.entries().forEach(entry -> brief(entry.assessment(), Optional.of(entry.municipality())));
        records.keep(Kind.PORTFOLIO, PORTFOLIO, guides.portfolios().write(portfolio), seen);
    }

    private GuideBrief brief(String id, Optional<String> municipality) {
        return guides.brief(assessments.find(id), municipality, Audience.OFFICIAL, Edition.PREPARATION, Language.NL,
                Reader.ADVISER);
    }
}
