package nl.robuustebibliotheek.guide;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Assessment;
import nl.robuustebibliotheek.assessment.Finding;
import nl.robuustebibliotheek.finding.FindingKind;
import nl.robuustebibliotheek.guide.document.Cell;
import nl.robuustebibliotheek.guide.document.Line;
import nl.robuustebibliotheek.guide.document.NoteKind;
import nl.robuustebibliotheek.guide.document.Part;

/** What the guide rests on: values beside norms, who can change what, and open books. The verdict stays in the preparation. */
final class BasisChapter implements Chapter {

    private static final List<List<String>> COSTS = List.of(
            List.of("staff-costs", "/finance/employedStaffCosts", "/finance/hiredStaffCosts", "/finance/trainingCosts"),
            List.of("housing-costs", "/finance/housingCosts"),
            List.of("collection-costs", "/finance/collectionCosts"),
            List.of("automation-costs", "/finance/automationCosts"),
            List.of("other-costs", "/finance/governanceCosts", "/finance/administrationCosts",
                    "/finance/transportCosts", "/finance/otherCosts"));

    @Override
    public String key() {
        return "basis";
    }

    @Override
    public List<Part> parts(Telling telling) {
        List<Part> parts = new ArrayList<>();
        parts.add(telling.paragraph("basis.intro"));
        parts.add(telling.paragraph("basis.average"));
        if (telling.brief().isHandout()) {
            parts.add(telling.paragraph("basis.law-handout"));
        } else {
            verdict(telling, parts);
        }
        charts(telling, parts);
        asking(telling, parts);
        strengths(telling, parts);
        books(telling, parts);
        return parts;
    }

    private static void verdict(Telling telling, List<Part> parts) {
        Assessment assessment = telling.brief().assessment();
        Teller teller = telling.teller();
        parts.add(teller.heading("basis.verdict"));
        parts.add(new Part.Paragraph(
                Line.of(teller.say(assessment.verdict().summary()), Teller.SELF_ASSESSMENT, "proposal-2026")));
        parts.add(new Part.Table(telling.say("basis.blocks"),
                List.of(telling.say("basis.block"), telling.say("basis.outcome")),
                assessment.blocks().stream().map(block -> List.<Cell>of(Cell.words(teller.say(block.title())),
                        Cell.words(teller.say(block.verdict().value().title())))).toList(),
                List.of(Teller.SELF_ASSESSMENT, "proposal-2026")));
        parts.add(teller.heading("basis.law"));
        parts.add(new Part.Bullets(assessment.legalBasis().items().stream()
                .map(item -> Line.of(teller.say(item.text()), Teller.SELF_ASSESSMENT, item.source())).toList(), false));
    }

    private static void charts(Telling telling, List<Part> parts) {
        FindingBars bars = new FindingBars(telling);
        List<String> shown = telling.provision().findings().stream().map(Finding::code).toList();
        telling.brief().assessment().blocks().forEach(block -> bars.chart(block.title(),
                block.findings().stream().filter(finding -> shown.contains(finding.code())).toList())
                .ifPresent(parts::add));
    }

    private static void asking(Telling telling, List<Part> parts) {
        List<Finding> asking = telling.provision().asking();
        parts.add(telling.teller().heading("basis.asking"));
        if (asking.isEmpty()) {
            parts.add(telling.paragraph(
                    telling.provision().everythingReached() ? "basis.nothing-asked" : "basis.none-here"));
        } else {
            parts.add(table(telling, telling.say("basis.asking"), asking));
        }
    }

    /** What can be better, each with who can change it. */
    static Part table(Telling telling, String caption, List<Finding> asking) {
        return new Part.Table(caption,
                List.of(telling.say("basis.what"), telling.say("basis.now"), telling.say("basis.who")),
                asking.stream().map(finding -> List.<Cell>of(Cell.words(telling.teller().say(finding.title())),
                        Cell.words(telling.teller().say(finding.text())), Cell.words(who(telling, finding)))).toList(),
                sources(asking));
    }

    /** Where nobody is named, both have a part in it: nothing is left that nobody can change. */
    static String who(Telling telling, Finding finding) {
        return finding.turnedBy().isEmpty() ? telling.say("by.together")
                : finding.turnedBy().stream().map(by -> telling.say("by." + by.name().toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(", "));
    }

    static List<String> sources(List<Finding> findings) {
        List<String> sources = new ArrayList<>(List.of(Teller.SELF_ASSESSMENT));
        findings.stream().flatMap(finding -> Optional.ofNullable(finding.norm()).stream()).map(norm -> norm.source())
                .filter(source -> !sources.contains(source)).distinct().forEach(sources::add);
        return sources;
    }

    private static void strengths(Telling telling, List<Part> parts) {
        List<Finding> strong = strong(telling);
        if (!strong.isEmpty()) {
            parts.add(telling.teller().heading("basis.strengths"));
            parts.add(new Part.Bullets(strong.stream()
                    .map(each -> Line.of(telling.teller().say(each.text()), Teller.SELF_ASSESSMENT)).toList(), false));
        }
    }

    private static List<Finding> strong(Telling telling) {
        return telling.provision().findings().stream().filter(each -> each.kind() == FindingKind.STRENGTH).toList();
    }

    private static void books(Telling telling, List<Part> parts) {
        Provision provision = telling.provision();
        parts.add(telling.teller().heading("basis.books"));
        List<List<Cell>> rows = new ArrayList<>();
        boolean known = true;
        for (List<String> cost : COSTS) {
            Optional<BigDecimal> sum = provision.sum(cost.subList(1, cost.size()).toArray(String[]::new));
            known &= sum.isPresent();
            rows.add(List.of(Cell.words(telling.say("basis." + cost.getFirst())),
                    sum.<Cell>map(Cell.Euro::new).orElseGet(Cell::unknown)));
        }
        parts.add(new Part.Table(telling.say("basis.books-caption"),
                List.of(telling.say("basis.cost"), telling.say("basis.euro")), rows, List.of(Teller.SELF_ASSESSMENT)));
        if (!known) {
            parts.add(telling.teller().note(NoteKind.UNKNOWN, "basis.unknown-costs"));
        }
        boolean shown = provision.municipalities().stream().allMatch(telling.brief()::showsMoneyOf);
        provision.operatingSubsidy().filter(_ -> shown).ifPresent(amount -> parts.add(telling.paragraph(
                "basis.subsidy", "amount", telling.teller().euro(amount), "perInhabitant",
                telling.teller().euro(amount.divide(BigDecimal.valueOf(provision.inhabitants()),
                        MathContext.DECIMAL64), 2))));
        parts.add(telling.paragraph("basis.task-field"));
    }

    @Override
    public List<String> points(Telling telling) {
        return List.of(
                telling.say("basis.slide-asking", "count", Integer.toString(telling.provision().asking().size())),
                telling.say("basis.slide-good", "count", Integer.toString(strong(telling).size())),
                telling.say("basis.slide-source"));
    }
}
