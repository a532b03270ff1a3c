package nl.robuustebibliotheek.web.calibration;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.calibration.edit.NormEntries;
import nl.robuustebibliotheek.calibration.edit.NormEntry;
import nl.robuustebibliotheek.calibration.edit.PolicyFile;
import nl.robuustebibliotheek.calibration.edit.PolicyFile.Access;
import nl.robuustebibliotheek.calibration.edit.Tried;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.MarkupText;
import nl.robuustebibliotheek.submission.Text;
import nl.robuustebibliotheek.web.HtmlForm;
import nl.robuustebibliotheek.web.HtmlPage;
import nl.robuustebibliotheek.web.PageLanguage;
import nl.robuustebibliotheek.web.page.Addresses;

/** Norms in words: which there are, what each asks of whom, and a form for its numbers. */
record NormsView(EditorPart part) {

    private static final Text NONE = new Text("", "");
    private static final Text NOTHING = new Text("–", "–");
    private static final Text TITLE = new Text("Normen en richtwaarden", "Norms and guideline values");

    Language language() {
        return part.language();
    }

    private String shown(Text text) {
        return MarkupText.shown(text.in(language()));
    }

    HtmlPage folders(NormEntries norms) {
        HtmlPage page = new HtmlPage(language(), EditorPart.NORMS, TITLE);
        page.paragraph(new Text(
                "Voor wie wilt u een getal veranderen? U ziet eerst wat er verandert; pas met de laatste knop wordt het bewaard.",
                "For whom do you want to change a number? You first see what changes; only the last button keeps it."));
        part.whenItCounts(page);
        norms.folders().forEach((folder, title) -> {
            int count = norms.in(folder).size();
            page.link(PageLanguage.in(EditorPart.NORMS + "/" + folder, language()),
                    new Text("%s (%d)".formatted(title.nl(), count), "%s (%d)".formatted(title.en(), count)));
        });
        return page.link(PageLanguage.in(Addresses.CALIBRATION, language()),
                new Text("Terug naar kalibratie", "Back to calibration"));
    }

    HtmlPage list(NormEntries norms, String folder) {
        Text title = norms.folders().getOrDefault(folder, TITLE);
        HtmlPage page = new HtmlPage(language(), EditorPart.NORMS + "/" + folder, title);
        page.paragraph(new Text("Kies een code om de getallen te veranderen.", "Choose a code to change the numbers."));
        StringBuilder rows = new StringBuilder();
        for (NormEntry entry : norms.in(folder)) {
            rows.append("<tr><th scope=\"row\">%s</th>%s</tr>\n".formatted(link(folder, entry), cells(entry)));
        }
        page.add(
                "<div class=\"table\" tabindex=\"0\"><table><thead><tr>%s</tr></thead>\n<tbody>\n%s</tbody></table></div>\n"
                        .formatted(head(), rows));
        return page.link(PageLanguage.in(EditorPart.NORMS, language()),
                new Text("Terug naar alle normen en richtwaarden", "Back to all norms and guideline values"));
    }

    private String link(String folder, NormEntry entry) {
        String code = MarkupText.escaped(entry.code());
        String text = code + " " + shown(entry.title());
        return entry.numbers().isEmpty() ? text
                : "<a href=\"%s\">%s</a>".formatted(PageLanguage.in(EditorPart.NORMS + "/" + folder + "/" + code,
                        language()), text);
    }

    private String head() {
        StringBuilder head = new StringBuilder();
        for (Text each : List.of(new Text("norm of richtwaarde", "norm or guideline value"),
                new Text("wat wordt gemeten", "what is measured"), new Text("voor wie", "for whom"),
                new Text("gevraagd", "asked"), new Text("streefwaarde", "target"), new Text("status", "status"),
                new Text("bron", "source"))) {
            head.append("<th scope=\"col\">").append(shown(each)).append("</th>");
        }
        return head.toString();
    }

    private String cells(NormEntry entry) {
        StringBuilder cells = new StringBuilder();
        Text whom = entry.circumstances().nl().isEmpty() ? new Text("iedereen", "everybody") : entry.circumstances();
        for (Text each : List.of(entry.indicator().label(), whom, asked(entry), target(entry), status(entry.norm()),
                new Text(entry.source(), entry.source()))) {
            cells.append("<td>").append(shown(each)).append("</td>");
        }
        return cells.toString();
    }

    private static Text asked(NormEntry entry) {
        Norm norm = entry.norm();
        if (norm.type() == Norm.Type.PRESENT) {
            return new Text("ja", "yes");
        }
        Text minimum = bound(new Text("minstens", "at least"), norm.minimum(), entry);
        Text maximum = bound(new Text("hoogstens", "at most"), norm.maximum(), entry);
        Text reference = bound(new Text("ter vergelijking:", "for comparison:"), norm.reference(), entry);
        List<Text> all = List.of(minimum, maximum, reference).stream().filter(each -> !each.nl().isEmpty()).toList();
        return all.isEmpty() ? new Text("nog niet vastgesteld", "not set yet")
                : new Text(String.join(", ", all.stream().map(Text::nl).toList()),
                        String.join(", ", all.stream().map(Text::en).toList()));
    }

    private static Text bound(Text word, @Nullable BigDecimal number, NormEntry entry) {
        return number == null ? NONE : word.followedBy(Numbers.withUnit(number, entry.indicator()));
    }

    private static Text target(NormEntry entry) {
        BigDecimal target = entry.norm().target();
        return target == null ? NOTHING : Numbers.withUnit(target, entry.indicator());
    }

