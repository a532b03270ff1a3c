package nl.robuustebibliotheek.web.page;

import java.util.List;

import nl.robuustebibliotheek.submission.Language;
import nl.robuustebibliotheek.submission.Problem;

/** Says what is not right with files and fields, each with the line on which it stands. */
final class PlacesProblems {

    private static final int MOST = 50;

    private final Html page;
    private final Language language;

    PlacesProblems(Html page, Language language) {
        this.page = page;
        this.language = language;
    }

    void summary(List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        page.open("div", "class", "problems", "role", "alert", "tabindex", "-1", "autofocus", "", "aria-labelledby",
                "problems");
        page.element("h2", PlacesWords.SUMMARY.in(language), "id", "problems");
        list(problems);
        page.close();
    }

    void list(List<Problem> problems) {
        page.open("ul");
        problems.stream().limit(MOST).forEach(problem -> page.element("li", sentence(problem)));
        page.close();
        if (problems.size() > MOST) {
            page.element("p", PlacesWords.AND_MORE.in(language, problems.size() - MOST));
        }
    }

    private String sentence(Problem problem) {
        String where = where(problem.pointer());
        return where.isEmpty() ? problem.detail().in(language) : where + ": " + problem.detail().in(language);
    }

    /** A pointer as people read it: which file, which line, which column. */
    private String where(String pointer) {
        String[] parts = pointer.replaceFirst("^/submission", "").replaceFirst("^/", "").split("/", -1);
        return switch (parts[0]) {
            case "areas" -> joined(PlacesWords.OF_AREAS, parts, 1);
            case "locations" -> joined(PlacesWords.OF_LOCATIONS, parts, 1);
            case "published" -> joined(PlacesWords.OF_PUBLISHED, parts, 1);
            case "typed" -> parts.length > 2 ? PlacesWords.LOCATION.in(language, number(parts[2]) - 1)
                    : PlacesWords.TYPED.in(language);
            case "changes", "newLocations", "open", "move", "hours", "close" -> PlacesWords.OF_CHANGES.in(language)
                    + (parts.length == 2 ? ", " + Weekdays.name(parts[1], language) : "");
            case "proximity" -> parts.length > 2 && parts[1].equals("locations")
                    ? PlacesWords.LOCATION.in(language, number(parts[2]) + 1)
                    : pointer;
            case "municipality", "municipalities" -> pointer.endsWith("/code") ? PlacesWords.CODE.in(language)
                    : PlacesWords.MUNICIPALITY.in(language);
            case "reach", "reachKm" -> PlacesWords.REACH.in(language);
            case "factor", "method" -> (pointer.endsWith("source") ? PlacesWords.FACTOR_SOURCE : PlacesWords.FACTOR)
                    .in(language);
            case "" -> "";
            default -> pointer;
        };
    }

    private String joined(PlacesWords file, String[] parts, int from) {
        StringBuilder where = new StringBuilder(file.in(language));
        if (parts.length > from && parts[from].equals("rows") && parts.length > from + 1) {
            where.append(", ").append(PlacesWords.ROW.in(language, parts[from + 1]));
        } else if (parts.length > from && parts[from].equals("features") && parts.length > from + 1) {
            where.append(", ").append(PlacesWords.FEATURE.in(language, number(parts[from + 1]) + 1));
        } else if (parts.length > from && !parts[from].isEmpty()) {
            return where.append(", ").append(PlacesWords.AREA.in(language, parts[from])).toString();
        }
        if (parts.length > from + 2) {
            where.append(", ").append(PlacesWords.COLUMN.in(language, parts[from + 2]));
        }
        return where.toString();
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,8}") ? Integer.parseInt(digits) : 0;
    }
}
