package nl.robuustebibliotheek.calibration;

import java.util.List;
import java.util.stream.Collectors;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.category.Evidence;
import nl.robuustebibliotheek.category.LibraryFunction;
import nl.robuustebibliotheek.category.MunicipalExample;
import nl.robuustebibliotheek.category.NationalPartner;
import nl.robuustebibliotheek.category.Programme;
import nl.robuustebibliotheek.category.Registers;
import nl.robuustebibliotheek.category.Scheme;
import nl.robuustebibliotheek.category.Source;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Text;

/** Writes what there is for the talk with a municipality: evidence, partners, programmes, examples and money. */
final class ConversationPage {

    private final Release release;
    private final Registers registers;
    private final Page page;

    ConversationPage(Release release, Language language) {
        this.release = release;
        this.registers = release.catalogue().registers();
        this.page = new Page(language);
    }

    String text() {
        page.heading(1, page.in("Voor het gesprek met de gemeente", "For the talk with the municipality"))
                .paragraph(page.in(Pages.MADE));
        evidence();
        programmes();
        partners();
        municipalities();
        schemes();
        return page.toString();
    }

    private void evidence() {
        page.heading(2, page.in("Onderbouwing", "Evidence")).paragraph(page.in(
                "Wat achter een gesprekspunt staat, van sterk naar zwak. Een leeg vak is niet gelezen. Na de laatste dag is een"
                        + " cijfer te oud om een gesprek mee te beginnen.",
                "What stands behind a talking point, from strong to weak. An empty cell was not read. After the last day a figure"
                        + " is too old to begin a talk with."));
        for (Source.Strength strength : Source.Strength.values()) {
            List<Evidence> own = release.catalogue().evidence().values().stream()
                    .filter(each -> each.strength() == strength).toList();
            if (!own.isEmpty()) {
                page.heading(3, page.in(title(strength)));
                page.head(page.in("Bron", "Source"), page.in("Hoe", "How"), "n", page.in("Wie", "Who"),
                        page.in("Wat eruit kwam", "What came out"), page.in("Betaald door", "Paid for by"),
                        page.in("Let op", "Mind"), page.in("Tot en met", "Until"));
                own.forEach(this::row);
            }
        }
    }

    private void row(Evidence evidence) {
        Source source = evidence.source();
        page.row("[" + source.title() + "](" + source.url() + "), " + source.publisher() + ", " + source.year(),
                page.in(evidence.design()),
                evidence.n().map(n -> page.in(Numbers.plain(java.math.BigDecimal.valueOf(n), 0))).orElse(""),
                evidence.population().map(page::in).orElse(""), evidence.effect().map(page::in).orElse(""),
                evidence.funder().map(page::in).orElse(""), page.in(evidence.caveat()),
                evidence.expires().toString());
    }

    private static Text title(Source.Strength strength) {
        return switch (strength) {
            case EFFECT -> new Text("Effect: wat veranderde door het werk", "Effect: what changed by the work");
            case SELF_REPORT -> new Text("Wat mensen zelf vertellen", "What people report themselves");
            case OUTPUT -> new Text("Wat er gedaan is", "What was done");
            case CONTEXT -> new Text("Achtergrond: geen effect van de bibliotheek",
                    "Context: no effect of the library");
        };
    }

    private void programmes() {
        page.heading(2, page.in("Programma's", "Programmes")).head(page.in("Programma", "Programme"),
                page.in("Voor wie", "For whom"), page.in("Wat het is", "What it is"),
                page.in("Functies", "Functions"), page.in("Doelen van de gemeente", "Goals of the municipality"),
                page.in("Onderbouwing", "Evidence"), page.in("Bron", "Source"));
        for (Programme each : registers.programmes()) {
            page.row(page.in(each.name()), page.in(each.audience()), page.in(each.does()),
                    functions(each.functions()), page.in(each.goals()),
                    each.evidence().stream().map(this::source).collect(Collectors.joining("; ")),
                    source(each.source()));
        }
    }

    private void partners() {
        page.heading(2, page.in("Landelijke partners", "National partners")).head(page.in("Partner", "Partner"),
                page.in("Wat zij willen", "What they want"), page.in("Wie mensen verwijst", "Who refers people"),
                page.in("Functies", "Functions"), page.in("Programma's", "Programmes"), page.in("Bron", "Source"));
        for (NationalPartner each : registers.partners()) {
            page.row(page.in(each.name()), page.in(each.wants()), page.in(each.refersPeople()),
                    functions(each.functions()),
                    each.programmes().stream().flatMap(id -> registers.programme(id).stream())
                            .map(programme -> page.in(programme.name())).collect(Collectors.joining(", ")),
                    source(each.source()));
        }
    }

    private void municipalities() {
        page.heading(2, page.in("Voorbeelden van gemeenten", "Examples of municipalities"))
                .paragraph(page.in("Zoals het was in het jaar van de bron; zoek op hoe het nu is.",
                        "As it was in the year of the source; look up how it is now."))
                .head(page.in("Gemeente", "Municipality"), page.in("Beleid", "Policy"),
                        page.in("Momenten in het jaar", "Moments in the year"), page.in("Bron", "Source"));
        for (MunicipalExample each : registers.municipalities()) {
            page.row(each.name(), each.policy().map(page::in).orElse(""), each.calendar().map(page::in).orElse(""),
                    source(each.source()));
        }
    }

    private void schemes() {
        page.heading(2, page.in("Regelingen voor geld", "Schemes for money"))
                .paragraph(page.in("Altijd tijdelijk: dit geld telt nooit als vast inkomen.",
                        "Always temporary: this money never counts as structural income."))
                .head(page.in("Regeling", "Scheme"), page.in("Waarvoor", "For what"),
                        page.in("Wie vraagt aan", "Who asks"), page.in("Hoogstens", "At most"),
                        page.in("Jaren", "Years"), page.in("Uiterste dag", "Last day"),
                        page.in("Stand bij controle", "State when checked"), page.in("Daarna", "After that"),
                        page.in("Bron", "Source"));
        for (Scheme each : registers.schemes()) {
            page.row(page.in(each.name()), page.in(each.purpose()), page.in(title(each.askedBy())),
                    each.amounts().map(this::amounts).orElse(""),
                    each.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    each.deadline().or(each::until).map(String::valueOf).orElse(""), page.in(title(each.status())),
                    each.becomesStructural().map(page::in).orElse(""), source(each.source()));
        }
    }

    private String amounts(Scheme.Amounts amounts) {
        return amounts.most().stream()
                .map(most -> page.in(most.purpose()) + ": € " + page.in(Numbers.plain(most.euro(), 0)))
                .collect(Collectors.joining("; "))
                + page.in(" (prijzen van ", " (prices of ") + amounts.priceYear() + ")";
    }

    private static Text title(Scheme.AskedBy asker) {
        return switch (asker) {
            case MUNICIPALITY -> new Text("de gemeente", "the municipality");
            case LIBRARY -> new Text("de bibliotheek", "the library");
            case NOBODY -> new Text("niemand, het komt vanzelf", "nobody, it comes by itself");
        };
    }

    private static Text title(Scheme.Status status) {
        return switch (status) {
            case OPEN -> new Text("open", "open");
            case CLOSED -> new Text("gesloten", "closed");
            case UNKNOWN -> new Text("niet bekend", "not known");
        };
    }

    private String functions(List<LibraryFunction> functions) {
        return functions.stream().map(each -> page.in(each.title())).collect(Collectors.joining(", "));
    }

    private String source(String id) {
        Source source = release.catalogue().sources().find(id).orElseThrow();
        return source.title() + ", " + source.year();
    }
}