    private static Text status(Norm norm) {
        Text by = Dates.within(new Text(norm.endorsedBy(), norm.endorsedBy()));
        return norm.endorsedBy().isEmpty() ? norm.status().title()
                : new Text(norm.status().title().nl() + ": " + by.nl(), norm.status().title().en() + ": " + by.en());
    }

    HtmlPage one(PolicyFile file, TypedNorms numbers, TypedEdit typed, Optional<Tried> tried, List<Text> wrong) {
        NormEntry entry = numbers.entry();
        String path = path(entry);
        HtmlPage page = new HtmlPage(language(), path, new Text(entry.code(), entry.code()).followedBy(entry.title()));
        wrong.forEach(page::wrong);
        if (tried.isPresent()) {
            numbers.changes().forEach(page::note);
            new TriedView(tried.get(), language()).on(page);
        } else {
            words(page, entry);
        }
        part.whenItCounts(page);
        if (file.access() != Access.OPEN) {
            page.wrong(new Text(
                    "De dienst mag het bestand met deze norm alleen lezen. U kunt hier wel zien wat een ander getal doet. Geef het daarna door aan wie de dienst beheert.",
                    "The service may only read the file with this norm. You can see here what another number does. Then pass it on to whoever runs the service."));
        }
        HtmlForm form = form(path, numbers, typed);
        entry.numbers()
                .forEach(each -> form.number(TypedNorms.field(each), TypedNorms.label(each, entry), hint(entry)));
        form.readyButton(TypedEdit.TRY, EditorPart.TRY);
        if (file.access() == Access.OPEN && tried.filter(Tried::isGood).isPresent()) {
            TriedView.keep(form, numbers.together());
        }
        page.add(form);
        page.link(PageLanguage.in(EditorPart.FILES + "/" + file.path(), language()),
                new Text("De regel zelf bekijken: " + file.path(), "See the rule itself: " + file.path()));
        return page.link(PageLanguage.in(EditorPart.NORMS + "/" + entry.folder(), language()),
                new Text("Terug naar de lijst", "Back to the list"));
    }

    private static String path(NormEntry entry) {
        return EditorPart.NORMS + "/" + entry.folder() + "/" + entry.code();
    }

    private HtmlForm form(String path, TypedNorms numbers, TypedEdit typed) {
        Map<String, String> values = new LinkedHashMap<>(numbers.typed());
        values.put(TypedEdit.BY, typed.by());
        values.put(TypedEdit.WHY, typed.why());
        return new HtmlForm(language(), path).filled(values).hidden(TypedEdit.SEEN, typed.seen());
    }

    private void words(HtmlPage page, NormEntry entry) {
        entry.why().ifPresent(page::paragraph);
        Text whom = entry.circumstances().nl().isEmpty() ? new Text("iedereen", "everybody") : entry.circumstances();
        page.add(new Sheet().table(List.of(NONE, NONE), List.of(
                List.of(new Text("wat wordt gemeten", "what is measured"), entry.indicator().label()),
                List.of(new Text("dat is", "which is"), entry.indicator().definition()),
                List.of(new Text("voor wie", "for whom"), whom),
                List.of(new Text("gevraagd", "asked"), asked(entry)),
                List.of(new Text("streefwaarde", "target"), target(entry)),
                List.of(new Text("status", "status"), status(entry.norm())),
                List.of(new Text("bron", "source"), new Text(entry.source(), entry.source())))));
        if (entry.norm().isLaw()) {
            page.note(new Text("Dit staat in de wet. Verander het alleen als de wet verandert.",
                    "This stands in the law. Change it only when the law changes."));
        }
    }

    private static Text hint(NormEntry entry) {
        return entry.isShare() ? new Text("In procenten: 70 is 70%.", "In percent: 70 is 70%.")
                : new Text("Met een komma, zoals 1,8.", "With a point, such as 1.8.");
    }

    /** Rules that are not good have no list of norms. */
    HtmlPage broken() {
        HtmlPage page = new HtmlPage(language(), EditorPart.NORMS, TITLE);
        page.wrong(new Text(
                "In de map klopt nu iets niet, en daarom is er geen lijst. Misschien wilt u eerst alles nakijken op de pagina Kalibratie.",
                "Something in the folder is not right now, so there is no list. Maybe you first want to check everything on the page Calibration."));
        return part.ways(page);
    }

    HtmlPage unknown() {
        HtmlPage page = new HtmlPage(language(), EditorPart.NORMS, TITLE);
        page.wrong(new Text(
                "Deze norm of richtwaarde is er niet, of in de map klopt nu iets niet. Misschien vindt u haar in de lijst.",
                "There is no such norm or guideline value, or something in the folder is not right. Maybe you find it in the list."));
        return part.ways(page);
    }

    /** For who typed numbers and is no longer let in. */
    HtmlPage closed(HttpServletRequest request) {
        HtmlPage page = new HtmlPage(language(), Addresses.CALIBRATION, new Text("Niet meer aangemeld",
                "No longer let in"));
        part.closed(page);
        HtmlForm form = new HtmlForm(language(), request.getRequestURI());
        request.getParameterMap().forEach((name, values) -> {
            if (name.matches("minimum|maximum|target|reference|by|why|seen")) {
                form.hidden(name, values[0]);
            }
        });
        return page.add(form.readyButton(TypedEdit.TRY, EditorPart.TRY));
    }
}
