package nl.robuustebibliotheek.calibration.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.robuustebibliotheek.assessment.Numbers;
import nl.robuustebibliotheek.assessment.Release;
import nl.robuustebibliotheek.calibration.diff.Names;
import nl.robuustebibliotheek.calibration.sheet.Dates;
import nl.robuustebibliotheek.calibration.sheet.Sheet;
import nl.robuustebibliotheek.finding.Norm;
import nl.robuustebibliotheek.indicator.Indicator;
import nl.robuustebibliotheek.submission.Text;

/**
 * Every norm of a release, to look up: categories that ask the same stand in one row.
 *
 * @param rows what is asked, and by which categories
 */
record NormList(Map<Row, List<String>> rows, int categories, Names names) {

    /** What a norm asks, as people read it. */
    private record Row(String code, Text asked, Text target, Text status) {}

    static NormList of(Release release, Names names) {
        Map<String, Map<Row, List<String>>> byCode = new TreeMap<>();
        release.rules().books().forEach((category, book) -> book.norms().forEach(norm -> byCode
                .computeIfAbsent(norm.code(), _ -> new LinkedHashMap<>())
                .computeIfAbsent(row(norm, release.catalogue().indicators().get(norm.indicator())),
                        _ -> new ArrayList<>())
                .add(category)));
        Map<Row, List<String>> rows = new LinkedHashMap<>();
        byCode.values().forEach(rows::putAll);
        return new NormList(rows, release.rules().books().size(), names);
    }

    private static Row row(Norm norm, Indicator indicator) {
        Text target = norm.target() == null ? new Text("–", "–") : Numbers.of(norm.target(), indicator);
        Text by = Dates.within(new Text(norm.endorsedBy(), norm.endorsedBy()));
        Text status = norm.endorsedBy().isEmpty() ? norm.status().title()
                : new Text(norm.status().title().nl() + ": " + by.nl(), norm.status().title().en() + ": " + by.en());
        return new Row(norm.code(), asked(norm, indicator), target, status);
    }

    private static Text asked(Norm norm, Indicator indicator) {
        List<Text> words = new ArrayList<>();
        if (norm.type() == Norm.Type.PRESENT) {
            return new Text("ja", "yes");
        }
        if (norm.minimum() != null) {
            words.add(new Text("minstens", "at least").followedBy(Numbers.withUnit(norm.minimum(), indicator)));
        }
        if (norm.maximum() != null) {
            words.add(new Text("hoogstens", "at most").followedBy(Numbers.withUnit(norm.maximum(), indicator)));
        }
        if (norm.reference() != null) {
            words.add(new Text("ter vergelijking:", "for comparison:")
                    .followedBy(Numbers.withUnit(norm.reference(), indicator)));
        }
        return words.isEmpty() ? new Text("nog niet vastgesteld", "not set yet")
                : new Text(String.join(", ", words.stream().map(Text::nl).toList()),
                        String.join(", ", words.stream().map(Text::en).toList()));
    }

    void write(Sheet sheet) {
        sheet.heading(2, new Text("Bijlage: alle normen en richtwaarden", "Annex: all norms and guideline values"));
        sheet.table(List.of(new Text("norm of richtwaarde", "norm or guideline value"),
                new Text("categorie", "category"), new Text("gevraagd", "asked"), new Text("streefwaarde", "target"),
                new Text("status", "status")),
                rows.entrySet().stream().map(each -> List.of(names.rule(each.getKey().code()), where(each.getValue()),
                        each.getKey().asked(), each.getKey().target(), each.getKey().status())).toList());
    }

    private Text where(List<String> in) {
        if (in.size() == categories) {
            return new Text("alle", "all");
        }
        List<Text> titles = in.stream().map(names::category).toList();
        return new Text(String.join(", ", titles.stream().map(Text::nl).toList()),
                String.join(", ", titles.stream().map(Text::en).toList()));
    }
}
